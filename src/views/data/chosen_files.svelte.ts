import type { FileChoice, Recognition } from '../../domain/import_report'

export interface Chosen {
  readonly file: File
  /** Undefined while the file's headings are being read. */
  readonly recognition: Recognition | undefined
  readonly listName: string
  readonly validFrom: string
}

const sameFile = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified

/** The files a person has chosen and not yet loaded, with what each seems to be. */
export class ChosenFiles {
  list: readonly Chosen[] = $state.raw([])

  constructor(private readonly recognise: (files: readonly File[]) => Promise<Recognition[]>) {}

  async add(files: readonly File[]): Promise<void> {
    const fresh = files.filter((file) => !this.list.some((chosen) => sameFile(chosen.file, file)))
    this.list = [
      ...this.list,
      ...fresh.map((file) => ({ file, recognition: undefined, listName: listNameOf(file), validFrom: '' })),
    ]
    const recognitions = await this.recognise(fresh)
    fresh.forEach((file, index) => this.change(file, { recognition: recognitions[index] }))
  }

  change(file: File, change: Partial<Omit<Chosen, 'file'>>): void {
    this.list = this.list.map((chosen) => (chosen.file === file ? { ...chosen, ...change } : chosen))
  }

  remove(file: File): void {
    this.list = this.list.filter((chosen) => chosen.file !== file)
  }

  clear(): void {
    this.list = []
  }

  /** True when every file is recognised and says all that is asked of it. */
  get ready(): boolean {
    return this.choices() !== undefined
  }

  choices(): FileChoice[] | undefined {
    const choices: FileChoice[] = []
    for (const { file, recognition, listName, validFrom } of this.list) {
      if (recognition?.outcome !== 'recognised') return undefined
      const { kind } = recognition
      if (kind === 'priority_list') {
        if (listName.trim() === '' || validFrom === '') return undefined
        choices.push({ file, kind, listName: listName.trim(), validFrom })
      } else choices.push({ file, kind })
    }
    return choices.length === 0 ? undefined : choices
  }
}

/** A first guess at a list's name, for the person to better: "levelling_up_schools.csv" → "Levelling up schools". */
function listNameOf(file: File): string {
  const words = file.name.replace(/\.[^.]*$/, '').replaceAll(/[_-]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
