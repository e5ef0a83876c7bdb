import type { DoubleReport } from '../../../src/domain/decisions'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'

const EXACT = `
  SELECT first_id AS "first", second_id AS second, true AS same
  FROM possible_doubles() ANTI JOIN double_reports USING (first_id, second_id)
  WHERE exact
  ORDER BY source_file, source_row`

/** Two reports each that say the same of all there is to say and are not yet decided: as if said to be the same visit. */
export const exactDoublesIn = (engine: Engine): DoubleReport[] => rowsOf<DoubleReport>(engine.query(EXACT))
