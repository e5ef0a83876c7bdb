import { expect, test } from 'vitest'
import { textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse } from './own_world'

test('a list chosen with a register is not judged against the schools of another that is open', async () => {
  const warehouse = newWarehouse()
  await loadOwnFiles(warehouse)
  const list = { file: textFile('list.csv', 'URN\n900001\n900002\n'), kind: 'priority_list' as const }
  expect(await warehouse.tryFile(list)).toMatchObject({ schoolsMatched: true, rows: 2 })
  expect(await warehouse.tryFile(list, true)).toMatchObject({ schoolsMatched: false, rows: 2, kept: 2 })
})
