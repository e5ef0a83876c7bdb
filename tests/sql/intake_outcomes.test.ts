import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { deriveSchoolAreas } from '../../workers/warehouse/schema'
import { outcomesByArea } from '../../workers/warehouse/outcomes_by_area'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { columnsOf } from './open_small_world'

const LOG = [
  'Activity ID,Activity date,School URN,Activity type,Young people,Status,Date reported',
  'A1,01/10/2024,100001,Workshop,30,Delivered,05/10/2024',
  'A2,02/10/2024,100001; 100002,Careers talk,40,Delivered,20/11/2024',
  'A3,03/10/2024,100002,Workshop,20,Cancelled,05/10/2024',
  'A4,04/10/2024,999999,Workshop,20,Delivered,05/10/2024',
]
const FEEDBACK = [
  'Activity ID,Responses,Enjoyment,Enjoyment 4 or 5,Learning objectives,Community links,Evaluation level,Outcome areas',
  'a1 ,20,4.5/5,18,6.1,N/A,Reaction,OA1; OA2',
  'A2,10,4 out of 5,12,3,,None,OA9',
  'A3,,4.2,,,,Maybe,',
  'A4,9,4,5,,,2,',
  'A9,9,4,5,,,2,',
  'A1,20,1,18,,,Reaction,',
  'A2,10,4 out of 5,12,3,,None,OA9',
  ',9,4,5,,,2,',
]

describe('a file of feedback', () => {
  let intake: OpenIntake
  let report: FileReport | undefined
  const ask = (asAt: string | null, by: string | null = null) =>
    outcomesByArea(intake.engine, columnsOf(intake.engine), {
      phase: 'all',
      window: { from: '2024-09-01', to: '2025-08-31' },
      within: null,
      types: null,
      asAt,
      by,
    })

  beforeAll(async () => {
    intake = await openIntake()
    const reports = await reportsOf(
      load(intake, [
        register,
        { file: textFile('log.csv', LOG.join('\n')), kind: 'engagements' },
        { file: textFile('feedback.csv', FEEDBACK.join('\n')), kind: 'outcomes' },
      ]),
    )
    deriveSchoolAreas(intake.engine)
    report = reports.find(({ kind }) => kind === 'outcomes')
  })

  test('is accounted for row by row, and rows without an activity are rejected with their place', () => {
    expect(report).toMatchObject({
      rows: 8,
      accepted: 3,
      repeatedIds: 2,
      rejected: { unknown_activity: 2, no_id: 1 },
    })
    const rejects = intake.rows(
      "SELECT source_row, source_column, value, reason FROM rejects WHERE file = 'feedback.csv'",
    )
    expect(rejects.map((row) => Object.values(row as Readonly<Record<string, unknown>>))).toEqual([
      [5, 'Activity ID', 'A4', 'unknown_activity'],
      [6, 'Activity ID', 'A9', 'unknown_activity'],
      [9, 'Activity ID', '', 'no_id'],
    ])
  })

  test('says what could not be read, and in which row', () => {
    const notices = report?.notices.join(' ')
    for (const part of [
      'a score of learning objectives that is not understood (“6.1”)',
      'an evaluation level that is not understood',
      'areas of outcome that are not understood',
      '1 row gives other feedback on an activity than an earlier row (the first is row 7)',
      '1 row has no number of responses',
      '1 row gives more scores of 4 or 5 than responses (the first is row 3)',
      '2 rows are of an activity that no accepted row of the log has: kept aside',
    ])
      expect(notices).toContain(part)
  })

  test('counts an activity at two schools once, by the day it was reported, and those not delivered apart', () => {
    const { loaded, withoutActivity, waiting, whole } = ask(null)
    expect({ loaded, withoutActivity, waiting }).toEqual({ loaded: 5, withoutActivity: 2, waiting: 1 })
    expect(whole).toMatchObject({
      delivered: 3,
      withFeedback: 2,
      notDelivered: 1,
      responses: 30,
      youngPeople: 70,
    })
    expect(whole.scores.enjoyment).toMatchObject({
      activities: 3,
      responses: 30,
      positive: 18,
      positiveOf: 20,
    })
    expect(whole.scores.enjoyment.mean).toBeCloseTo((4.5 * 20 + 4 * 10) / 30)
    expect(whole.scores.objectives).toMatchObject({ activities: 1, notRead: 1 })
    expect(whole.levels).toEqual([1, 1, 0, 0, 0])
    expect(ask('2024-10-31').whole).toMatchObject({ delivered: 1, withFeedback: 1, notDelivered: 1 })
  })

  test('an activity at a setting that is no school waits for none, by its file or as a person decided', () => {
    const found = () => {
      const { withoutActivity, atSettings, waiting } = ask(null)
      return { withoutActivity, atSettings, waiting }
    }
    intake.engine.run('BEGIN')
    intake.engine.run("UPDATE waiting_engagements SET setting = 'library' WHERE engagement_id = 'A4'")
    expect(found()).toEqual({ withoutActivity: 2, atSettings: 1, waiting: 0 })
    intake.engine.run('ROLLBACK')
    expect(found()).toEqual({ withoutActivity: 2, atSettings: 0, waiting: 1 })
    intake.engine.run(
      "INSERT INTO school_matches SELECT wording, NULL, 'library' FROM waiting_engagements WHERE engagement_id = 'A4'",
    )
    expect(found()).toEqual({ withoutActivity: 2, atSettings: 1, waiting: 0 })
  })
})
