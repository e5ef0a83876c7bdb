import type { FileKindDefinition } from '../file_kind_definition'
import { PRIORITY_LIST } from './headings'
import { ListCheck } from './list_check'
import { priorityListReader } from './reader'

/** A priority list. */
export const definition: FileKindDefinition = {
  headings: PRIORITY_LIST,
  contradictedBy: [
    /^(activity|visit|session|engagement|event)(date|type|id|status)$/,
    /^dateof(activity|visit|session|engagement|event)$|^week(commencing|beginning)$/,
    /^(term|month|week|when|duration)$|^(planned|actual|proposed|booked)date|^(start|end|finish)time$/,
    /^(actual|expected|planned)(number|pupil|attend)|^(pupils?|students?|attendance)(actual|expected|planned)$/,
    /^youngpeople(reached|attended)?$|^hoursdeliver|^numberof(volunteers|ambassadors)$/,
  ],
  reader: priorityListReader,
  checkTable: (engine, name, { plan }) => new ListCheck(engine, name, plan.positions.get('urn') ?? -1),
  table: 'lists',
  replacedBy: 'list_id',
  needsRegister: true,
  readingStep: 2,
  mayBe: 'figures_of_schools',
  mayListPeople: { unlessHas: [] },
  cellContents: { school_name: 'school_names', local_authority: 'places', region: 'places' },
}
