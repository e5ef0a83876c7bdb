import { FILE_KINDS, type FileKind } from '../../../../src/domain/files/file_kind'
import type { FileKindDefinition } from './file_kind_definition'

/** Path → the definition in each folder here: a kind is read once registry.ts lists its folder. */
const DEFINITIONS = import.meta.glob<FileKindDefinition>('./*/definition.ts', {
  import: 'definition',
  eager: true,
})

function definitionOf(kind: FileKind): FileKindDefinition {
  const definition = DEFINITIONS[`./${kind}/definition.ts`]
  if (!definition) throw new Error(`intake/kinds/${kind}/definition.ts is missing`)
  return definition
}

/** Every kind of file. */
export const FILE_KIND_DEFINITIONS = Object.fromEntries(
  FILE_KINDS.map((kind) => [kind, definitionOf(kind)]),
) as Readonly<Record<FileKind, FileKindDefinition>>

const stepOf = (kind: FileKind): number => FILE_KIND_DEFINITIONS[kind].readingStep ?? 0

/** Kinds in the order they are read: schools come first, for engagements, lists and hub areas are matched to them. */
export const READING_ORDER: readonly FileKind[] = FILE_KINDS.toSorted((a, b) => stepOf(a) - stepOf(b))
