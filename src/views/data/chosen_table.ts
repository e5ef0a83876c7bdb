import type { FileChoice } from '../../domain/files/import_report'
import { FILE_KIND_DESCRIPTIONS, type FileKind } from '../../domain/files/file_kind'
import type { Mapping } from '../../domain/files/mapping'
import { isAnswered, questionsOf, type MappingQuestion } from '../../domain/files/mapping_questions'
import { missingDescription } from '../../findings/files/own_table_sentences'
import type { OwnTableDescription } from '../../domain/jobs/own_table'
import type { FileColumn, FileGuess, Recognition } from '../../domain/files/recognition'

/** A table that could be read, known or not. */
export type ReadRecognition = Exclude<Recognition, { outcome: 'refused' }>

/** A table of a file that a person chose. */
export interface ChosenTable {
  readonly key: number
  readonly file: File
  /** Undefined while the file's headings are being read. */
  readonly recognition: Recognition | undefined
  /** What a large file seems to be by its first rows, until all of it is read. */
  readonly guess: FileGuess | undefined
  /** How its columns are read, where a person decided it, now or for a file with the same headings. */
  readonly mapping: Mapping | undefined
  readonly remembered: boolean
  readonly listName: string
  readonly validFrom: string
  readonly ownTable: OwnTableDescription
  /** The day on which rows of columns about schools must be valid, ISO. */
  readonly validOn: string
}

/** What a chosen table is, as it will be loaded; undefined where nobody can say yet. */
export function kindOf({ recognition, mapping }: ChosenTable): FileKind | undefined {
  if (mapping) return mapping.kind
  return recognition?.outcome === 'recognised' ? recognition.kind : undefined
}

/** Field → column that feeds it, as a chosen table will be loaded. */
export function mappedFields({ recognition, mapping }: ChosenTable): Mapping['fields'] {
  if (mapping) return mapping.fields
  return recognition?.outcome === 'recognised' ? recognition.fields : {}
}

/** What its columns leave open, answered or not. */
export const questionsAbout = (chosen: ChosenTable): MappingQuestion[] =>
  chosen.recognition && chosen.recognition.outcome !== 'refused'
    ? questionsOf(mappedFields(chosen), chosen.recognition.columns, chosen.recognition)
    : []

/** A column that is read by its heading, with values of it that cannot be read. */
export interface Doubt {
  readonly field: string
  readonly column: string
  readonly values: readonly string[]
}

/**
 * Columns of a table whose values are not what their headings say, and for which nobody has decided what they stand
 * for.
 */
export function doubtsAbout(chosen: ChosenTable): Doubt[] {
  const { recognition, mapping } = chosen
  const kind = kindOf(chosen)
  if (!kind || !recognition || recognition.outcome === 'refused') return []
  const fields = mappedFields(chosen)
  return recognition.suggestions[kind].flatMap(({ field, column, unexpectedValues: unlike }) => {
    if (column === null || fields[field] !== column) return []
    const values = unlike.filter((value) => mapping?.codes[field]?.[value] === undefined)
    return values.length > 0 ? [{ field, column, values }] : []
  })
}

/** A column that a person may choose to compare schools by, or why they may not. */
export interface OfferedColumn {
  readonly column: FileColumn
  /** Its numbers would be put in bands. */
  readonly figures: boolean
  /** In words that follow "it holds"; null where it can be chosen. */
  readonly refused: string | null
}

/** Columns of a file of areas or about schools, or of a log, that nothing uses. */
export function offeredColumns(chosen: ChosenTable): OfferedColumn[] {
  const { recognition } = chosen
  const kind = kindOf(chosen)
  if (!kind || !recognition || recognition.outcome === 'refused') return []
  const { takesGroupings, takesAttributes, takesTags } = FILE_KIND_DESCRIPTIONS[kind]
  const feeding = Object.values(mappedFields(chosen))
  const unused = recognition.columns.filter(({ name, personal }) => !personal && !feeding.includes(name))
  if (takesAttributes) return unused.map((column) => ({ column, ...column.attribute }))
  if (takesTags) return unused.map((column) => ({ column, figures: false, refused: column.tagRefused }))
  if (!takesGroupings) return []
  return unused
    .filter(({ grouping }) => !grouping.known || grouping.refused !== null)
    .map((column) => ({ column, figures: false, refused: column.grouping.refused }))
}

/** What becomes of rows that hold only between two days: they are left out on other days, or are areas of their own; null without such rows. */
export function validDaysOf(chosen: ChosenTable): 'left_out' | 'areas_of_their_own' | null {
  const { valid_from, valid_to } = mappedFields(chosen)
  const kind = kindOf(chosen)
  if (kind === undefined || (valid_from === undefined && valid_to === undefined)) return null
  const { takesAttributes, takesGroupings } = FILE_KIND_DESCRIPTIONS[kind]
  return takesAttributes ? 'left_out' : takesGroupings ? 'areas_of_their_own' : null
}

