import { describe, expect, it } from 'vitest'
import { tablesOfStatements } from '../../../src/domain/people/tables_of_statement'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import {
  MAX_ACTIVITIES,
  MAX_NEXT,
  type Statement,
  type StatementQuestion,
} from '../../../src/domain/statement/statement'
import { statementContent, statementProvenance } from '../../../src/findings/statement/statement_content'
import { statementHtml } from '../../../src/pages/statement/statement_html'
import { statementsCsv } from '../../../src/pages/statement/statements_csv'

const question: StatementQuestion = {
  kind: 'employer',
  grouping: 'region',
  within: null,
  window: { from: '2024-09-01', to: '2025-08-31' },
  listId: 'list',
}
const acme: Statement = {
  key: 'E1',
  name: 'Acme <Ltd>',
  activities: 14,
  schools: 3,
  prioritySchools: 1,
  firstReached: 2,
  youngPeople: 90,
  youngPeopleLow: 80,
  youngPeopleHigh: 100,
  withoutHeadcount: 1,
  hoursDelivering: 600,
  hoursPreparing: 250,
  withoutHours: 0,
  types: [{ name: 'CAREERS_TALK', activities: 14, schools: 3 }],
  phases: [{ name: 'Secondary', activities: 14, schools: 3 }],
  providers: [{ name: 'Acme <Ltd>', activities: 14, schools: 3 }],
  newest: [{ date: '2025-02-10', school: 1, type: 'CAREERS_TALK', provider: 'Acme <Ltd>' }],
  planned: [{ date: '2025-12-10', school: 0, type: 'SHOW', provider: 'Acme <Ltd>' }],
  plannedCount: 3,
  area: null,
  nearby: { isDistrict: true, schools: [{ school: 2, km: 3.4 }] },
  openRequests: 0,
}
const sourcesOf = (asked: StatementQuestion) => ({
  question: asked,
  dataset: {
    demo: false,
    files: [],
    historyTo: '2025-07-21',
    peopleThreshold: 5 as const,
    lists: [{ listId: 'list', name: 'Premium', validFrom: '2024-09-01', members: 2, found: 2 }],
  },
  schoolNames: ['Elm School', 'Oak School', 'Ash School'],
  everywhere: 'England',
})
const contentOf = (statement: Statement, asked = question) => statementContent(statement, sourcesOf(asked))

