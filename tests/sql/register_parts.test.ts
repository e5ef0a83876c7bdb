import { beforeAll, expect, test } from 'vitest'
import type { MergeMode } from '../../src/domain/files/changes'
import type { FileChoice } from '../../src/domain/files/import_report'
import { fixture, load, openIntake, reportsOf, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const schools = (name: string): FileChoice => ({
  file: fixture(`kinds/${name}`),
  kind: 'schools',
})
const phases = () =>
  (intake.rows('SELECT phase FROM schools ORDER BY school_index') as { phase: string }[]).map(
    ({ phase }) => phase,
  )

test('elementary, middle and high schools have the phase of their pupils', async () => {
  const [report] = await reportsOf(load(intake, [schools('us_register_small.csv')]))
  expect(phases()).toEqual(['PRI', 'SEC', 'SEC', 'ALL', 'OTHER', 'PRI'])
  expect(report?.notices.join(' ')).toContain('1 school of 6 has no phase that is known')
})

test('a type that tells no phase is said, never silently “other”', async () => {
  const [report] = await reportsOf(load(intake, [schools('type_without_phase.csv')]))
  expect(report?.notices.join(' ')).toContain(
    '5 schools of 5 have no phase that is known and count as “other”',
  )
})

test('a school without a position, in a register that has positions, stands in its postcode district', async () => {
  const [report] = await reportsOf(load(intake, [schools('reg_some_missing_pos.csv')]))
  expect(intake.rows('SELECT school_id FROM schools WHERE lon IS NULL')).toEqual([])
  expect(report?.notices.join(' ')).toMatch(/2 schools placed about the middle .* has no positions for them/)
})

test('a newer register without positions or postcodes keeps the positions by id', async () => {
  const offered: MergeMode[] = []
  await load(intake, [schools('scotland_1_layer.csv')])
  await load(intake, [schools('scotland_2_roll.csv')], {
    registerOpen: true,
    keepOpenTables: true,
    agree: ({ options: [{ mode }] }) => {
      offered.push(mode)
      return Promise.resolve(mode)
    },
  })
  expect(offered).toEqual(['replace'])
  expect(intake.rows('SELECT pupils, round(lon, 2) AS lon FROM schools ORDER BY school_id')).toEqual([
    { pupils: 100, lon: -2.9 },
    { pupils: 101, lon: -2.92 },
    { pupils: 102, lon: -2.94 },
    { pupils: 103, lon: -2.96 },
    { pupils: 104, lon: -2.98 },
  ])
})
