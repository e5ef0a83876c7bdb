import { putEmployerLookups } from './lookups'
import { EMPLOYER_STAGING_TABLES } from './staging_tables'
import type { FileKindDefinition } from '../file_kind_definition'
import { EMPLOYERS } from './headings'
import { employersReader } from './reader'

/** Fields that firms have and people have not. */
const FIRMS_ONLY = ['sic', 'size', 'company_number']

/** Employers. */
export const definition: FileKindDefinition = {
  headings: EMPLOYERS,
  joinedBy: 'company_number',
  contradictedBy: [
    /^(school|establishment)?urn$/,
    /^(school|establishment)name$|^nameofschool$|^schname$/,
    /^(official)?school(level|type|id|number|code)$|^officialschoolname$/,
    /^phaseofeducation|^schoolphase$|^laestab$|^(school)?phase$/,
  ],
  reader: employersReader,
  table: 'employers',
  isReadByOthers: true,
  mayBe: 'list_of_schools',
  createLookups: putEmployerLookups,
  stagingTables: EMPLOYER_STAGING_TABLES,
  mayListPeople: { unlessHas: FIRMS_ONLY },
  notOfPeople: FIRMS_ONLY,
  rowsNamedBy: 'name',
  cellContents: { name: 'places' },
  unknownWords: { size: "size_band_of(size) = 'unknown'" },
}
