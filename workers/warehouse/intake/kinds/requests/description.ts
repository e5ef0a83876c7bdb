import { REQUEST_STATUS_LABELS, REQUEST_STATUSES } from '../../../../../src/domain/requests/request'
import type { FileKindDescription } from '../file_kind_description'

/** Requests of schools for volunteers. */
export const requests: FileKindDescription = {
  label: 'Requests file',
  hint: 'One row for each request of a school: when it was made, URN, what is asked for, by when, status',
  repeats: 'another of the same id: the newest status counts',
  dateFields: ['created', 'needed_from', 'needed_to', 'request_status_date', 'matched_on'],
  logFields: ['urn', 'school_name'],
  codeLists: {
    request_status: REQUEST_STATUSES.map((code) => ({ code, label: REQUEST_STATUS_LABELS[code] })),
  },
  fieldLabels: {
    request_id: 'Request’s id',
    created: 'Created',
    request_type: 'Type of activity',
    request_discipline: 'Discipline',
    pupils_expected: 'Pupils expected',
    volunteers_needed: 'Volunteers needed',
    needed_from: 'Needed from',
    needed_to: 'Needed to',
    request_mode: 'Mode',
    request_status: 'Status',
    request_status_date: 'Day of the status',
    matched_on: 'Matched on',
    request_reason: 'Reason',
    matched_volunteer: 'Volunteer’s id',
  },
}
