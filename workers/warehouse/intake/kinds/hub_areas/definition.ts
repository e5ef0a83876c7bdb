import type { FileKindDefinition } from '../file_kind_definition'
import { KEY_WITHOUT_PERIOD } from './dated_areas'
import { HUB_AREAS } from './headings'
import { hubAreasReader, isGroupingField } from './reader'
import { HUB_STAGING_TABLES } from './staging_tables'

/** Hub areas. */
export const definition: FileKindDefinition = {
  headings: HUB_AREAS,
  contradictedBy: [],
  reader: hubAreasReader,
  table: 'area_members',
  isReadByOthers: true,
  replacedBy: KEY_WITHOUT_PERIOD,
  needsRegister: true,
  readingStep: 1,
  stagingTables: HUB_STAGING_TABLES,
  mayListPeople: { unlessHas: [] },
  notOfPeople: ['la_code', 'hub'],
  cellContents: { la_name: 'places' },
  isCheckedByReader: isGroupingField,
}
