import type { Area } from '../coverage/coverage'
import { CRITERIA } from '../outcomes/outcomes'
import type { TALLY_PHASES } from '../report/report'
import type { Window } from '../time/academic_year'
import { isNarrower, type LeftFilters } from './left_filters'

/** People at delivered activities of schools, young people at settings that are no school, and pupils of unfilled requests. */
const PEOPLE_OF_LOG = ['volunteers', 'youngPeople', 'youngPeopleAtSettings', 'pupilsUnserved'] as const

/** Young people by the low and the high ends of the bands that a log may give in place of numbers. */
const ENDS_OF_BANDS = [
  'youngPeopleLow',
  'youngPeopleHigh',
  'youngPeopleAtSettingsLow',
  'youngPeopleAtSettingsHigh',
] as const

/**
 * People who gave feedback on activities: those who scored each criterion, and of them those who gave 4 or 5 and those who
 * gave less; then the same scores over every criterion.
 */
const RESPONDENTS = [
  ...CRITERIA,
  ...CRITERIA.map((criterion) => `${criterion}High` as const),
  ...CRITERIA.map((criterion) => `${criterion}Low` as const),
  'scoresHigh',
  'scoresLow',
] as const

/** What the numbers of a table count. */
export const PEOPLE_OF_TABLES = [...PEOPLE_OF_LOG, ...RESPONDENTS] as const
export type PeopleOfTable = (typeof PEOPLE_OF_TABLES)[number]

/** What a number of people counts. */
export type CountedPeople = PeopleOfTable | (typeof ENDS_OF_BANDS)[number]

/** What a table counts: beside young people by the middles of their bands stand those by both ends, but not of a part of them. */
export const countedBy = ({ people, only }: Pick<LeftTable, 'people' | 'only'>): readonly CountedPeople[] =>
  (people === 'youngPeople' || people === 'youngPeopleAtSettings') && !only?.part
    ? [people, `${people}Low`, `${people}High`]
    : [people]

export const isRespondents = (people: CountedPeople): boolean =>
  RESPONDENTS.some((respondents) => respondents === people)

/** Rows of a table that are no areas. */
export const EACH_KINDS = ['school', 'employer', 'setting', 'discipline', 'month'] as const

/** Schools by id, employers and providers by id or wording, kinds of settings and disciplines by code, or months, with their names. */
interface EachSubject {
  readonly kind: (typeof EACH_KINDS)[number]
  readonly keys: readonly string[]
  readonly names: readonly string[]
}

/** A table of people that left, or is to leave: what it counts and which of its cells are hidden, and no number. */
export interface LeftTable {
  readonly people: PeopleOfTable
  /** The grouping whose areas have a row each, schools in no area last; null for all schools alone. */
  readonly grouping: string | null
  /** Schools, those who went to them, settings, disciplines or months, that have a row each in the place of areas; all others have the row of no area. */
  readonly each?: EachSubject
  /** Only schools of this area; left out or null for all. */
  readonly within?: Area | null
  /** Days of the activities. */
  readonly window: Window
  /** Only activities reported by this day, ISO, or without a day of report; null for all. */
  readonly asAt: string | null
  readonly counted: 'all' | 'direct'
  /** Only activities and schools that these name; left out for all. */
  readonly only?: LeftFilters
  /** Only schools on a list, or only those that are not; null for all. */
  readonly list: { readonly listId: string; readonly isOn: boolean } | null
  /** Rows that are displayed, in the order of areas, no area, all schools; null for all of them. */
  readonly rows: readonly number[] | null
  /** Columns that are displayed, in the order of TALLY_PHASES and their total; null for all of them. */
  readonly columns: readonly number[] | null
  /** Displayed cells that are hidden, by their place in the whole table, row-major. */
  readonly hiddenCells: readonly number[]
}

/** A table that was to leave and did not: none of its numbers may be worked out from those that leave after it. */
export const withoutNumbers = (table: LeftTable): LeftTable => ({ ...table, rows: [], hiddenCells: [] })

/** An output with numbers of people: its name ("Report, Tees Valley, July 2025 (PPTX)") and its tables. */
export interface PeopleOutput {
  readonly name: string
  readonly tables: readonly LeftTable[]
}

/** The outputs of some data, to be kept with the project. */
export interface LeftOutputs {
  /** Hash of the data that they were made of. */
  readonly data: string
  readonly outputs: readonly PeopleOutput[]
}

/** A number in a table that left or is to leave. */
export interface PlacedNumber {
  /** Its place among the tables that left, and then those that are to leave. */
  readonly table: number
  readonly people: CountedPeople
  /** '' for schools in no area, null for all. */
  readonly area: string | null
  /** 'all' of all schools. */
  readonly phase: (typeof TALLY_PHASES)[number] | 'all'
}

/** What tables would give away beside those that left: numbers from 1 to below the threshold. */
export interface RevealedAnswer {
  readonly revealed: readonly PlacedNumber[]
  /** What to leave out of the tables that are to leave, so that nothing is given away. */
  readonly leaveOut: readonly PlacedNumber[]
}

/** Whether everybody whom `inner` counts is counted by `outer`, areas and phases aside. */
export const isNested = (inner: LeftTable, outer: LeftTable): boolean =>
  inner.people === outer.people &&
  inner.window.from >= outer.window.from &&
  inner.window.to <= outer.window.to &&
  (outer.asAt === null || (inner.asAt !== null && inner.asAt <= outer.asAt)) &&
  (outer.within == null ||
    (inner.within?.grouping === outer.within.grouping && inner.within.area === outer.within.area)) &&
  (outer.counted === 'all' || inner.counted === 'direct') &&
  isNarrower(inner.only, outer.only) &&
  (outer.list === null || (inner.list?.listId === outer.list.listId && inner.list.isOn === outer.list.isOn))
