import type { FileKindDefinition } from '../file_kind_definition'
import { PACKAGES } from './headings'
import { packagesReader } from './reader'

/** Packages of activity that are on offer to schools. */
export const definition: FileKindDefinition = {
  headings: PACKAGES,
  contradictedBy: [
    /^(school|establishment)?urn$/,
    /^(school|establishment)name$|^nameofschool$|^schname$/,
    /date$|^when$/,
    /^postcode/,
    /^(volunteer|ambassador)(id|ref|reference|number)$/,
  ],
  reader: packagesReader,
  table: 'packages',
  cellContents: { package_name: 'organisations' },
}
