import type { FileKindDefinition } from '../file_kind_definition'
import { PRIORITY_LIST } from './headings'
import { priorityListReader } from './reader'

/** A priority list. */
export const priorityList: FileKindDefinition = {
  headings: PRIORITY_LIST,
  contradictedBy: [],
  reader: priorityListReader,
  table: 'lists',
  replacedBy: 'list_id',
  needsRegister: true,
  mayListPeople: true,
}
