import { COUNTED_CATEGORY } from '../../../domain/jobs/job_dimensions'
import type { FileChoice } from '../../../domain/files/import_report'
import type { FileKind } from '../../../domain/files/file_kind'
import type { CommaMark, Mapping, RowsWithoutStatus, Unit } from '../../../domain/files/mapping'
import { isAnswered, questionsOf, type MappingQuestion } from '../../../domain/files/mapping_questions'
import type { FieldSuggestion, FileColumn, ReadTable, UnknownWord } from '../../../domain/files/recognition'

const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== name))

/** How a person is about to say that a table is read. */
export class MappingDraft {
  readonly read: ReadTable
  kind: FileKind | undefined = $state()
  fields: Mapping['fields'] = $state.raw({})
  dates: Mapping['dates'] = $state(null)
  comma: CommaMark | undefined = $state()
  rowsAre: RowsWithoutStatus | undefined = $state()
  farYears: Mapping['farYears'] = $state.raw()
  units: Mapping['units'] = $state.raw({})
  codes: Mapping['codes'] = $state.raw({})
  /** Words of a register without a known phase among its first rows. */
  phasesTried: readonly UnknownWord[] = $state.raw([])
  private groupings: readonly string[] = []

  constructor(read: ReadTable, kind: FileKind | undefined, mapping: Mapping | undefined) {
    this.read = read
    this.chooseKind(kind)
    if (mapping && mapping.kind === kind) {
      this.fields = mapping.fields
      this.dates = mapping.dates
      this.comma = mapping.comma
      this.rowsAre = mapping.rowsAre
      this.farYears = mapping.farYears
      this.units = mapping.units
      this.codes = mapping.codes
      this.groupings = mapping.groupings ?? []
    }
  }

  get offers(): readonly FieldSuggestion[] {
    return this.kind ? this.read.suggestions[this.kind] : []
  }

  get questions(): MappingQuestion[] {
    const { phase, type } = this.fields
    const { unknownPhases: known } = this.read
    const column = phase ?? type
    const tried = column === undefined ? undefined : { column, words: this.phasesTried }
    const unknownPhases = known?.column === column ? known : tried
    return questionsOf(this.fields, this.read.columns, {
      ...this.read,
      ...(unknownPhases && { unknownPhases }),
    })
  }

  /** Columns that feed nothing yet. */
  get unused(): FileColumn[] {
    const feeding = Object.values(this.fields)
    return this.read.columns.filter(({ name, personal }) => !personal && !feeding.includes(name))
  }

  /** Fields that no column feeds. */
  get unfedFields(): string[] {
    return this.offers.map(({ field }) => field).filter((field) => this.fields[field] === undefined)
  }

  /** Starts anew with what is sure of that kind: a guess feeds nothing until it is accepted. */
  chooseKind(kind: FileKind | undefined): void {
    this.kind = kind
    const sure = this.offers.filter((offer) => offer.sure && offer.column !== null)
    this.fields = Object.fromEntries(sure.map(({ field, column }) => [field, column ?? '']))
    this.comma = undefined
    this.rowsAre = undefined
    this.farYears = undefined
    this.units = {}
    this.codes = {}
    this.groupings = []
  }

  /** `column` of null: none feeds the field. */
  feed(field: string, column: string | null): void {
    const others = without(this.fields, field)
    this.fields = column === null ? others : { ...others, [field]: column }
    this.codes = without(this.codes, field)
    this.units = without(this.units, field)
  }

  setUnit(field: string, unit: Unit): void {
    this.units = { ...this.units, [field]: unit }
  }

  /** Of the categories of a dimension, the one that is counted. */
  chooseCategory(field: string, category: string): void {
    this.codes = { ...this.codes, [field]: { [category]: COUNTED_CATEGORY } }
  }

  setCodes(field: string, codes: Readonly<Record<string, string>>): void {
    this.codes = { ...this.codes, [field]: codes }
  }

  /** `code` of null: the word stands for nothing known. */
  setCode(field: string, written: string, code: string | null): void {
    const others = without(this.codes[field] ?? {}, written)
    this.codes = { ...this.codes, [field]: code === null ? others : { ...others, [written]: code } }
  }

  /** Undefined until a person has chosen what the table is. */
  get mapping(): Mapping | undefined {
    if (!this.kind) return undefined
    const { fields, dates, comma, rowsAre, farYears, units, codes } = this
    const feeding = Object.values(fields)
    const groupings = this.groupings.filter((column) => !feeding.includes(column))
    return {
      kind: this.kind,
      headings: this.read.headings,
      fields,
      dates,
      units,
      codes,
      ...(comma === undefined ? {} : { comma }),
      ...(rowsAre === undefined ? {} : { rowsAre }),
      ...(farYears === undefined ? {} : { farYears }),
      ...(groupings.length > 0 ? { groupings } : {}),
    }
  }

  /** True where nothing is left open that only a person can say. */
  get answered(): boolean {
    return this.questions.every((question) => isAnswered(question, this.mapping))
  }

  choiceOf(file: File): FileChoice | undefined {
    const { mapping } = this
    return mapping && { file, kind: mapping.kind, part: this.read.part, mapping }
  }
}
