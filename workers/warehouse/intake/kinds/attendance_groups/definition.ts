import type { FileKindDefinition } from '../file_kind_definition'
import { ATTENDANCE_GROUPS } from './headings'
import { attendanceGroupsReader } from './reader'

/** Providers who attend events together. */
export const definition: FileKindDefinition = {
  headings: ATTENDANCE_GROUPS,
  contradictedBy: [/urn$|postcode|date$|^start|^end$/],
  reader: attendanceGroupsReader,
  table: 'attendance_groups',
  cellContents: { provider: 'organisations', attendance_group: 'organisations' },
}
