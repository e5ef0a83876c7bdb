import { csvFile } from '../../domain/files/csv'
import type { OpenRequest } from '../../domain/requests/candidates'
import type { RequestDecisions } from '../../domain/requests/request_decisions'
import { REQUEST_STATUS_LABELS } from '../../domain/requests/request'

const HEADINGS = [
  'request_id',
  'school_id',
  'school',
  'status',
  'volunteer_id',
  'barrier',
  'barrier_detail',
  'decided_on',
]

/** "Decided requests (CSV)": a row for each decision, with the names of columns that a requests file has, so that it can be read again. */
export function decidedRequestsCsv(
  decisions: RequestDecisions,
  requests: readonly OpenRequest[],
  nameOf: (schoolId: string) => string,
): string {
  const schoolOf = new Map(requests.map(({ id, schoolId }) => [id, schoolId]))
  return csvFile(
    HEADINGS,
    decisions.map(({ request, status, volunteer, barrier, detail, decidedOn }) => {
      const school = schoolOf.get(request) ?? ''
      return [
        request,
        school,
        nameOf(school),
        REQUEST_STATUS_LABELS[status],
        volunteer ?? '',
        barrier ?? '',
        detail ?? '',
        decidedOn,
      ]
    }),
  )
}
