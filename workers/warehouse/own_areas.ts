import { dequal } from 'dequal'
import type { OwnArea } from '../../src/domain/own_areas/own_area'
import type { Engine } from './engine'
import { readOwnAreas } from './read_own_areas'
import { deriveSchoolAreas } from './schema'

/** Takes these areas in the place of those that the engine holds, and finds their schools where they differ. */
export function applyOwnAreas(engine: Engine, areas: readonly OwnArea[]): void {
  if (dequal(readOwnAreas(engine), areas)) return
  engine.run('DELETE FROM own_areas')
  areas.forEach((area, place) =>
    engine.query('INSERT INTO own_areas VALUES ($1, $2)', place, JSON.stringify(area)),
  )
  deriveSchoolAreas(engine)
}
