import { FILE_KIND_DESCRIPTIONS, FILE_KINDS } from './file_kind'

/** Coded fields of files → the codes of each, of whichever kind has the field. */
export const CODE_LISTS = Object.fromEntries(
  FILE_KINDS.flatMap((kind) => Object.entries(FILE_KIND_DESCRIPTIONS[kind].codeLists ?? {})),
)