describe('a statement in words', () => {
  it('of an employer thanks in numbers, each with what it is of', () => {
    const content = contentOf(acme)
    expect(content.title).toBe('Acme <Ltd>: 14 activities at 3 schools in 2024/25')
    expect(content.thanks).toBe(
      'Thank you: 90 young people took part at 3 schools; 2 schools had no activity in the log before; 1 of the schools is on the priority list.',
    )
    expect(content.figures).toEqual([
      { label: 'Activities', statistic: '14', detail: 'delivered, each school’s own' },
      { label: 'Schools', statistic: '3', detail: '' },
      { label: 'Priority schools', statistic: '1', detail: 'of 3 schools' },
      { label: 'Reached for the first time', statistic: '2', detail: 'of 3 schools' },
      {
        label: 'Young people',
        statistic: '90',
        detail: '80 to 100 by their bands; 1 activity without a number',
      },
      { label: 'Volunteer hours', statistic: '8.5', detail: '6 delivering, 2.5 preparing' },
    ])
    expect(content.activities).toEqual([
      { date: '10 February 2025', words: 'Careers talk or advice, Oak School' },
    ])
    expect(content.activitiesLabel).toBe(`The latest ${MAX_ACTIVITIES} of 14 activities`)
    expect(content.next).toEqual([
      'Planned for 10 December 2025: STEM show, Elm School',
      'and 2 more planned',
      'Priority schools with no activity in 2024/25 nearest to you: Ash School (about 3 km).',
    ])
    expect(content.definitions).toContain('Priority school: on the list “Premium”.')
  })

  it('of an area gives reach with its numerator and denominator, and names schools still to be reached', () => {
    const area = { schools: 10, listed: 4, listedUnreached: [0, 1, 2] }
    const content = contentOf({ ...acme, name: 'Hull', area, nearby: null }, { ...question, kind: 'area' })
    expect(content.title).toBe('Hull: 3 of 10 schools reached in 2024/25')
    expect(content.figures.slice(1, 3)).toEqual([
      { label: 'Reach', statistic: '30%', detail: '3 of 10 schools of every phase' },
      { label: 'Priority reach', statistic: '25%', detail: '1 of 4 schools on the list' },
    ])
    expect(content.next.at(-1)).toBe(
      '3 priority schools had no activity in 2024/25: Elm School, Oak School, Ash School.',
    )
  })

  it('of a school names who came, and its requests that wait', () => {
    const school = {
      ...acme,
      name: 'Elm School',
      openRequests: 1,
      nearby: null,
      plannedCount: 0,
      planned: [],
    }
    const content = contentOf(school, { ...question, kind: 'school' })
    expect(content.title).toBe('Elm School: 14 activities with 1 employer or provider in 2024/25')
    expect(content.met).toEqual(['Acme <Ltd>: 14 activities'])
    expect(content.next).toEqual([
      'The log has nothing planned after its last activity.',
      '1 request of this school waits for a volunteer.',
    ])
  })

  it('hides few young people in words, HTML and CSV alike, and never calls nothing known 0', () => {
    const hidden = {
      ...acme,
      youngPeople: HIDDEN_COUNT,
      youngPeopleLow: HIDDEN_COUNT,
      youngPeopleHigh: HIDDEN_COUNT,
    }
    expect(contentOf(hidden).thanks).toContain('a hidden number of young people took part')
    expect(contentOf(hidden).figures[4]).toMatchObject({ statistic: 'hidden' })
    expect(statementsCsv(question, [hidden])).toContain(',c,c,c,')
    const unknown = { ...acme, withoutHeadcount: 14, withoutHours: 14, youngPeople: 0 }
    expect(
      contentOf(unknown)
        .figures.slice(4)
        .map(({ statistic }) => statistic),
    ).toEqual(['–', '–'])
  })

  it('is one HTML file without a script, names written as text', () => {
    const html = statementHtml(contentOf(acme), 'Made on 29 November 2026.')
    expect(html).toContain('Acme &lt;Ltd&gt;')
    expect(html).not.toMatch(/<script|<Ltd>/)
  })

  it('says how its numbers are known: what they are of, their window, each definition and the source', () => {
    const content = contentOf(acme)
    const [title, window, ...rest] = statementProvenance(question, content)
    expect([title, window]).toEqual([
      'Acme <Ltd>: 14 activities at 3 schools in 2024/25.',
      'Delivered activities from 1 September 2024 to 31 August 2025, by day of the activity; an activity at several schools is one at each.',
    ])
    expect(rest).toEqual([...content.definitions, content.source])
    expect(content.definitions).toContain('Numbers of people from 1 to 4 are hidden.')
  })

  it('names as many activities and next steps as are pinned here', () => {
    expect([MAX_ACTIVITIES, MAX_NEXT]).toEqual([12, 5])
  })
})

it('statements enter the ledger with their rows, their hidden cells and the area that they keep to', () => {
  const ofAreas = { ...question, kind: 'area' } as const
  const statements = [
    { key: 'London', name: 'London', youngPeople: HIDDEN_COUNT },
    { key: 'North East', name: 'North East', youngPeople: 90 },
  ]
  const [table] = tablesOfStatements(ofAreas, ['North East', 'London'], statements)
  expect(table).toMatchObject({ people: 'youngPeople', grouping: 'region', rows: [1, 0], counted: 'all' })
  expect(table?.hiddenCells).toHaveLength(1)
  const within = { grouping: 'hub', area: 'Hull' }
  expect(tablesOfStatements({ ...question, within }, [], statements)).toMatchObject([
    { grouping: null, within, rows: [0, 1], each: { kind: 'employer', keys: ['London', 'North East'] } },
  ])
  expect(tablesOfStatements(question, [], [])).toEqual([])
})
