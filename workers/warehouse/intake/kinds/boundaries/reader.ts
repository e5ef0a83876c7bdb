import checkShapes from './boundaries.sql?raw'
import type { KindReader } from '../kind_reader'

export const boundariesReader: KindReader = {
  longCells: true,
  read({ engine, planned }) {
    engine.run(checkShapes)
    engine.query(
      `INSERT INTO staged_boundaries (file, layer, names, start_year, end_year, outline)
      SELECT $1, coalesce(layer, ''), names, TRY_CAST(start_year AS SMALLINT), TRY_CAST(end_year AS SMALLINT), outline
      FROM checked_records
      WHERE verdict = 'kept'
      ORDER BY source_row`,
      planned.name,
    )
    return { notices: [] }
  },
}
