import { expect, test } from 'vitest'
import { ROWS_WITHOUT_STATUS } from '../../src/domain/files/mapping'
import { pairKey, type ClashDecisions } from '../../src/domain/calendar/clash_decisions'
import { engineOfThisTest } from './engine_of_this_test'
import { newWarehouse } from './own_world'
import { load, openIntake, register, reportsOf, textFile } from './intake_in_node'

const TEXT = 'Activity date,School URN\n05/02/2024,100001\n05/02/2099,100002\n06/02/2099,100002\n'
const mapping = {
  kind: 'engagements',
  headings: ['Activity date', 'School URN'],
  fields: { date: 'Activity date', urn: 'School URN' },
  dates: null,
  units: {},
  codes: {},
} as const

test('a list of planned events without a status column is asked about, and counts nothing to come as delivered', async () => {
  const intake = await openIntake()
  const [[recognition] = [], [status] = [], [held] = []] = await intake.recognise([
    textFile('events.csv', TEXT),
    textFile('status.csv', 'Activity date,School URN,Status\n05/02/2099,100001,Planned\n'),
    textFile('held.csv', 'Activity date,School URN\n05/02/2024,100001\n'),
  ])
  expect(recognition).toMatchObject({ rowsAhead: { column: 'Activity date', rows: 2, last: '2099-02-06' } })
  expect(status).not.toHaveProperty('rowsAhead')
  expect(held).toMatchObject({ rowsAhead: { rows: 0 } })

  const answered = ROWS_WITHOUT_STATUS.map((rowsAre) => ({
    file: textFile(`${rowsAre}.csv`, TEXT),
    kind: 'engagements' as const,
    mapping: { ...mapping, rowsAre },
  }))
  const withoutAnswer = { file: textFile('unasked.csv', TEXT), kind: 'engagements' as const }
  const reports = await reportsOf(load(intake, [register, withoutAnswer, ...answered]))
  const statuses = (name: string) =>
    intake
      .rows(`SELECT status FROM engagements WHERE source_file = '${name}.csv' ORDER BY date`)
      .map((row) => (row as { status: string }).status)
  const notices = (name: string) => reports.find(({ file }) => file === `${name}.csv`)?.notices.join(' ')
  expect(statuses('unasked')).toEqual(['delivered', 'planned', 'planned'])
  expect(notices('unasked')).toContain(
    '2 rows are dated after today (the last 6 February 2099) and the file has no status column: taken as planned, so not counted as delivered. Check the years of their dates.',
  )
  expect(statuses('delivered')).toEqual(['delivered', 'planned', 'planned'])
  expect(statuses('planned')).toEqual(['planned', 'planned', 'planned'])
  expect(notices('planned')).toContain(
    'every row is taken as planned, as you said, so none counts as delivered.',
  )
  expect(statuses('requested')).toEqual(['requested', 'requested', 'requested'])
  expect(notices('requested')).toContain('load the file as a Requests file')
})

test('placements are counted by the week in which they begin, of the log and of calendars, planned ones once', async () => {
  const own = newWarehouse(engineOfThisTest)
  const rows = [
    '12/01/2026',
    '13/01/2026',
    '19/01/2026',
    '12/01/2025',
    '13/01/2025',
    '14/01/2025',
    '15/01/2025',
  ]
    .concat(['16/01/2025', '14/01/2025'])
    .map((day) => `${day},100001,Delivered,Work experience`)
  const log = textFile(
    'log.csv',
    [
      'Activity date,School URN,Status,Activity type',
      ...rows,
      '20/01/2026,100002,Planned,Job shadowing',
      '20/01/2026,100001,Delivered,Careers talk\n',
    ].join('\n'),
  )
  const events = textFile(
    'events.csv',
    'Event,Provider,Start,School URN,Activity type\nWeek,Bus,2026-01-26,100001,Work experience\nShow,Bus,2026-01-26,100002,STEM show\n' +
      'Last,Bus,2026-03-31,100001,\nFirst,Van,2026-04-01 10:00,100001,\nLater,Van,2026-04-20,100001,\n',
  )
  await own.load(
    [register, { file: log, kind: 'engagements' }, { file: events, kind: 'calendar_events' }],
    () => undefined,
  )
  const term = { from: '2026-01-01', to: '2026-03-31' }
  const { placements } = own.calendar({ term, within: null, today: '2026-02-01', decisions: [] })
  // Five in this term say nothing, so those of the weeks a year before are looked at: 12 January 2025 was a Sunday.
  expect(placements.yearsBack).toBe(1)
  expect(placements.perWeek.slice(0, 4)).toEqual([0, 1, 5, 0])

  // An event of one term clashes with one of the next in the same week: both terms say so, and neither counts the other’s.
  const summer = { from: '2026-04-01', to: '2026-08-31' }
  const clashesIn = (of: typeof term, decisions: ClashDecisions = []) => {
    const answer = own.calendar({ term: of, within: null, today: '2026-02-01', decisions })
    const { entries, problems, settled, counts } = answer
    const titles = ({ a, b }: { readonly a: number; readonly b: number }) => [
      entries[a]!.title,
      entries[b]!.title,
    ]
    return {
      titles: problems.map(titles),
      settled: settled.map(({ problem }) => titles(problem)),
      beside: entries.filter(({ isBeside }) => isBeside).map(({ title }) => title),
      events: counts.events,
      pair: problems.map(({ a, b }) => pairKey(entries[a]!, entries[b]!))[0] ?? '',
    }
  }
  const spring = clashesIn(term)
  expect(spring).toMatchObject({ titles: [['Last', 'First']], settled: [], beside: ['First'], events: 4 })
  expect(clashesIn(summer)).toMatchObject({ titles: [['Last', 'First']], beside: ['Last'], events: 2 })
  const left = [{ pair: spring.pair, change: null }]
  for (const of of [term, summer])
    expect(clashesIn(of, left)).toMatchObject({ titles: [], settled: [['Last', 'First']] })
})

test('planned rows of a log are events of the calendar, in the load of their schools and in clashes', async () => {
  const own = newWarehouse(engineOfThisTest)
  const log = textFile(
    'log.csv',
    'Activity date,School URN,Status,Employer\n05/02/2026,100001,Planned,Ridge Trust\n05/02/2025,100002,Delivered,\n',
  )
  const events = textFile('events.csv', 'Event,Provider,Start,School URN\nShow,Bus,2026-02-06 10:00,100001\n')
  await own.load(
    [register, { file: log, kind: 'engagements' }, { file: events, kind: 'calendar_events' }],
    () => undefined,
  )
  const answer = own.calendar({ term: null, within: null, today: '2026-02-01', decisions: [] })
  expect(
    answer.entries.map(({ title, school, provider }) => [title, school, answer.providers[provider]]),
  ).toEqual([
    ['Planned: activity, Ridge Trust', 0, 'Log of engagements'],
    ['Show', 0, 'Bus'],
  ])
  expect(answer.files).toEqual(['events.csv', 'Log of engagements'])
  expect(answer.problems).toMatchObject([{ kind: 'clash', severity: 1, school: 0 }])
  expect(answer.loads).toMatchObject([{ school: 0, events: 2 }])
  const march = own.calendar({
    term: { from: '2026-04-01', to: '2026-08-31' },
    within: null,
    today: '2026-05-01',
    decisions: [],
  })
  expect(march.entries).toEqual([])
})
