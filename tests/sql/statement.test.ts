import { expect, test } from 'vitest'
import type { StatementQuestion } from '../../src/domain/statement/statement'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { statementOf } from '../../workers/warehouse/arrays/statement'
import {
  areaSubjects,
  employerSubjects,
  schoolSubjects,
  type SubjectRows,
} from '../../workers/warehouse/arrays/statement_subjects'
import { statementBySql } from '../../workers/warehouse/exports/statement_by_sql'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'

const engine = await engineOfThisFile()
smallWorld(
  engine,
  [
    { id: '900001', region: 'North East', lon: -1.5, lat: 54.9 },
    { id: '900002', region: 'North East', phase: 'PRI', lon: -1.6, lat: 54.95 },
    { id: '900003', region: 'London', lon: -0.1, lat: 51.5 },
    { id: '900004', region: 'North East', lon: -1.4, lat: 54.8 },
  ],
  [
    { school: '900001', date: '2023-10-01', employer: 'Acme', pupils: 10 },
    { school: '900001', date: '2024-11-01', employer: 'Acme ', pupils: 30, type: 'CAREERS_TALK' },
    { school: '900001', date: '2024-11-08', employer: 'Bell', pupils: 3 },
    { school: '900002', date: '2025-01-10', employer: 'ACME' },
    { school: '900003', date: '2025-02-10', employer: 'Acme', pupils: 60, type: 'CAREERS_TALK' },
    { school: '900003', date: '2025-12-10', employer: 'Acme', status: 'planned' },
    { school: '900001', date: '2025-01-05', employer: 'Acme', status: 'cancelled', pupils: 500 },
  ],
)
engine.run(`
  UPDATE engagements SET volunteers = 2, hours = 1.5, prep_hours = 0.5 WHERE engagement_id IN ('E1', 'E4');
  UPDATE engagements SET pupils_low = 20, pupils_high = 40 WHERE engagement_id = 'E1';
  INSERT INTO lists (list_id, list_name, school_id, valid_from) SELECT 'list', 'Priority', id, DATE '2024-09-01' FROM (VALUES ('900001'), ('900004')) AS listed(id)`)
const open = columnsOf(engine)

const question = (kind: StatementQuestion['kind'], area: string | null = null): StatementQuestion => ({
  kind,
  grouping: 'region',
  within: area === null ? null : { grouping: 'region', area },
  window: { from: '2024-09-01', to: '2025-08-31' },
  listId: 'list',
})

function subjectsOf(asked: StatementQuestion): SubjectRows[] {
  if (asked.kind === 'school') return schoolSubjects(open, asked)
  if (asked.kind === 'area') return areaSubjects(open, asked)
  return employerSubjects(
    open,
    asked,
    askMetric(engine, 'statement_employers'),
    askMetric(engine, 'statement_visits', asked.window.from, asked.window.to),
  )
}

function statement(asked: StatementQuestion, name: string) {
  const subject = subjectsOf(asked).find((each) => each.name === name)
  if (!subject) throw new Error(`nothing is called ${name}`)
  const isEmployer = asked.kind === 'employer'
  const rows = askMetric(
    engine,
    'statement_rows',
    isEmployer ? null : subject.schoolPlaces.join(','),
    isEmployer ? subject.writtenEmployers.join(',') : null,
    asked.window.from,
    asked.window.to,
  )
  return statementOf(open, asked, subject, rows, null)
}

const listed = (asked: StatementQuestion) =>
  subjectsOf(asked).map(({ name, activities, schools }) => [name, activities, schools])

test('lists who has a delivered activity in the window, the most first, spellings of one employer together', () => {
  expect(listed(question('employer'))).toEqual([
    ['acme', 3, 3],
    ['bell', 1, 1],
  ])
  expect(listed(question('school'))).toEqual([
    ['School 900001', 2, 1],
    ['School 900002', 1, 1],
    ['School 900003', 1, 1],
  ])
  expect(listed(question('area'))).toEqual([
    ['North East', 3, 2],
    ['London', 1, 1],
  ])
})

test('keeps to the schools of an area', () => {
  expect(listed(question('employer', 'London'))).toEqual([['acme', 1, 1]])
  expect(statement(question('employer', 'North East'), 'acme')).toMatchObject({ activities: 2, schools: 2 })
})

test('an employer: schools, first visits, young people by bands, volunteer hours, what is planned', () => {
  const acme = statement(question('employer'), 'acme')
  expect(acme).toMatchObject({
    activities: 3,
    schools: 3,
    prioritySchools: 1,
    firstReached: 2,
    youngPeople: 90,
    youngPeopleLow: 80,
    youngPeopleHigh: 100,
    withoutHeadcount: 1,
    hoursDelivering: 600,
    hoursPreparing: 200,
    withoutHours: 1,
    plannedCount: 1,
    area: null,
    nearby: null,
  })
  expect(acme.types).toEqual([
    { name: 'CAREERS_TALK', activities: 2, schools: 2 },
    { name: 'STEM_CLUB', activities: 1, schools: 1 },
  ])
  expect(acme.phases.map(({ name, schools }) => [name, schools])).toEqual([
    ['Secondary', 2],
    ['Primary', 1],
  ])
  expect(acme.newest.map(({ date }) => date)).toEqual(['2025-02-10', '2025-01-10', '2024-11-01'])
  expect(acme.planned.map(({ date, school }) => [date, school])).toEqual([['2025-12-10', 2]])
})

test('an area: reach of all its schools, and priority schools without an activity', () => {
  const { area, schools, prioritySchools } = statement(question('area'), 'North East')
  expect([schools, area?.schools, prioritySchools, area?.listed]).toEqual([2, 3, 1, 2])
  expect(area?.listedUnreached).toEqual([3])
})

test.each([
  ['2024-11-08', '2025-08-31', [3]],
  ['2024-11-09', '2025-08-31', [0, 3]],
  ['2023-09-01', '2023-10-01', [3]],
  ['2025-01-10', '2025-01-10', [0, 3]],
])('an area from %s to %s: both days are in it', (from, to, listedUnreached) => {
  const { area } = statement({ ...question('area'), window: { from, to } }, 'North East')
  expect(area?.listedUnreached).toEqual(listedUnreached)
})

test('few young people are hidden, bounds and all', () => {
  const { youngPeople, youngPeopleLow, youngPeopleHigh } = statement(question('employer'), 'bell')
  expect([youngPeople, youngPeopleLow, youngPeopleHigh]).toEqual([HIDDEN_COUNT, HIDDEN_COUNT, HIDDEN_COUNT])
})

test('a school: who came, and nothing of other schools', () => {
  const school = statement(question('school'), 'School 900001')
  expect(school.providers.map(({ name, activities }) => [name, activities])).toEqual([
    ['Acme ', 1],
    ['Bell', 1],
  ])
  expect(school).toMatchObject({ activities: 2, firstReached: 0, youngPeople: 33, openRequests: 0 })
})

test.each([
  ['employer', null],
  ['employer', 'North East'],
  ['school', null],
  ['school', 'London'],
  ['area', null],
] as const)('activities and schools of every %s within %s are the same by SQL', (kind, area) => {
  const asked = question(kind, area)
  const subjects = subjectsOf(asked)
  expect(subjects.length).toBeGreaterThan(0)
  for (const subject of subjects) {
    const { activities, schools, name } = subject
    expect(statementBySql(engine, open, asked, subject), name).toMatchObject({ activities, schools })
  }
})
