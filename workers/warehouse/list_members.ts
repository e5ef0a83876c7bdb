import type { SchoolDirectory } from '../../src/domain/dataset'
import type { Engine } from './engine'
import { numbers } from './rows'

/** 1 for each school of the directory on the priority list. */
export function listMembers(engine: Engine, directory: SchoolDirectory, listId: string | null): Uint8Array {
  const onList = new Uint8Array(directory.ids.length)
  if (listId === null) return onList
  const members = engine.query(
    'SELECT DISTINCT school_index FROM lists JOIN schools USING (school_id) WHERE list_id = $1',
    listId,
  )
  for (const school of numbers<Int32Array>(members, 'school_index')) onList[school] = 1
  return onList
}
