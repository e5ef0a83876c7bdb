import { expect } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'

/** What ../shared/real/planning knows of requests_A.csv, by DEFINITIONS.md beside it. */
export interface KnownRequests {
  readonly rows_in_file: number
  readonly accepted: number
  readonly repeated_ids: Readonly<Record<string, number>>
  readonly rejected: Readonly<Record<string, number>>
  readonly matched_by_name_and_postcode: number
  readonly by_status: Readonly<Record<string, number>>
  readonly by_activity_type: Readonly<Record<string, number>>
  readonly by_mode: Readonly<Record<string, number>>
  readonly volunteers_needed_sum: number
  readonly volunteer_ids_given: number
  readonly candidates_for_waiting_requests: readonly {
    readonly request: string
    readonly last_day_needed: string
    readonly radius_km: number
    readonly candidates: number
    readonly left_out_dbs_ends_before: number
    readonly left_out_dbs_not_known: number
    readonly apart_discipline_not_known: number
    readonly nearest_5: readonly (readonly [id: string, km: number])[]
  }[]
  readonly pupils_unserved: { readonly with_a_number: number; readonly sum: number }
}

/** Every line of the file is accounted for. */
export function expectReportOfRequests(report: FileReport | undefined, known: KnownRequests): void {
  const { repeated_ids, rejected } = known
  expect(report).toMatchObject({
    rows: known.rows_in_file,
    accepted: known.accepted,
    repeatedIds: repeated_ids['same_row_again']! + repeated_ids['older_status_of_same_id']!,
    matchedByNameAndPostcode: known.matched_by_name_and_postcode,
  })
  const { unreadable_date = 0, impossible_date = 0, no_date = 0, ...others } = report!.rejected
  expect(unreadable_date + impossible_date + no_date).toBe(rejected['bad_created_date'])
  expect(others).toEqual({ unknown_urn: rejected['unknown_urn'], no_school: rejected['no_school'] })
  expect(report?.notices).toContain('30 rows give an older status of a request: the newest counts.')
  expect(report?.notices).toContain('131 requests are open or offered.')
}

/** Statuses, types, modes, numbers and ids of the rows that are kept. */
export function expectRowsOfRequests(rows: (sql: string) => readonly unknown[], known: KnownRequests): void {
  const counts = (sql: string): Record<string, number> =>
    Object.fromEntries(
      rows(sql).map((row) => Object.values(row as Record<string, unknown>) as [string, number]),
    )
  const demand = "FROM requests WHERE status <> 'duplicate'"
  expect(counts('SELECT status, count(*)::INTEGER FROM requests GROUP BY ALL')).toEqual(known.by_status)
  expect(counts(`SELECT activity_type, count(*)::INTEGER ${demand} GROUP BY ALL`)).toEqual(
    known.by_activity_type,
  )
  expect(counts(`SELECT coalesce(mode, 'unknown'), count(*)::INTEGER ${demand} GROUP BY ALL`)).toEqual(
    known.by_mode,
  )
  const [sums] = rows(`SELECT
    sum(volunteers_needed)::INTEGER AS needed, count(volunteer_id)::INTEGER AS given,
    count(pupils) FILTER (status = 'unfilled_expired')::INTEGER AS with_a_number,
    sum(pupils) FILTER (status = 'unfilled_expired')::INTEGER AS unserved ${demand}`)
  expect(sums).toEqual({
    needed: known.volunteers_needed_sum,
    given: known.volunteer_ids_given,
    with_a_number: known.pupils_unserved.with_a_number,
    unserved: known.pupils_unserved.sum,
  })
}
