import type { FileKindDefinition } from '../file_kind_definition'
import { isGroupingField } from '../hub_areas/reader'
import { SCHOOL_ATTRIBUTES } from './headings'
import { schoolAttributesReader } from './reader'
import { ATTRIBUTE_STAGING_TABLES } from './staging_tables'

/** Columns about schools: figures and categories of the schools of the open register. */
export const definition: FileKindDefinition = {
  headings: SCHOOL_ATTRIBUTES,
  contradictedBy: [],
  reader: schoolAttributesReader,
  table: 'school_attributes',
  isReadByOthers: true,
  replacedBy: 'grouping_key',
  needsRegister: true,
  readingStep: 2,
  stagingTables: ATTRIBUTE_STAGING_TABLES,
  isCheckedByReader: isGroupingField,
  recognisedByOtherColumns: true,
}
