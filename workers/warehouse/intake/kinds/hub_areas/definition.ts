import type { FileKindDefinition } from '../file_kind_definition'
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
  replacedBy: 'grouping_key',
  needsRegister: true,
  readingStep: 1,
  stagingTables: HUB_STAGING_TABLES,
  mayListPeople: { unlessHas: [] },
  notOfPeople: ['la_code', 'hub'],
  cellContents: { la_name: 'places' },
  isCheckedByReader: isGroupingField,
}
