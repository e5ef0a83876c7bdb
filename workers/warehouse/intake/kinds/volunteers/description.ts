import { VOLUNTEER_STATUS_LABELS, VOLUNTEER_STATUSES } from '../../../../../src/domain/volunteers/volunteer'
import type { FileKindDescription } from '../file_kind_description'

/** Volunteers. */
export const volunteers: FileKindDescription = {
  label: 'Volunteers file',
  hint: 'An id without a name, postcode district, employer, disciplines, phases, modes, visits a term, travel, DBS expiry, status',
  repeats: 'another of the same id: the row that was active last counts',
  namesEmployers: true,
  dateFields: ['dbs_expiry', 'last_active'],
  codeLists: {
    volunteer_status: VOLUNTEER_STATUSES.map((code) => ({ code, label: VOLUNTEER_STATUS_LABELS[code] })),
  },
  fieldLabels: {
    volunteer_id: 'Volunteer’s id',
    district: 'Postcode district',
    employer: 'Employer',
    disciplines: 'Disciplines',
    phases: 'Phases',
    modes: 'Modes',
    visits: 'Visits a term',
    travel: 'Travel, km',
    travel_miles: 'Travel, miles',
    dbs_expiry: 'DBS expiry',
    volunteer_status: 'Status',
    last_active: 'Last active',
  },
}