/** How many columns of a table are guessed to feed something, and not yet accepted. */
export function guessesIn(chosen: ChosenTable): number {
  const { recognition } = chosen
  const kind = kindOf(chosen)
  if (!kind || !recognition || recognition.outcome === 'refused') return 0
  const fields = mappedFields(chosen)
  return recognition.suggestions[kind].filter(
    ({ field, column, sure }) => !sure && column !== null && fields[field] === undefined,
  ).length
}

/** What a chosen table is called: its file, and its place where the file holds several. */
export function tableName({ file, recognition }: ChosenTable): string {
  const several = recognition && recognition.outcome !== 'refused' && recognition.parts.length > 1
  return several ? `${file.name}, ${recognition.part}` : file.name
}

/** The tables of a file that were not chosen, listed once, after the last chosen one. */
export function unusedTablesAfter(chosen: ChosenTable, list: readonly ChosenTable[]): readonly string[] {
  const { file, recognition } = chosen
  if (!recognition || recognition.outcome === 'refused') return []
  const same = list.filter((other) => other.file === file)
  if (same.at(-1) !== chosen) return []
  const taken = new Set(same.map(({ recognition: read }) => (read && 'part' in read ? read.part : undefined)))
  return recognition.parts.filter((part) => !taken.has(part))
}

function questionLabel(question: MappingQuestion): string {
  switch (question.about) {
    case 'dates':
      return 'which way round its dates stand'
    case 'comma':
      return `what the comma of “${question.example}” marks`
    case 'unit':
      return `what “${question.column}” counts`
    case 'category':
      return `which of “${question.column}” is counted`
    case 'rows':
      return 'whether its rows were held'
    case 'years':
      return 'whether years far from the rest are right'
    case 'words':
      return `which phase the words of “${question.column}” stand for`
  }
}

/** False where a table cannot be used as it is: it could not be read, or nobody knows what it is. The others load without it. */
export const isUsable = (chosen: ChosenTable): boolean =>
  !chosen.recognition || (chosen.recognition.outcome !== 'refused' && kindOf(chosen) !== undefined)

/** True of a list of schools, which needs a name and a date. */
export function isNamedList(chosen: ChosenTable): boolean {
  const kind = kindOf(chosen)
  return kind !== undefined && FILE_KIND_DESCRIPTIONS[kind].details === 'name_and_date'
}

/** What a person has still to do before a table can be loaded, in words after its name; '' where nothing. */
export function remainingTask(chosen: ChosenTable): string {
  const { recognition, mapping, listName, validFrom, ownTable, validOn } = chosen
  if (!recognition) return 'is being read'
  if (recognition.outcome === 'refused') return 'cannot be read: take it out'
  const kind = kindOf(chosen)
  if (!kind) return 'say how it is read, or take it out'
  const { details, takesAttributes } = FILE_KIND_DESCRIPTIONS[kind]
  const openQuestions = questionsAbout(chosen).filter((question) => !isAnswered(question, mapping))
  const missing = [
    ...openQuestions.map(questionLabel),
    ...(details === 'source' ? [missingDescription(ownTable)].filter((words) => words !== '') : []),
    ...(takesAttributes && !mapping?.groupings?.length ? ['which columns schools are compared by'] : []),
    ...(validDaysOf(chosen) !== null && validOn === '' ? ['the day its rows must be valid on'] : []),
    ...(isNamedList(chosen) && listName.trim() === '' ? ['the name of the list'] : []),
    ...(isNamedList(chosen) && validFrom === '' ? ['the date it is valid from'] : []),
  ]
  return missing.length === 0 ? '' : `say ${missing.join(', ')}`
}

/** A table as it will be loaded; undefined while something is still to be done about it. */
export function choiceOf(chosen: ChosenTable): FileChoice | undefined {
  const { file, recognition, mapping, listName, validFrom, ownTable, validOn } = chosen
  const kind = kindOf(chosen)
  if (!kind || !recognition || recognition.outcome === 'refused' || remainingTask(chosen) !== '')
    return undefined
  const choice: FileChoice = { file, kind, part: recognition.part, ...(mapping ? { mapping } : {}) }
  const { details } = FILE_KIND_DESCRIPTIONS[kind]
  if (details === 'source') return { ...choice, ownTable }
  if (validDaysOf(chosen) !== null) return { ...choice, validOn }
  return isNamedList(chosen) ? { ...choice, listName: listName.trim(), validFrom } : choice
}
