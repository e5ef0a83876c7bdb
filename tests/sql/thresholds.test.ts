import { reportingLagOf } from '../../workers/warehouse/arrays/reporting_lag'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { pupilsMet } from '../../workers/warehouse/arrays/pupils_met'
import { matchKey } from '../../workers/warehouse/intake/match_key'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
import { engineOfThisFile } from './engine_of_this_test'
import { load, openIntake, register, reportsOf, textFile } from './intake_in_node'
import type { OpenIntake } from './intake_in_node'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'
import type { SmallEngagement } from './small_world'

/* Defaults that a person sees and SQL decides; those of TypeScript are in tests/unit/domain/thresholds.test.ts. */

describe('of a log as it is read', () => {
  let intake: OpenIntake
  beforeAll(async () => {
    intake = await openIntake()
  })

  /** The status of each row that comes in with a register and a log of these lines. */
  async function statusesRead(...lines: readonly string[]): Promise<string[]> {
    const log = { file: textFile('log.csv', lines.join('\n')), kind: 'engagements' } as const
    await reportsOf(load(intake, [register, log]))
    const rows = intake.rows('SELECT engagement_id AS id, status FROM engagements ORDER BY source_row')
    return rows.map((row) => Object.values(row as Record<string, unknown>).join(' '))
  }

  test('postponed did not happen, blank is planned; a postcode may be in small letters and without its space', async () => {
    expect(
      await statusesRead(
        'Activity ID,Activity date,School URN,School name,Postcode,Activity type,Status',
        'A1,01/10/2024,100001,,,STEM club,Postponed',
        'A2,01/10/2024,100001,,,STEM club,',
        'A3,01/10/2024,100001,,,STEM club,Delivered',
        'A4,01/10/2024,,Alder Primary School,ec3a 5de,STEM club,Delivered',
        'A5,01/10/2024,,Alder Primary School,EC3A5DE,STEM club,Delivered',
      ),
    ).toEqual(['A1 cancelled', 'A2 planned', 'A3 delivered', 'A4 delivered', 'A5 delivered'])
  })

  test('a text has the same match key in TypeScript and in SQL', () => {
    const key = (text: string) =>
      intake.engine.query('SELECT match_key($1) AS key', text).get(0)?.['key'] as string
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('S.T.E.M. Club ', 'Café–2', 'İK', 'ﬁ')),
        (text) => {
          expect(key(text)).toBe(matchKey(text))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('without a status column every row was delivered', async () => {
    expect(
      await statusesRead(
        'Activity ID,Activity date,School URN,Activity type',
        'A1,01/10/2024,100001,STEM club',
      ),
    ).toEqual(['A1 delivered'])
  })
})

describe('of delivered activities', async () => {
  const engine = await engineOfThisFile()
  const visit = (day: number, rest: Omit<SmallEngagement, 'school' | 'date'>): SmallEngagement => ({
    school: '900001',
    date: `2024-10-${String(day).padStart(2, '0')}`,
    employer: 'Rail',
    ...rest,
  })
  beforeAll(() => {
    smallWorld(
      engine,
      [
        { id: '900001', pupils: 100 },
        { id: '900002', phase: 'PRI', pupils: 1000 },
      ],
      [
        visit(1, { pupils: 105 }),
        visit(2, { pupils: 106 }),
        visit(3, { pupils: 5000 }),
        visit(4, { pupils: 5001 }),
        visit(5, { hours: 24 }),
        visit(6, { hours: 25 }),
        visit(7, { reported: '2024-10-07' }),
        visit(8, { reported: '2024-10-07' }),
        visit(9, { pupils: 90 }),
        visit(9, { pupils: 100 }),
        visit(10, { pupils: 89 }),
        visit(10, { pupils: 99 }),
        visit(11, { reported: '2024-11-08' }),
        visit(12, { reported: '2024-11-10' }),
        visit(13, { reported: '2025-01-11' }),
        visit(14, { reported: '2025-01-13' }),
        ...['2024-08-31', '2024-09-01', '2025-03-31', '2025-04-01'].map((date) => ({
          school: '900002',
          date,
          pupils: 10,
        })),
      ],
    )
  })

  test('rows are looked at again with pupils over the roll by more than 5 %, over 5,000, over 24 hours, reported before the day, or repeated within 10 %', () => {
    const reasons = askMetric(engine, 'rows_to_check', 5).map(
      ({ date, reason, found_value }) => `${date.slice(8)} ${reason} ${found_value}`,
    )
    expect(reasons).toEqual([
      '06 hours_over_24 25.0',
      '09 possible_double 100',
      '04 pupils_over_5000 5001',
      '02 pupils_over_roll 106',
      '03 pupils_over_roll 5000',
      '08 reported_before 1',
    ])
  })

  test('a report is late after 28 days, and very late after 90', () => {
    expect(reportingLagOf(columnsOf(engine).engagements, '2025-02-01')).toMatchObject({
      reported: 5,
      negative: 1,
      over_28: 3,
      over_90: 1,
    })
    expect(askMetric(engine, 'data_quality', 'whole', null)).toMatchObject([{ in_time: 2, reported: 6 }])
  })

  test('pupils are met from the first month of a window to its last', () => {
    const window = { from: '2024-09-01', to: '2025-03-31' }
    const { activities } = pupilsMet(columnsOf(engine), { phase: 'primary', window, within: null })
    expect(activities).toBe(2)
  })
})
