import type { FileKindDefinition } from '../file_kind_definition'
import { EVENTS } from './headings'
import { putEventLookups } from './lookups'
import { eventsReader } from './reader'

/** Events of a calendar, or of a sheet of them. */
export const definition: FileKindDefinition = {
  headings: EVENTS,
  contradictedBy: [
    /^(activity|engagement|request|volunteer|ambassador)(id|ref|reference|number)$/,
    /^(young)?(people|pupils)(reached|attended|met)?$/,
  ],
  reader: eventsReader,
  table: 'calendar_events',
  replacedBy: 'file',
  needsRegister: true,
  readingStep: 3,
  createLookups: putEventLookups,
  renameFile: ['UPDATE staged_calendar_events SET file = $2 WHERE file = $1'],
  // Of these two only times are kept (insert_events.sql); several in a row look like a telephone number.
  isCheckedByReader: (field) => field === 'excluded' || field === 'added',
  notOfPeople: ['start', 'urn', 'school_name'],
  cellContents: { provider: 'organisations', school_name: 'school_names' },
}
