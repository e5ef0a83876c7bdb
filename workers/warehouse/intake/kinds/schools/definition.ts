import type { FileKindDefinition } from '../file_kind_definition'
import { SCHOOLS } from './headings'
import { schoolsReader } from './reader'

/** A register of schools. */
export const schools: FileKindDefinition = {
  headings: SCHOOLS,
  contradictedBy: [/^group(uid|type)|^joineddate$/, /cohort/, /^time(period|identifier)$|^geographiclevel$/],
  reader: schoolsReader,
  table: 'schools',
}
