import type { SupplyAnswer, SupplyQuestion } from '../../../src/domain/supply/supply'
import { supplyOf } from '../arrays/supply'
import type { Parts } from '../parts'

/** Who could come to the schools of a scope, and where nobody could. */
export const supply = ({ tables }: Parts, question: SupplyQuestion): SupplyAnswer =>
  supplyOf(tables.columns(), question)
