import { beforeAll, expect, test } from 'vitest'
import { textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse } from './own_world'

const registerOf = (...urns: readonly number[]) => ({
  file: textFile(
    'register.csv',
    `URN,EstablishmentName,PhaseOfEducation (name)\n${urns.map((urn) => `${urn},School ${urn},Primary`).join('\n')}\n`,
  ),
  kind: 'schools' as const,
})
const log = {
  file: textFile('log.csv', 'Activity date,School URN\n01/02/2024,900001\n02/02/2024,900002\n'),
  kind: 'engagements' as const,
}

const warehouse = newWarehouse()
beforeAll(() => loadOwnFiles(warehouse))

test('what is chosen with a register is judged against its schools, not against those that are open', async () => {
  expect(await warehouse.tryFile(log)).toMatchObject({ rows: 2, kept: 0, besideRegisters: [] })
  expect(await warehouse.tryFile(log, [registerOf(900001, 900002)])).toMatchObject({
    schoolsMatched: true,
    besideRegisters: ['register.csv'],
    rows: 2,
    kept: 2,
    problems: [],
  })
  const halfKnown = { rows: 2, kept: 1, problems: [{ reason: 'unknown_urn', rows: 1 }] }
  expect(await warehouse.tryFile(log, [registerOf(900001)])).toMatchObject(halfKnown)
  expect(await warehouse.tryFile(log, [registerOf(900001)]), 'read once').toMatchObject(halfKnown)
})

test('beside a register that is not ready or cannot be read, nothing is said of schools', async () => {
  const { schools } = warehouse.describe()
  const unread = { schoolsMatched: false, rows: 2, kept: 2, besideRegisters: [] }
  expect(await warehouse.tryFile(log, [])).toMatchObject(unread)
  const broken = { file: textFile('broken.csv', 'URN,Name\n'), kind: 'schools' as const }
  expect(await warehouse.tryFile(log, [broken])).toMatchObject(unread)
  expect(warehouse.describe()).toMatchObject({ schools })
})
