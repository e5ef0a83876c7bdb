import type { KindHeadings } from '../kind_headings'

/** Providers who attend events together. */
export const ATTENDANCE_GROUPS: KindHeadings = {
  needed: [[['attendance_group']], [['provider']]],
  neededWords: { attendance_group: 'a group', provider: 'a provider' },
  fields: {
    attendance_group: ['Group', 'Attendance group', 'Shared attendance', 'Together'],
    provider: ['Provider', 'Provider name', 'Organisation'],
  },
}
