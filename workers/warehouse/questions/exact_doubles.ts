import type { DoubleReport } from '../../../src/domain/project/decisions'
import { exactDoublesIn } from '../doubles/exact_doubles'
import type { Parts } from '../parts'

/** Pairs of rows that agree in everything; see doubles/exact_doubles.ts. */
export const exactDoubles = async ({ tables }: Parts): Promise<DoubleReport[]> =>
  exactDoublesIn((await tables.filledSql()).engine)
