import type { FileKindDescription } from '../file_kind_description'

/** Providers who attend events together. */
export const attendanceGroups: FileKindDescription = {
  label: 'Shared attendance',
  hint: 'Group and provider: providers of one group stand together, so their events never count as duplication',
  fieldLabels: { attendance_group: 'Group', provider: 'Provider' },
}
