import type { FileKindDefinition } from '../file_kind_definition'
import { COUNTY_PACKS } from './headings'
import { countyPacksReader } from './reader'

/** County packs: three metrics of an organisation in a month. */
export const definition: FileKindDefinition = {
  headings: COUNTY_PACKS,
  contradictedBy: [/^(school|establishment)?urn$/],
  reader: countyPacksReader,
  table: 'county_packs',
  replacedBy: 'pack',
  standsAlone: true,
  readingStep: 4,
  notOfPeople: ['metric_id', 'pack_value'],
  cellContents: { pack_organisation: 'organisations', area: 'places' },
}
