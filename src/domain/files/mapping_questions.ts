import { chosenCategory, countableCategories, DIMENSION_FIELDS } from '../jobs/job_dimensions'
import { FILE_KIND_DESCRIPTIONS, FILE_KINDS } from './file_kind'
import type { Mapping, Unit } from './mapping'
import type { FarYears, FileColumn, ReadTable, RowsAhead, UnknownPhases, UnknownWord } from './recognition'

/** Something that a file leaves open and only a person can answer, once. */
export type MappingQuestion =
  | { readonly about: 'dates'; readonly column: string; readonly example: string }
  | { readonly about: 'comma'; readonly column: string; readonly example: string }
  | {
      readonly about: 'unit'
      readonly field: string
      readonly column: string
      readonly example: number
      readonly units: readonly [Unit, Unit]
    }
  | {
      readonly about: 'category'
      readonly field: string
      readonly column: string
      /** Which of them is counted; the whole of the others first, where there is one. */
      readonly categories: readonly string[]
    }
  | {
      readonly about: 'words'
      /** The field whose codes the words stand for. */
      readonly field: string
      readonly column: string
      readonly words: readonly UnknownWord[]
    }
  | {
      readonly about: 'rows'
      /** The column of the date. */
      readonly column: string
      /** Rows dated after today; none where a heading alone raises the question. */
      readonly ahead: RowsAhead | undefined
      /** A heading that speaks of requests or of terms; '' where none does. */
      readonly heading: string
    }
  | ({ readonly about: 'years' } & FarYears)

type FieldList = 'dateFields' | 'hourFields' | 'percentFields' | 'statusFields' | 'logFields'

const fieldsOfAll = (part: FieldList): string[] =>
  FILE_KINDS.flatMap((kind) => FILE_KIND_DESCRIPTIONS[kind][part] ?? [])

const DATE_FIELDS = fieldsOfAll('dateFields')
const HOUR_FIELDS = fieldsOfAll('hourFields')
const PERCENT_FIELDS = fieldsOfAll('percentFields')
const STATUS_FIELDS = fieldsOfAll('statusFields')
const LOG_FIELDS = fieldsOfAll('logFields')

/** An activity of so many hours is rarer than one of so many minutes. */
const LONG_FOR_HOURS = 15

const DAY_AND_MONTH = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}/

/** A date of the column that can be read both ways. */
const ambiguousSample = ({ samples }: FileColumn): string =>
  samples.find((sample) => {
    const [, first, second] = DAY_AND_MONTH.exec(sample) ?? []
    return first !== second && Number(first) <= 12 && Number(second) <= 12
  }) ?? '03/04/2024'

function unitQuestion(
  field: string,
  { name, numbers, ambiguousNumber }: FileColumn,
): Extract<MappingQuestion, { about: 'unit' }> | undefined {
  if (!numbers) return undefined
  const unitOf = { about: 'unit', field, column: name, example: numbers.median } as const
  if (
    HOUR_FIELDS.includes(field) &&
    ((numbers.median >= LONG_FOR_HOURS && ambiguousNumber === undefined) || /min/i.test(name))
  )
    return { ...unitOf, units: ['minutes', 'hours'] }
  if (PERCENT_FIELDS.includes(field) && numbers.maximum > 0 && numbers.maximum <= 1)
    return { ...unitOf, units: ['share', 'percent'] }
  return undefined
}

/** Which category of a dimension is counted, where a column has several that count. */
function categoryQuestion(field: string, { name, categories = [] }: FileColumn): MappingQuestion | undefined {
  const countable = countableCategories(categories)
  return countable.length > 1 ? { about: 'category', field, column: name, categories: countable } : undefined
}

/** Which phase each unknown word of a register stands for, where its column has known phases too. */
function phaseQuestion(fields: Mapping['fields'], unknown: UnknownPhases | undefined): MappingQuestion[] {
  const column = fields['phase'] ?? fields['type']
  if (
    !unknown ||
    unknown.words.length === 0 ||
    fields['school_id'] === undefined ||
    column !== unknown.column
  )
    return []
  return [{ about: 'words', field: 'phase', ...unknown }]
}

/** Headings of lists of requests, of events to come and of term dates, which name no visit that was held. */
const NOT_OF_VISITS =
  /request|enquir|wanted|wish|prefer|\b(proposed|planned|upcoming|needed by|term (start|end|date|begin)|(start|end|first day|last day) of (the )?(half )?term|half term|inset)/i

