import type { FileKindDefinition } from '../file_kind_definition'
import { HUB_AREAS } from './headings'
import { hubAreasReader } from './reader'

/** Hub areas. */
export const hubAreas: FileKindDefinition = {
  headings: HUB_AREAS,
  contradictedBy: [],
  reader: hubAreasReader,
  table: 'area_members',
  replacedBy: 'grouping_key',
  needsRegister: true,
  mayListPeople: true,
}
