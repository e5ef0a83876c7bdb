import { beforeAll, describe, expect, test } from 'vitest'
import type { LoadOutcome } from '../../src/domain/files/import_report'
import { recogniseFile } from '../../workers/warehouse/intake/recognise'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { NO_LOGS, ODD_LOGS, WRITTEN_OTHERWISE } from './odd_logs'

/** Milliseconds to load them all; a tenth of it in a quiet machine’s time. */
const LONGEST = 180_000

let intake: OpenIntake
let outcome: LoadOutcome
beforeAll(async () => {
  intake = await openIntake()
  outcome = await load(intake, [
    register,
    ...ODD_LOGS.map(({ name, content }) => ({
      file: textFile(name, content),
      kind: 'engagements' as const,
    })),
  ])
}, LONGEST)

test('they are more than 30', () => {
  expect(ODD_LOGS.length + WRITTEN_OTHERWISE.length + NO_LOGS.length).toBeGreaterThan(30)
})

describe('an odd log is read for what it says, and what is not read is told', () => {
  test.each(ODD_LOGS)('$name', ({ name, rows = [], rejected = {}, told = /^/ }) => {
    if (outcome.outcome !== 'loaded') throw new Error(JSON.stringify(outcome))
    const report = outcome.reports.find(({ file }) => file === name)
    expect(outcome.refused).toEqual([])
    const read = intake.rows(
      `SELECT source_row, strftime(date, '%Y-%m-%d') AS day, pupils, hours, status FROM engagements
       WHERE source_file = '${name}' ORDER BY source_row`,
    ) as Readonly<Record<string, unknown>>[]
    expect(read.map((row) => Object.values(row))).toEqual(rows)
    expect([report?.rejected, report?.accepted]).toEqual([rejected, rows.length])
    expect(report?.notices.join('\n')).toMatch(told)
  })

  test('the employer of a table beside a log is not the employer of its visits', () => {
    expect(intake.rows("SELECT employer FROM engagements WHERE employer IN ('Acme', 'Bolt')")).toEqual([])
  })
})

const recognise = async (text: string | Uint8Array<ArrayBuffer>, name = 'odd.csv') =>
  (await recogniseFile(textFile(name, text)))[0]

test.each(WRITTEN_OTHERWISE)('%s is the log that it is in other programs', async (name, content) => {
  expect(await recognise(content, name)).toMatchObject({
    outcome: 'recognised',
    kind: 'engagements',
    fields: { date: 'Activity date', urn: 'School URN', pupils: 'Young people' },
  })
})

test.each(NO_LOGS)('%s is refused, and why is told', async (name, content, why) => {
  const refused = await recognise(content, name)
  expect(refused).toMatchObject({ outcome: 'refused', why: expect.stringMatching(why) as string })
})

describe('what nothing settles is asked about', () => {
  test('two columns of one heading, equally full and not the same', async () => {
    const twice = 'Date,Date,School URN\n05/02/2024,20/03/2024,100001\n14/02/2024,21/03/2024,100002\n'
    expect(await recognise(twice)).toMatchObject({
      outcome: 'unmapped',
      kind: 'engagements',
      why: 'odd.csv has two columns headed “Date”, equally full and not the same: say which of them is meant.',
    })
    const same = twice.replaceAll('20/03', '05/02').replaceAll('21/03', '14/02')
    expect(await recognise(same)).toMatchObject({ outcome: 'recognised', fields: { date: 'Date' } })
  })

  test('a log is no priority list because its date is not known', async () => {
    for (const heading of ['Visit type', 'Number of volunteers', 'Young people'])
      expect(await recognise(`Term,School URN,${heading}\nAutumn,100001,3\n`)).not.toMatchObject({
        outcome: 'recognised',
      })
  })

  test('nor is it of figures about schools where its day stands in parts', async () => {
    const [found] = await recogniseFile(
      textFile(
        'parts.csv',
        'Year,Month,Day,School URN,Young people\n2024,2,5,100001,30\n2024,Feb,14,100002,28\n',
      ),
    )
    expect(found).toMatchObject({
      outcome: 'unmapped',
      why: expect.stringContaining('parts.csv has the days of its dates in parts') as string,
    })
  })
})

test('totals and notes beneath a table are no employers, and a firm called Total is one', async () => {
  const file = textFile(
    'firms.csv',
    'Company name,Postcode,Employees\nAcme,EC3A 5DE,12\nTotal,EC3A 5DF,20\nGrand total,,32\nSource: Companies House,,\n* provisional,,\nTotal Care,,5\n',
  )
  const reports = await reportsOf(load(intake, [{ file, kind: 'employers' }, register]))
  expect(reports.find(({ kind }) => kind === 'employers')).toMatchObject({
    accepted: 3,
    rejected: { total_or_note: 3 },
  })
  expect(intake.rows('SELECT name FROM employers ORDER BY name')).toEqual([
    { name: 'Acme' },
    { name: 'Total' },
    { name: 'Total Care' },
  ])
})

test('shares of 1 beside per cents with a sign are read as what they are, and that is told', async () => {
  const file = textFile(
    'mixed_shares.csv',
    'URN,EstablishmentName,PhaseOfEducation (name),PercentageFSM\n200001,One,Primary,0.25\n200002,Two,Secondary,12%\n',
  )
  const [report] = await reportsOf(load(intake, [{ file, kind: 'schools' }]))
  expect(report?.notices.join()).toContain('without a per cent sign are read as shares of 1 (0.25 as 25%)')
  expect(intake.rows('SELECT fsm_pct FROM schools ORDER BY school_id')).toEqual([
    { fsm_pct: 25 },
    { fsm_pct: 12 },
  ])
})
