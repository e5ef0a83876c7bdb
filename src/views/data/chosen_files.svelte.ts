import type { FileChoice, FileKind } from '../../domain/import_report'
import { sameHeadings, type Mapping } from '../../domain/mapping'
import { isAnswered, questionsOf, type MappingQuestion } from '../../domain/mapping_questions'
import { NO_WORDS, unsaidOf } from '../../domain/own_table'
import type { OwnTableWords } from '../../domain/own_table'
import type { Recognition, TableWanted } from '../../domain/recognition'

/** A table that could be read, known or not. */
export type ReadRecognition = Exclude<Recognition, { outcome: 'refused' }>

/** A table of a file that a person chose. */
export interface Chosen {
  readonly key: number
  readonly file: File
  /** Undefined while the file's headings are being read. */
  readonly recognition: Recognition | undefined
  /** How its columns are read, where a person said so, now or of a file with the same headings. */
  readonly mapping: Mapping | undefined
  readonly remembered: boolean
  readonly listName: string
  readonly validFrom: string
  readonly ownTable: OwnTableWords
}

/** What reads files, and what was decided of files before. */
interface Reading {
  readonly recognise: (files: readonly File[], mappings: readonly Mapping[]) => Promise<Recognition[][]>
  readonly recogniseTable: (
    file: File,
    wanted: TableWanted,
    mappings: readonly Mapping[],
  ) => Promise<Recognition>
  readonly mappings: () => readonly Mapping[]
}

const sameFile = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified

/** What a chosen table is, as it will be loaded; undefined where nobody can say yet. */
export function kindOf({ recognition, mapping }: Chosen): FileKind | undefined {
  if (mapping) return mapping.kind
  return recognition?.outcome === 'recognised' ? recognition.kind : undefined
}

/** Field → column that feeds it, as a chosen table will be loaded. */
export function fieldsOf({ recognition, mapping }: Chosen): Mapping['fields'] {
  if (mapping) return mapping.fields
  return recognition?.outcome === 'recognised' ? recognition.fields : {}
}

/** What its columns leave open, answered or not. */
export const questionsAbout = (chosen: Chosen): MappingQuestion[] =>
  chosen.recognition && chosen.recognition.outcome !== 'refused'
    ? questionsOf(fieldsOf(chosen), chosen.recognition.columns)
    : []

/** How many columns of a table are guessed to feed something, and not yet accepted. */
export function guessesIn(chosen: Chosen): number {
  const { recognition } = chosen
  const kind = kindOf(chosen)
  if (!kind || !recognition || recognition.outcome === 'refused') return 0
  const fields = fieldsOf(chosen)
  return recognition.offers[kind].filter(
    ({ field, column, sure }) => !sure && column !== null && fields[field] === undefined,
  ).length
}

/** The files a person has chosen and not yet loaded, a table each, with what each seems to be. */
export class ChosenFiles {
  list: readonly Chosen[] = $state.raw([])
  private keys = 0

  constructor(private readonly reading: Reading) {}

  async add(files: readonly File[]): Promise<void> {
    const fresh = files.filter((file) => !this.list.some((chosen) => sameFile(chosen.file, file)))
    this.list = [...this.list, ...fresh.map((file) => this.chosen(file, undefined))]
    const recognitions = await this.reading.recognise(fresh, this.reading.mappings())
    fresh.forEach((file, index) => {
      const tables = recognitions[index]?.map((recognition) => this.chosen(file, recognition)) ?? []
      this.list = this.list.flatMap((chosen) =>
        chosen.file === file && !chosen.recognition ? tables : [chosen],
      )
    })
  }

  /**
   * Reads another table of the file in this one's place, or the same with its headings in another row. Where that cannot
   * be, this one stays, and the reason is given.
   */
  async reread({ key, file }: Chosen, wanted: TableWanted): Promise<string> {
    const recognition = await this.reading.recogniseTable(file, wanted, this.reading.mappings())
    if (recognition.outcome === 'refused') return recognition.why
    this.change(key, { ...this.chosen(file, recognition), key })
    return ''
  }

  change(key: number, change: Partial<Omit<Chosen, 'file'>>): void {
    this.list = this.list.map((chosen) => (chosen.key === key ? { ...chosen, ...change } : chosen))
  }

  /** A person's word on how a table is read holds for every chosen table with the same headings. */
  say(mapping: Mapping): void {
    this.list = this.list.map((chosen) =>
      hasHeadings(chosen, mapping.headings) ? { ...chosen, mapping, remembered: false } : chosen,
    )
  }

  remove(key: number): void {
    this.list = this.list.filter((chosen) => chosen.key !== key)
  }

  clear(): void {
    this.list = []
  }

  /** Mappings that people said of these files. */
  get said(): Mapping[] {
    return this.list.flatMap(({ mapping }) => mapping ?? [])
  }

  /** True when it is known of every table what it is and how it is read. */
  get ready(): boolean {
    return this.choices() !== undefined
  }

  choices(): FileChoice[] | undefined {
    const choices = this.list.flatMap((chosen) => choiceOf(chosen) ?? [])
    return choices.length === this.list.length && choices.length > 0 ? choices : undefined
  }

  private chosen(file: File, recognition: Recognition | undefined): Chosen {
    const read = recognition && recognition.outcome !== 'refused' ? recognition : undefined
    const mapping = read && this.reading.mappings().find((told) => sameHeadings(told.headings, read.headings))
    const key = this.keys++
    return {
      key,
      file,
      recognition,
      mapping,
      remembered: mapping !== undefined,
      listName: listNameOf(file),
      validFrom: '',
      ownTable: NO_WORDS,
    }
  }
}

const hasHeadings = ({ recognition }: Chosen, headings: readonly string[]): boolean =>
  recognition !== undefined &&
  recognition.outcome !== 'refused' &&
  sameHeadings(recognition.headings, headings)

/** A table as it will be loaded; undefined while something is still to be said of it. */
function choiceOf(chosen: Chosen): FileChoice | undefined {
  const { file, recognition, mapping, listName, validFrom, ownTable } = chosen
  const kind = kindOf(chosen)
  if (!kind || !recognition || recognition.outcome === 'refused') return undefined
  if (questionsAbout(chosen).some((question) => !isAnswered(question, mapping))) return undefined
  const choice: FileChoice = { file, kind, part: recognition.part, ...(mapping ? { mapping } : {}) }
  if (kind === 'own_table') return unsaidOf(ownTable) === '' ? { ...choice, ownTable } : undefined
  if (kind !== 'priority_list') return choice
  if (listName.trim() === '' || validFrom === '') return undefined
  return { ...choice, listName: listName.trim(), validFrom }
}

/** A first guess at a list's name, for the person to better: "levelling_up_schools.csv" → "Levelling up schools". */
function listNameOf(file: File): string {
  const words = file.name.replace(/\.[^.]*$/, '').replaceAll(/[_-]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
