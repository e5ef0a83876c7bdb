import type { FileKind } from '../../../../src/domain/files/file_kind'
import type { FileKindDefinition } from './file_kind_definition'
import { schools } from './schools/definition'
import { schoolLinks } from './school_links/definition'
import { employers } from './employers/definition'
import { hubAreas } from './hub_areas/definition'
import { priorityList } from './priority_list/definition'
import { engagements } from './engagements/definition'
import { targets } from './targets/definition'
import { boundaries } from './boundaries/definition'
import { jobs } from './jobs/definition'
import { ownTable } from './own_table/definition'

/** Every kind of file, in the order they are read: schools come first, for engagements, lists and hub areas are matched to them. */
export const FILE_KIND_DEFINITIONS: Readonly<Record<FileKind, FileKindDefinition>> = {
  schools,
  school_links: schoolLinks,
  employers,
  hub_areas: hubAreas,
  priority_list: priorityList,
  engagements,
  targets,
  boundaries,
  jobs,
  own_table: ownTable,
}

/** Kinds in the order they are read. */
export const READING_ORDER = Object.keys(FILE_KIND_DEFINITIONS) as FileKind[]
