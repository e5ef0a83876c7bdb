import type { FileKind } from './file_kind'

/** What a bare number of a field counts where files differ: hours or minutes, 25 or 0.25 for a quarter. */
export type Unit = 'hours' | 'minutes' | 'percent' | 'share'

/** What a comma before three digits marks where no other value of the column decides it: 1,250 is 1.25, or 1250. */
export type CommaMark = 'decimals' | 'thousands'

/** What the rows of a log without a column of status are. Where they are delivered, those dated ahead are planned. */
export const ROWS_WITHOUT_STATUS = ['delivered', 'planned', 'requested'] as const
export type RowsWithoutStatus = (typeof ROWS_WITHOUT_STATUS)[number]

/** What becomes of rows that are dated years away from the rest: their date is right, or mistyped. */
export const FAR_YEAR_ANSWERS = ['kept', 'left_out'] as const
export type FarYearAnswer = (typeof FAR_YEAR_ANSWERS)[number]

/** How the columns and words of files with these headings are read. */
export interface Mapping {
  readonly kind: FileKind
  /** The headings as written, in file order: a file with the same ones is read the same way. */
  readonly headings: readonly string[]
  /** Field of ours → name of the column of the file that feeds it. A field not named is fed by none. */
  readonly fields: Readonly<Record<string, string>>
  /** How dates written in numbers alone are read; null where the file leaves no doubt. */
  readonly dates: 'day_first' | 'month_first' | null
  /** Field → what its bare numbers count, where the file leaves it open. */
  readonly units: Readonly<Record<string, Unit>>
  /** Field → word as written → the code it stands for. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What a comma in numbers of hours marks, where the file leaves it open. */
  readonly comma?: CommaMark
  /** What its rows are, where it has no column of status and leaves it open. */
  readonly rowsAre?: RowsWithoutStatus
  /** Academic year (start year) far from the rest → what becomes of its rows. */
  readonly farYears?: Readonly<Record<string, FarYearAnswer>>
  /** Names of columns that feed no field and that a person chose as groupings, or as tags of a log. */
  readonly groupings?: readonly string[]
  /** Name of a chosen column of figures → where its bands begin but for the first, in the place of fifths. */
  readonly bands?: Readonly<Record<string, readonly number[]>>
}

const headingKey = (headings: readonly string[]): string =>
  headings
    .map((heading) => heading.trim().toLowerCase())
    .filter((heading) => heading !== '')
    .sort()
    .join('\n')

/** True where two files have the same headings, in whatever order; case and blank columns do not count. */
export const haveSameHeadings = (some: readonly string[], others: readonly string[]): boolean =>
  headingKey(some) === headingKey(others)

/** The mappings without the one for these headings. */
export const forgetMapping = (mappings: readonly Mapping[], { headings }: Mapping): Mapping[] =>
  mappings.filter((remembered) => !haveSameHeadings(remembered.headings, headings))

/** The mappings with this one in the place of any for the same headings. */
export const rememberMapping = (mappings: readonly Mapping[], mapping: Mapping): Mapping[] => [
  ...forgetMapping(mappings, mapping),
  mapping,
]
