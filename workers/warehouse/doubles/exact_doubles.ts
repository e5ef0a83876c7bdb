import type { DoubleReport } from '../../../src/domain/project/decisions'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'

const EXACT = `
  SELECT first_id AS "first", second_id AS second, true AS same
  FROM possible_doubles() ANTI JOIN double_reports USING (first_id, second_id)
  WHERE exact
  ORDER BY source_file, source_row`

/** Pairs of undecided reports that agree in every field, as decisions that both are of one visit. */
export const exactDoublesIn = (engine: Engine): DoubleReport[] => rowsOf<DoubleReport>(engine.query(EXACT))
