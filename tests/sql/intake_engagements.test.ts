import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { hasRealFiles, NO_REAL_FILES, realFiles, realPath } from '../real_files'
import { load, openIntake, realFile, reportsOf, type OpenIntake } from './intake_in_node'
import { expectedVolunteers, volunteersByArea } from './volunteer_figures'

/** engagements_A.expected.json: what a correct reading of the real files gives. */
interface Expected {
  readonly rows_in_file: number
  readonly repeated_ids: number
  readonly matched_by_name_and_postcode: number
  readonly rejected: Record<string, number>
  readonly accepted: number
  readonly accepted_delivered: number
  readonly reach: Record<string, Record<string, { reached: number; schools: number }>>
  readonly reach_by_region_secondary_2024_25: Record<string, { reached: number; schools: number }>
  readonly schools_ever_engaged: number
  readonly sessions_top5: [string, number][]
  readonly other_or_blank_type_rate_accepted: number
  readonly delivered_hours_2024_25: number
}

const REACHED = `
  SELECT DISTINCT academic_year, school_index FROM engagements WHERE status = 'delivered'`
const REPORTED_AS = `
  CASE phase WHEN 'PRI' THEN 'primary' WHEN 'SEC' THEN 'secondary' WHEN 'ALL' THEN 'secondary' WHEN 'P16' THEN 'college' END`

describe.skipIf(!hasRealFiles)(
  `the real register, employers and log${hasRealFiles ? '' : ` (${NO_REAL_FILES})`}`,
  () => {
    let intake: OpenIntake
    let reports: readonly FileReport[]
    let expected: Expected
    const one = (sql: string): unknown => Object.values(intake.rows(sql)[0] as Record<string, unknown>)[0]

    beforeAll(async () => {
      expected = JSON.parse(
        readFileSync(realPath('engagements', 'engagements_A.expected.json'), 'utf8'),
      ) as Expected
      const paths = realFiles()
      intake = await openIntake()
      reports = await reportsOf(
        load(intake, [
          { file: realFile(paths.engagements), kind: 'engagements' },
          { file: realFile(paths.employers), kind: 'employers' },
          { file: realFile(paths.schools), kind: 'schools' },
          { file: realFile(realPath('lists', 'hubs.csv')), kind: 'hub_areas' },
          { file: realFile(realPath('planning', 'volunteers_A.csv')), kind: 'volunteers' },
        ]),
      )
    })

    test('every row of the log is accounted for', () => {
      const log = reports.find(({ kind }) => kind === 'engagements')
      expect(log).toMatchObject({
        rows: expected.rows_in_file,
        repeatedIds: expected.repeated_ids,
        matchedByNameAndPostcode: expected.matched_by_name_and_postcode,
        accepted: expected.accepted,
        droppedColumns: ['Volunteer name', 'Volunteer email'],
      })
      const { bad_date, ...others } = expected.rejected
      const { no_date = 0, unreadable_date = 0, impossible_date = 0, ...rest } = log?.rejected ?? {}
      expect(rest).toEqual(others)
      expect(no_date + unreadable_date + impossible_date).toBe(bad_date)
      expect(one('SELECT count(*)::INTEGER FROM engagements')).toBe(expected.accepted)
      expect(one("SELECT count(*)::INTEGER FROM engagements WHERE status = 'delivered'")).toBe(
        expected.accepted_delivered,
      )
    })

    test('volunteers by the hub and the region of their district', () => {
      const { by_hub, by_region, unknown_discipline } = expectedVolunteers()
      const hubs = volunteersByArea(intake, 'hub')
      expect(
        Object.fromEntries(hubs.map(({ area, accepted, active }) => [area, { accepted, active }])),
      ).toEqual(by_hub)
      const share = ({ area, unknown, accepted }: (typeof hubs)[number]): unknown => [
        area === 'no position' ? '' : area,
        { n: unknown, of: accepted, share: Math.round((1e6 * unknown) / accepted) / 1e6 },
      ]
      expect(Object.fromEntries(hubs.map(share) as [string, unknown][])).toEqual(unknown_discipline.by_hub)
      const regions = volunteersByArea(intake, 'region').map(({ area, unknown: _, ...counts }) => [
        area,
        counts,
      ])
      expect(Object.fromEntries(regions)).toEqual(by_region)
    })

    test('reach by phase in every year', () => {
      const reach: Expected['reach'] = {}
      const rows = intake.rows(`
      WITH reached AS (${REACHED}), counted AS (SELECT ${REPORTED_AS} AS phase, school_index FROM schools)
      SELECT year, phase, count(*)::INTEGER AS schools,
        count(*) FILTER (school_index IN (SELECT school_index FROM reached WHERE academic_year = year))::INTEGER AS reached
      FROM counted, (SELECT DISTINCT academic_year AS year FROM reached)
      WHERE phase IS NOT NULL GROUP BY ALL`)
      for (const row of rows as { year: number; phase: string; schools: number; reached: number }[]) {
        const year = `${row.year}/${(row.year + 1) % 100}`
        reach[year] = { ...reach[year], [row.phase]: { reached: row.reached, schools: row.schools } }
      }
      expect(reach).toEqual(expected.reach)
    })

    test('secondary reach by region', () => {
      const rows = intake.rows(`
      WITH reached AS (${REACHED})
      SELECT region, count(*)::INTEGER AS schools,
        count(*) FILTER (school_index IN (SELECT school_index FROM reached WHERE academic_year = 2024))::INTEGER AS reached
      FROM schools WHERE phase IN ('SEC', 'ALL') AND region IS NOT NULL GROUP BY region`)
      const byRegion = Object.fromEntries(
        (rows as { region: string; schools: number; reached: number }[]).map(({ region, ...reach }) => [
          region,
          reach,
        ]),
      )
      expect(byRegion).toMatchObject(expected.reach_by_region_secondary_2024_25)
    })

    test('schools ever engaged, and the five with most sessions', () => {
      const delivered =
        "FROM engagements JOIN schools USING (school_index) WHERE engagements.status = 'delivered'"
      expect(one(`SELECT count(DISTINCT school_id)::INTEGER ${delivered}`)).toBe(
        expected.schools_ever_engaged,
      )
      expect(
        intake
          .rows(
            `SELECT school_id, count(*)::INTEGER AS sessions ${delivered} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 5`,
          )
          .map((row) => Object.values(row as Record<string, unknown>)),
      ).toEqual(expected.sessions_top5)
    })

    test('share of other or blank types, and delivered hours', () => {
      const rate = one("SELECT avg((activity_type IN ('OTHER', 'UNKNOWN'))::INTEGER) FROM engagements")
      expect(rate).toBeCloseTo(expected.other_or_blank_type_rate_accepted, 6)
      expect(
        one("SELECT sum(hours)::DOUBLE FROM engagements WHERE status = 'delivered' AND academic_year = 2024"),
      ).toBeCloseTo(expected.delivered_hours_2024_25, 6)
    })
  },
)
