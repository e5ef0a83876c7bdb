import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { gapOrder } from '../../src/domain/gaps/gap_order'
import type { GapSort } from '../../src/domain/gaps/gap_order'
import type { GapsQuestion } from '../../src/domain/gaps/priority_gap'
import { formatFsm, formatRoll } from '../../src/findings/school_facts'
import { csvRows } from '../csv_rows'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import { newWarehouse, NOTE } from './own_world'
import { UNFILTERED } from './unfiltered'

const rowOf = (urn: number, name: string, pupils: string, fsm: string): string =>
  `${urn},${name},Community school,Open,Secondary,EC3A5DE,${pupils},${fsm},London,City,,535498,181201\n`
const REGISTER =
  readFileSync(new URL('../fixtures/small_rolls.csv', import.meta.url), 'utf8') +
  rowOf(300005, 'Empty School', '0', '') +
  rowOf(300006, 'Nine School', '9', '44.4') +
  rowOf(300007, 'Unknown School', '', '')

const [TINY, SMALL, TEN, LARGE, EMPTY, NINE, UNKNOWN] = [0, 1, 2, 3, 4, 5, 6] as const
const question: GapsQuestion = {
  phase: 'secondary',
  window: windowOfYear(2024),
  ...UNFILTERED,
}

const warehouse = newWarehouse()
beforeAll(async () => {
  await warehouse.load([{ file: new File([REGISTER], 'small_rolls.csv'), kind: 'schools' }], () => undefined)
})

test('a roll of 1 to 4 and a per cent of fewer than 10 leave the worker as hidden, nought and ten as they are', () => {
  const schools = warehouse.schools()
  expect(schools.names.map((_, school) => formatRoll(schools, school))).toEqual([
    'pupils hidden',
    'pupils hidden',
    '10 pupils',
    '900 pupils',
    '0 pupils',
    '9 pupils',
    '',
  ])
  expect(schools.names.map((_, school) => formatFsm(schools, school))).toEqual([
    'FSM hidden',
    'FSM hidden',
    '20% FSM (small base: 10 pupils)',
    '0% FSM',
    '',
    'FSM hidden',
    '',
  ])
})

test('no filter, order or need score tells a hidden value from one that is not known', () => {
  const schools = warehouse.schools()
  const answer = warehouse.gaps(question)
  const need = new Map(Array.from(answer.school, (school, row) => [school, answer.need[row]]))
  for (const hidden of [TINY, SMALL, NINE]) expect(need.get(hidden)).toBe(need.get(UNKNOWN))
  const sorted = (sort: GapSort, descending: boolean) =>
    Array.from(gapOrder(answer, schools, sort, descending), (row) => answer.school[row])
  expect(sorted('fsm', false)).toEqual([LARGE, TEN, NINE, EMPTY, SMALL, TINY, UNKNOWN])
  expect(sorted('fsm', true)).toEqual([TEN, LARGE, NINE, EMPTY, SMALL, TINY, UNKNOWN])
  expect(sorted('pupils', false)).toEqual([EMPTY, NINE, TEN, LARGE, SMALL, TINY, UNKNOWN])
  for (const least of [0, 15, 30])
    for (const hidden of [TINY, SMALL, NINE])
      expect([...warehouse.gaps({ ...question, fsmAtLeast: least }).school]).not.toContain(hidden)
})

test('the file writes c where a value is hidden, and says what it means', () => {
  const lines = warehouse.gapsCsv(question).split('\r\n')
  const cellsOf = (name: string) => {
    const cells = lines.find((line) => line.includes(name))!.match(/("[^"]*"|[^,]*)(,|$)/g)!
    return cells.map((cell) => cell.replace(/,$/, '')).slice(9, 13)
  }
  const meaning = 'c: hidden, as 1 to 4 pupils or a share of fewer than 10'
  expect(cellsOf('Tiny School')).toEqual(['c', 'c', '0', `"No engagements are loaded · ${meaning}"`])
  expect(cellsOf('Nine School')).toEqual(['c', '9', '0', `"No engagements are loaded · ${meaning}"`])
  expect(cellsOf('Ten School').slice(0, 2)).toEqual(['20', '10'])
  expect(cellsOf('Large School').slice(0, 2)).toEqual(['0.2', '900'])
  expect(cellsOf('Empty School').slice(0, 2)).toEqual(['', '0'])
  expect(cellsOf('Unknown School').slice(0, 2)).toEqual(['', ''])
})

test('Coverage schools (CSV) hides the same', () => {
  const coverageQuestion = {
    phase: 'secondary',
    window: question.window,
    within: null,
    by: 'region',
    counted: 'all',
  } as const
  const rows = csvRows(warehouse.coverageSchoolsCsv(coverageQuestion))
  const cellsOf = (name: string) => {
    const row = rows.find((each) => each['name'] === name)
    return [row?.['fsm_pct'], row?.['pupils'], row?.['note'], row?.['status'], row?.['engagements_in_window']]
  }
  const meaning = 'c: hidden, as 1 to 4 pupils or a share of fewer than 10'
  expect(rows).toHaveLength(7)
  expect(cellsOf('Tiny School')).toEqual(['c', 'c', meaning, 'not known', 'not known'])
  expect(cellsOf('Nine School').slice(0, 3)).toEqual(['c', '9', meaning])
  expect(cellsOf('Ten School').slice(0, 3)).toEqual(['20', '10', ''])
  expect(cellsOf('Unknown School').slice(0, 3)).toEqual(['', '', ''])
})

test('sums over schools leave out what is hidden, so that no difference gives it away', async () => {
  const pupils = warehouse.pupils({ phase: 'secondary', window: question.window, within: null })
  expect(pupils).toMatchObject({ pupils: 919, schools: 4, withoutRoll: 3, hidden: 3 })
  expect(pupils.meals).toEqual({ schools: 2, pupils: HIDDEN_COUNT, eligible: HIDDEN_COUNT })
  const { schools, omittedSchools: leftOut } = await warehouse.yearGroup('secondary', null)
  expect(schools + leftOut).toBe(7)
})

test('with a threshold of 10 rolls of 1 to 9 are hidden in every answer and file, and a project keeps the choice', async () => {
  const rolls = () => {
    const schools = warehouse.schools()
    return schools.names.map((_, school) => formatRoll(schools, school))
  }
  expect(warehouse.describe().peopleThreshold).toBe(5)
  expect(await warehouse.decide({ ...NO_DECISIONS, peopleThreshold: 10 })).toBe(true)
  expect(rolls()).toEqual([
    ...Array<string>(2).fill('pupils hidden'),
    '10 pupils',
    '900 pupils',
    '0 pupils',
    'pupils hidden',
    '',
  ])
  expect(warehouse.describe().peopleThreshold).toBe(10)
  expect(warehouse.gapsCsv(question)).toContain('c: hidden, as 1 to 9 pupils or a share of fewer than 10')
  expect(warehouse.pupils({ phase: 'secondary', window: question.window, within: null }).pupils).toBe(910)
  const saved = await warehouse.saveProject({ ...NOTE, decisions: { ...NO_DECISIONS, peopleThreshold: 10 } })
  await warehouse.decide(NO_DECISIONS)
  expect(rolls()[NINE]).toBe('9 pupils')
  await warehouse.openProject(saved)
  expect(rolls()[NINE]).toBe('pupils hidden')
})
