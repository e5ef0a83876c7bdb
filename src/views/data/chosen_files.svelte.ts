import { messageOf } from '../../domain/words/message_of'
import { capitalised } from '../../domain/words/capitalised'
import type { FileChoice } from '../../domain/files/import_report'
import { isRegister } from '../../domain/files/file_kind'
import { haveSameHeadings, type Mapping } from '../../domain/files/mapping'
import { EMPTY_DESCRIPTION } from '../../domain/jobs/own_table'
import { todayIso } from '../../domain/time/today'
import type { FileGuess, Recognition, SelectedTable } from '../../domain/files/recognition'
import { choiceOf, isUsable, kindOf, type ChosenTable } from './chosen_table'

/** What reads files, and what was decided of files before. */
interface TableReader {
  readonly recognise: (files: readonly File[], mappings: readonly Mapping[]) => Promise<Recognition[][]>
  readonly guess: (file: File, mappings: readonly Mapping[]) => Promise<FileGuess | undefined>
  readonly recogniseTable: (
    file: File,
    wanted: SelectedTable,
    mappings: readonly Mapping[],
  ) => Promise<Recognition>
  readonly mappings: () => readonly Mapping[]
}

/** Text of fewer bytes is read to its end as soon as a guess at it would be. */
const LARGE_TEXT = 2 ** 23

const isLargeText = ({ name, size }: File): boolean => size > LARGE_TEXT && /\.(csv|tsv|txt)$/i.test(name)

const sameFile = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified

/** The message where reading failed through no fault of the file. */
const failedRecognition = ({ name }: File, reason: unknown): Recognition => ({
  outcome: 'refused',
  file: name,
  why: `${name} could not be read (${messageOf(reason)}): take it out and choose it again.`,
})

/** The files a person has chosen and not yet loaded, a table each, with what each seems to be. */
export class ChosenFiles {
  list: readonly ChosenTable[] = $state.raw([])
  private keys = 0

  constructor(private readonly reader: TableReader) {}

  async add(files: readonly File[]): Promise<void> {
    const fresh = files.filter((file) => !this.list.some((chosen) => sameFile(chosen.file, file)))
    this.list = [...this.list, ...fresh.map((file) => this.chosen(file, undefined))]
    await Promise.all(fresh.filter(isLargeText).map((file) => this.guess(file)))
    for (const file of fresh) {
      const isWaiting = (chosen: ChosenTable) => chosen.file === file && !chosen.recognition
      if (!this.list.some(isWaiting)) continue
      const [recognitions = []] = await this.reader
        .recognise([file], this.reader.mappings())
        .catch((reason: unknown) => [[failedRecognition(file, reason)]])
      const tables = recognitions.map((recognition) => this.chosen(file, recognition))
      this.list = this.list.flatMap((chosen) => (isWaiting(chosen) ? tables : [chosen]))
    }
  }

  /**
   * Reads another table of the file in this one's place, or the same with its headings in another row. Where that
   * fails, this one stays, with the reason.
   */
  async reread({ key, file }: ChosenTable, wanted: SelectedTable): Promise<string> {
    const recognition = await this.reader.recogniseTable(file, wanted, this.reader.mappings())
    if (recognition.outcome === 'refused') return recognition.why
    this.change(key, { ...this.chosen(file, recognition), key })
    return ''
  }

  /** Adds another table of a file to those chosen, known or not, after the last of that file. */
  async addTable(file: File, part: string): Promise<void> {
    const recognition = await this.reader.recogniseTable(file, { part }, this.reader.mappings())
    const at = this.list.findLastIndex((chosen) => chosen.file === file)
    this.list = this.list.toSpliced(at + 1, 0, this.chosen(file, recognition))
  }

  change(key: number, change: Partial<Omit<ChosenTable, 'file'>>): void {
    this.list = this.list.map((chosen) => (chosen.key === key ? { ...chosen, ...change } : chosen))
  }

  /** A person's word on how a table is read holds for every chosen table with the same headings. */
  setMapping(mapping: Mapping): void {
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

  /** Mappings that people chose for these files. */
  get mappings(): Mapping[] {
    return this.list.flatMap(({ mapping }) => mapping ?? [])
  }

  /**
   * The registers among them that are ready to be loaded: other chosen files are matched to their schools, not to the open
   * ones. Undefined where no register is chosen.
   */
  get registers(): FileChoice[] | undefined {
    const registers = this.list.filter((chosen) => {
      const kind = kindOf(chosen)
      return kind !== undefined && isRegister(kind)
    })
    return registers.length === 0 ? undefined : registers.flatMap((chosen) => choiceOf(chosen) ?? [])
  }

  get hasRegister(): boolean {
    return this.registers !== undefined
  }

  /** True when it is known of every usable table what it is and how it is read. */
  get ready(): boolean {
    return this.choices() !== undefined
  }

  /** The tables that can be used, once each is ready; undefined before, and where there is none. */
  choices(): FileChoice[] | undefined {
    const usable = this.list.filter(isUsable)
    const choices = usable.flatMap((chosen) => choiceOf(chosen) ?? [])
    return choices.length === usable.length && choices.length > 0 ? choices : undefined
  }

  /** Takes out the tables that could be loaded, and leaves those that could not be used. */
  removeUsable(): void {
    this.list = this.list.filter((chosen) => !isUsable(chosen))
  }

  /** Says of a file that is still to be read what it seems to be. */
  private async guess(file: File): Promise<void> {
    const guess = await this.reader.guess(file, this.reader.mappings()).catch(() => undefined)
    this.list = this.list.map((chosen) =>
      chosen.file === file && !chosen.recognition ? { ...chosen, guess } : chosen,
    )
  }

  private chosen(file: File, recognition: Recognition | undefined): ChosenTable {
    const read = recognition && recognition.outcome !== 'refused' ? recognition : undefined
    const mapping =
      read && this.reader.mappings().find((known) => haveSameHeadings(known.headings, read.headings))
    const key = this.keys++
    return {
      key,
      file,
      recognition,
      guess: undefined,
      mapping,
      remembered: mapping !== undefined,
      listName: listNameOf(file),
      validFrom: '',
      ownTable: EMPTY_DESCRIPTION,
      validOn: todayIso(),
    }
  }
}

const hasHeadings = ({ recognition }: ChosenTable, headings: readonly string[]): boolean =>
  recognition !== undefined &&
  recognition.outcome !== 'refused' &&
  haveSameHeadings(recognition.headings, headings)

/** A first guess at a list's name, for the person to better: "premium_schools_2022_23.csv" → "Premium schools 2022/23". */
function listNameOf(file: File): string {
  const words = file.name
    .replace(/\.[^.]*$/, '')
    .replace(/(20\d\d)[_-](\d\d)(?!\d)/, '$1/$2')
    .replaceAll(/[_-]+/g, ' ')
  return capitalised(words)
}
