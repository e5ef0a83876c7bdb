import type { OwnArea } from '../../src/domain/own_areas/own_area'
import { textColumn } from './arrow_columns'
import type { Engine } from './engine'

/** The areas that people made, as the engine holds them. */
export const readOwnAreas = (engine: Engine): OwnArea[] =>
  textColumn(engine.query('SELECT area FROM own_areas ORDER BY place'), 'area').map(
    (json) => JSON.parse(json) as OwnArea,
  )
