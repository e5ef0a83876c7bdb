import { FILE_KINDS, type FileKind } from '../../../../src/domain/files/file_kind'
import type { FileKindDefinition } from './file_kind_definition'
import { schools } from './schools/definition'
import { schoolLinks } from './school_links/definition'
import { employers } from './employers/definition'
import { hubAreas } from './hub_areas/definition'
import { priorityList } from './priority_list/definition'
import { schoolAttributes } from './school_attributes/definition'
import { engagements } from './engagements/definition'
import { targets } from './targets/definition'
import { boundaries } from './boundaries/definition'
import { jobs } from './jobs/definition'
import { ownTable } from './own_table/definition'

/** Every kind of file. */
export const FILE_KIND_DEFINITIONS: Readonly<Record<FileKind, FileKindDefinition>> = {
  schools,
  school_links: schoolLinks,
  employers,
  hub_areas: hubAreas,
  priority_list: priorityList,
  school_attributes: schoolAttributes,
  engagements,
  targets,
  boundaries,
  jobs,
  own_table: ownTable,
}

const stepOf = (kind: FileKind): number => FILE_KIND_DEFINITIONS[kind].readingStep ?? 0

/** Kinds in the order they are read: schools come first, for engagements, lists and hub areas are matched to them. */
export const READING_ORDER: readonly FileKind[] = FILE_KINDS.toSorted((a, b) => stepOf(a) - stepOf(b))

/** The schools that rows of other kinds are matched to. */
export const isRegister = (kind: FileKind): boolean => FILE_KIND_DEFINITIONS[kind].role === 'school_register'

/** The engagements, which are matched again when a register replaces the open one. */
export const isLog = (kind: FileKind): boolean => FILE_KIND_DEFINITIONS[kind].role === 'engagement_log'
