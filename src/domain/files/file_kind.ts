import { FILE_KIND_REGISTRY } from '../../../workers/warehouse/intake/kinds/registry'
import type { FileKindDescription } from '../../../workers/warehouse/intake/kinds/file_kind_description'

/** The name of a kind of file, which is also that of its folder in the intake. */
export type FileKind = keyof typeof FILE_KIND_REGISTRY

export const FILE_KIND_DESCRIPTIONS: Readonly<Record<FileKind, FileKindDescription>> = FILE_KIND_REGISTRY

/** Every kind, in the order of the screen. */
export const FILE_KINDS = Object.keys(FILE_KIND_REGISTRY) as readonly FileKind[]

/** True of the schools that rows of other kinds are matched to. */
export const isRegister = (kind: FileKind): boolean => FILE_KIND_DESCRIPTIONS[kind].role === 'school_register'

/** True of the engagements, which are matched again when a register replaces the open one. */
export const isLog = (kind: FileKind): boolean => FILE_KIND_DESCRIPTIONS[kind].role === 'engagement_log'
