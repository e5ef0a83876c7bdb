import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside } from './load_beside'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const fixtureOf = (path: string): File => textFile(path, readFileSync(`tests/fixtures/${path}`))

async function read(file: File, register: string) {
  const reports = await reportsOf(
    loadBeside(intake, { file: fixtureOf(`text/${register}`), kind: 'schools' }, [
      { file, kind: 'engagements' },
    ]),
  )
  const report = reports.find(({ kind }) => kind === 'engagements')
  if (!report) throw new Error('The log was not loaded')
  return report
}

/** Reads a log of the small register of six schools, its rows as given. */
const readRows = (headings: string, ...rows: readonly string[]) =>
  read(textFile('log.csv', [headings, ...rows].join('\n')), 'reg.csv')

const byStatus = (): Record<string, number> =>
  Object.fromEntries(
    intake
      .rows('SELECT status, count(*)::INTEGER FROM engagements GROUP BY ALL ORDER BY ALL')
      .map((row) => Object.values(row as object) as [string, number]),
  )
const statuses = (): unknown[] =>
  intake
    .rows('SELECT status FROM engagements ORDER BY source_row')
    .map((row) => Object.values(row as object)[0] as unknown)
const value = (sql: string): unknown => Object.values(intake.rows(sql)[0] as object)[0]

describe('two rows repeat each other where id, school, date and year groups agree', () => {
  test('one event at many schools counts at each', async () => {
    const report = await read(fixtureOf('logs/event_id_many_schools.csv'), 'register_small.csv')
    expect(report).toMatchObject({ accepted: 12, repeatedIds: 0 })
    expect(value('SELECT count(DISTINCT school_index)::INTEGER FROM engagements')).toBe(12)
    expect(value('SELECT sum(pupils)::INTEGER FROM engagements')).toBe(258)
    expect(value('SELECT count(DISTINCT engagement_id)::INTEGER FROM engagements')).toBe(12)
  })

  test('ids that start again with each school count', async () => {
    expect(await read(fixtureOf('logs/ids_restart.csv'), 'reg.csv')).toMatchObject({
      accepted: 10,
      repeatedIds: 0,
    })
  })

  test('“N/A” is no id, and that is said', async () => {
    const report = await read(fixtureOf('logs/ids_na.csv'), 'reg.csv')
    expect(report).toMatchObject({ accepted: 10, repeatedIds: 0 })
    expect(report.notices.join(' ')).toContain('10 rows have no id of their own')
  })

  test('a word for nothing, or a number cut to its exponent, is no id', async () => {
    const none = ['N/A', '-', '0', 'TBC', '#N/A', '?', 'None', 'null', '1.2E+05', '2E+11']
    const rows = [...none, ...none].map((id) => `"${id}",05/02/2024,100001`)
    expect(await readRows('Activity ID,Date,URN', ...rows)).toMatchObject({ accepted: 20, repeatedIds: 0 })
  })

  test('the same id, school and date is a repeat; another date, school or year group is none', async () => {
    const report = await readRows(
      'Activity ID,Date,URN,Year groups',
      'A1,05/02/2024,100001,Year 7',
      'A1,5 Feb 2024,100001, year  7',
      'A1,06/02/2024,100001,Year 7',
      'A1,05/02/2024,100002,Year 7',
      'A1,05/02/2024,100001,Year 8',
      'A2,05/02/2024,100001,Year 7',
    )
    expect(report).toMatchObject({ accepted: 5, repeatedIds: 1 })
    expect(value('SELECT count(DISTINCT engagement_id)::INTEGER FROM engagements')).toBe(5)
  })
})

describe('what became of an activity', () => {
  test('a column that says yes where it was cancelled', async () => {
    const report = await read(fixtureOf('logs/cancelled_yes_no.csv'), 'register_small.csv')
    expect(byStatus()).toEqual({ cancelled: 3, delivered: 7 })
    expect(value("SELECT sum(pupils)::INTEGER FROM engagements WHERE status = 'delivered'")).toBe(210)
    expect(report.notices).toContain(
      'The file has no status column: rows that are not marked as cancelled are taken as delivered.',
    )
  })

  test('a status with its reason', async () => {
    await read(fixtureOf('logs/status_with_reason.csv'), 'register_small.csv')
    expect(byStatus()).toEqual({ cancelled: 6, delivered: 2, planned: 3 })
  })

  test('is what its words say: only delivered counts, and a request is no visit', async () => {
    const meant = [
      ['Delivered', 'delivered'],
      ['Completed - very good', 'delivered'],
      ['Cancelled (snow)', 'cancelled'],
      ['CANCELLED: rail strike', 'cancelled'],
      ['Postponed', 'cancelled'],
      ['Declined', 'cancelled'],
      ['Requested', 'requested'],
      ['Offered', 'requested'],
      ['Unfilled', 'requested'],
      ['Booked', 'planned'],
      ['Confirmed, then cancelled', 'planned'],
      ['Sorted', 'planned'],
      ['', 'planned'],
    ]
    await readRows('Date,URN,Status', ...meant.map(([written]) => `05/02/2024,100001,"${written}"`))
    expect(statuses()).toEqual(meant.map(([, status]) => status))
  })

  test('is told by a column that says yes where it was delivered', async () => {
    const meant = [
      ['Yes', 'delivered'],
      ['✓', 'delivered'],
      ['No', 'cancelled'],
      ['Perhaps', 'planned'],
      ['', 'planned'],
    ]
    await readRows('Date,URN,Delivered?', ...meant.map(([written]) => `05/02/2024,100001,${written}`))
    expect(statuses()).toEqual(meant.map(([, status]) => status))
  })

  test('a programme is no series', async () => {
    await readRows('Date,URN,Programme', '05/02/2024,100001,Space Week')
    expect(value('SELECT series FROM engagements')).toBeNull()
  })
})
