import type { Table } from 'apache-arrow'
import type { ActivityType } from '../../../src/domain/engagement/engagement'
import type { OpenRequest } from '../../../src/domain/requests/candidates'
import { REQUEST_STATUSES } from '../../../src/domain/requests/request'
import { isoOfDay } from '../../../src/domain/time/academic_year'
import { rowsOf } from '../rows'

const MS_PER_DAY = 86_400_000

interface RequestRow {
  readonly request_id: string
  readonly school_id: string
  readonly created: number
  readonly activity_type: string
  readonly type_as_written: string | null
  readonly discipline: string | null
  readonly year_groups: string | null
  readonly pupils: number | null
  readonly volunteers_needed: number | null
  readonly needed_from: number | null
  readonly needed_to: number | null
  readonly mode: string | null
  readonly status: string | null
  readonly volunteer_id: string | null
}

const isoOf = (milliseconds: number): string => isoOfDay(Math.round(milliseconds / MS_PER_DAY))

/** The requests in file order. A project saved before there were requests has none. */
export const requestsOf = (table: Table): readonly OpenRequest[] =>
  rowsOf<RequestRow>(table).map((row) => ({
    id: row.request_id,
    schoolId: row.school_id,
    created: isoOf(row.created),
    neededFrom: row.needed_from === null ? null : isoOf(row.needed_from),
    neededTo: row.needed_to === null ? null : isoOf(row.needed_to),
    type: row.activity_type as ActivityType,
    typeAsWritten: row.type_as_written ?? '',
    disciplines: row.discipline === null ? [] : row.discipline.split(';'),
    yearGroups: row.year_groups,
    pupils: row.pupils,
    volunteersNeeded: row.volunteers_needed,
    mode: row.mode,
    status: REQUEST_STATUSES.find((status) => status === row.status) ?? null,
    volunteerId: row.volunteer_id,
  }))

/** The requests of one school, without what is about people in them: whom they are matched with, and how many pupils. */
export const requestsOfSchool = (
  requests: readonly OpenRequest[],
  schoolId: string,
): readonly OpenRequest[] =>
  requests
    .filter((request) => request.schoolId === schoolId)
    .map((request) => ({ ...request, volunteerId: null, pupils: null }))
