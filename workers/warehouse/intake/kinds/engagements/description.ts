import { ACTIVITY_TYPES } from '../../../../../src/domain/engagement/engagement'
import { SETTING_TYPES } from '../../../../../src/domain/engagement/setting'
import type { FileKindDescription } from '../file_kind_description'

const YES_NO = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
]

/** A log of engagements. */
export const engagements: FileKindDescription = {
  label: 'Engagements file',
  hint: 'Activity log with date, school URN (or name and postcode), type and status',
  role: 'engagement_log',
  namesEmployers: true,
  takesTags: true,
  codeLists: {
    type: Object.entries(ACTIVITY_TYPES)
      .filter(([code]) => code !== 'UNKNOWN')
      .map(([code, { label }]) => ({ code, label })),
    status: [
      { code: 'delivered', label: 'Delivered' },
      { code: 'planned', label: 'Planned' },
      { code: 'requested', label: 'Requested or offered' },
      { code: 'cancelled', label: 'Cancelled' },
    ],
    is_cancelled: YES_NO,
    is_delivered: YES_NO,
    is_deleted: YES_NO,
    is_duplicate: YES_NO,
    is_draft: YES_NO,
    setting: [
      { code: 'school', label: 'A school or college' },
      ...Object.entries(SETTING_TYPES).map(([code, label]) => ({ code, label })),
    ],
    mode: [
      { code: 'in_school', label: 'In school' },
      { code: 'employer_site', label: 'At the employer’s site' },
      { code: 'third_party_venue', label: 'At another venue' },
      { code: 'outdoor', label: 'Outdoors' },
      { code: 'live_online', label: 'Live online' },
      { code: 'recorded', label: 'Recorded' },
      { code: 'hybrid', label: 'Hybrid' },
      { code: 'kit_posted', label: 'Kit posted' },
    ],
  },
  dateFields: ['date'],
  statusFields: ['status', 'is_delivered'],
  logFields: ['urn', 'school_name'],
  hourFields: ['hours', 'prep_hours'],
  fieldLabels: {
    id: 'Reference of the activity',
    date: 'Date of the activity',
    employer: 'Employer or provider',
    employer_number: 'Employer’s company number or id',
    employer_postcode: 'Employer’s postcode',
    setting: 'Kind of setting',
    mode: 'Way of delivering',
    year_groups: 'Year groups',
    boys: 'Number of boys',
    girls: 'Number of girls',
    volunteers: 'Number of volunteers',
    hours: 'Hours delivering',
    prep_hours: 'Hours preparing',
    series: 'Series',
    programme: 'Programme',
    is_cancelled: 'Cancelled, yes or no',
    cancelled_why: 'When or why it was cancelled',
    is_delivered: 'Delivered, yes or no',
    is_deleted: 'Deleted or void, yes or no',
    is_duplicate: 'A duplicate, yes or no',
    is_draft: 'A draft or a test, yes or no',
    reported: 'Date reported',
  },
}