/** Whether the rows of a log without a column of status were held, where a day ahead or a heading leaves it open. */
function rowsQuestion(
  fields: Mapping['fields'],
  columns: readonly FileColumn[],
  rowsAhead: RowsAhead | undefined,
): MappingQuestion[] {
  const { date } = fields
  const isLog = date !== undefined && LOG_FIELDS.some((field) => fields[field] !== undefined)
  if (!isLog || STATUS_FIELDS.some((field) => fields[field] !== undefined)) return []
  const ahead = rowsAhead && rowsAhead.rows > 0 && rowsAhead.column === date ? rowsAhead : undefined
  const heading = columns.find(({ name }) => NOT_OF_VISITS.test(name))?.name ?? ''
  return ahead || heading !== '' ? [{ about: 'rows', column: date, ahead, heading }] : []
}

/** Whether the rows of a log that are dated years away from the rest have the right year. */
function yearsQuestion(
  { date, ...fields }: Mapping['fields'],
  farYears: FarYears | undefined,
): MappingQuestion[] {
  const isLog = LOG_FIELDS.some((field) => fields[field] !== undefined)
  return isLog && farYears && farYears.column === date && farYears.years.length > 0
    ? [{ about: 'years', ...farYears }]
    : []
}

/**
 * What the columns that feed these fields leave open: the order of dates, what a comma marks, what bare numbers count,
 * which category of an unselected dimension is counted, which phase unknown words stand for, and whether rows without a
 * status were held, and whether rows dated years away from the rest are right.
 */
export function questionsOf(
  fields: Mapping['fields'],
  columns: readonly FileColumn[],
  { unknownPhases, rowsAhead, farYears }: Pick<ReadTable, 'unknownPhases' | 'rowsAhead' | 'farYears'> = {},
): MappingQuestion[] {
  const sourceColumn = (field: string): FileColumn | undefined =>
    columns.find(({ name, personal }) => name === fields[field] && !personal)
  const dateColumn = DATE_FIELDS.map(sourceColumn).find((column) => column?.dates === 'either')
  const questions: MappingQuestion[] = dateColumn
    ? [{ about: 'dates', column: dateColumn.name, example: ambiguousSample(dateColumn) }]
    : []
  const commaColumn = HOUR_FIELDS.map(sourceColumn).find((column) => column?.ambiguousNumber !== undefined)
  if (commaColumn?.ambiguousNumber !== undefined)
    questions.push({ about: 'comma', column: commaColumn.name, example: commaColumn.ambiguousNumber })
  for (const field of [...HOUR_FIELDS, ...PERCENT_FIELDS]) {
    const column = sourceColumn(field)
    const question = column && unitQuestion(field, column)
    if (question) questions.push(question)
  }
  // Only a table of figures has the field: a measure of a target names one target a row.
  for (const field of fields['figure'] === undefined ? [] : DIMENSION_FIELDS) {
    const column = sourceColumn(field)
    const question = column && categoryQuestion(field, column)
    if (question) questions.push(question)
  }
  return [
    ...questions,
    ...phaseQuestion(fields, unknownPhases),
    ...rowsQuestion(fields, columns, rowsAhead),
    ...yearsQuestion(fields, farYears),
  ]
}

const wordKey = (written: string): string => written.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The code that a person gave a word; case and punctuation do not count. */
export function codeOf(
  codes: Mapping['codes'] | undefined,
  field: string,
  written: string,
): string | undefined {
  const answers = codes?.[field] ?? {}
  return answers[written] ?? Object.entries(answers).find(([word]) => wordKey(word) === wordKey(written))?.[1]
}

/** True where the mapping answers it. */
export function isAnswered(
  question: MappingQuestion,
  mapping:
    | (Pick<Mapping, 'dates' | 'units'> & Partial<Pick<Mapping, 'codes' | 'comma' | 'rowsAre' | 'farYears'>>)
    | undefined,
): boolean {
  switch (question.about) {
    case 'dates':
      return mapping?.dates != null
    case 'comma':
      return mapping?.comma !== undefined
    case 'unit':
      return mapping?.units[question.field] !== undefined
    case 'category':
      return chosenCategory(mapping?.codes, question.field) !== undefined
    case 'words':
      return question.words.every(
        ({ written }) => codeOf(mapping?.codes, question.field, written) !== undefined,
      )
    case 'rows':
      return mapping?.rowsAre !== undefined
    case 'years':
      return question.years.every((year) => mapping?.farYears?.[year] !== undefined)
  }
}
