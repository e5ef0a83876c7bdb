import type { FileKindDefinition } from '../file_kind_definition'
import { EMPLOYERS } from './headings'
import { employersReader } from './reader'

/** Employers. */
export const employers: FileKindDefinition = {
  headings: EMPLOYERS,
  contradictedBy: [
    /^(school|establishment)?urn$/,
    /^(school|establishment)name$|^nameofschool$|^schname$/,
    /^phaseofeducation|^schoolphase$|^laestab$|^(school)?phase$/,
  ],
  reader: employersReader,
  table: 'employers',
  mayListPeople: true,
}
