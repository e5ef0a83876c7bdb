export const PERIOD_KINDS = ['term', 'half-term', 'holiday', 'INSET', 'exams'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** Some days of one authority’s school year. Days since 1970, first and last included. */
export interface Period {
  readonly kind: PeriodKind
  readonly name: string
  readonly from: number
  readonly to: number
}

/** What a day is at a school, the first that fits in this order but for "term", which `outside` lacks. */
export const DAY_KINDS = [
  'no_calendar',
  'weekend',
  'INSET',
  'half-term',
  'holiday',
  'term',
  'outside',
] as const
export type DayKind = (typeof DAY_KINDS)[number]

export interface SchoolDay {
  readonly kind: DayKind
  /** "Autumn 1"; '' outside half-terms. */
  readonly halfTerm: string
  readonly isInExams: boolean
}

/** 0 = Monday … 6 = Sunday, of days since 1970. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Monday of the ISO week of a day, as days since 1970: two days of one week have one Monday. */
export const mondayOf = (day: number): number => day - weekdayOf(day)

/** "2025-W45", the ISO 8601 week of a day. */
export function isoWeekOf(day: number): string {
  const thursday = mondayOf(day) + 3
  const year = new Date(thursday * 86_400_000).getUTCFullYear()
  const first = Date.UTC(year, 0, 1) / 86_400_000
  return `${year}-W${String(Math.floor((thursday - first) / 7) + 1).padStart(2, '0')}`
}

/** What a day is where `periods` are the school year of the authority; undefined where none is loaded for it. */
export function schoolDayOf(day: number, periods: readonly Period[] | undefined): SchoolDay {
  if (!periods) return { kind: 'no_calendar', halfTerm: '', isInExams: false }
  const here = periods.filter(({ from, to }) => from <= day && day <= to)
  const isIn = (kind: PeriodKind) => here.some((period) => period.kind === kind)
  const halfTerm = here.find(({ kind }) => kind === 'term')?.name ?? ''
  const isInExams = isIn('exams')
  if (weekdayOf(day) >= 5) return { kind: 'weekend', halfTerm, isInExams }
  const closed = (['INSET', 'half-term', 'holiday', 'term'] as const).find(isIn)
  return { kind: closed ?? 'outside', halfTerm, isInExams }
}
