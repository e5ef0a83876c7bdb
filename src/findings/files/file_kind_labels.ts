import { FILE_KIND_DESCRIPTIONS, FILE_KINDS, type FileKind } from '../../domain/files/file_kind'

export const FILE_KIND_LABELS = Object.fromEntries(
  FILE_KINDS.map((kind) => [kind, FILE_KIND_DESCRIPTIONS[kind].label]),
) as Readonly<Record<FileKind, string>>

/** What a record of a file of this kind is called. */
export const recordsOf = (kind: FileKind): 'areas' | 'rows' => FILE_KIND_DESCRIPTIONS[kind].records ?? 'rows'

/** What repeated rows of it repeat, in words after "3 repeat". */
export const repeatsOf = (kind: FileKind): string =>
  FILE_KIND_DESCRIPTIONS[kind].repeats ?? 'another: id, school and date agree'
