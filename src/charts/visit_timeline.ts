import type { SchoolVisit } from '../domain/school_page/school_page'
import { dayNumber, windowOfYear, type AcademicYear } from '../domain/time/academic_year'

export const TIMELINE_ROW = 24
export const TIMELINE_LABELS = 84

/** What a row of the timeline is of: a year group, those without one given, or teachers. */
export type TimelineRow = number | 'not given' | 'teachers'

interface TimelineMark {
  readonly x: number
  /** Middle of each row that the visit is of, from the top. */
  readonly ys: readonly number[]
  readonly form: 'school' | 'workplace' | 'teachers'
  readonly isPlanned: boolean
  readonly visit: SchoolVisit
}

interface Timeline {
  readonly rows: readonly { readonly row: TimelineRow; readonly y: number }[]
  readonly years: readonly { readonly year: AcademicYear; readonly x: number; readonly width: number }[]
  readonly marks: readonly TimelineMark[]
  readonly height: number
}

const WORKPLACE_TYPES: readonly string[] = ['SITE_VISIT', 'WORK_EXPERIENCE', 'SHADOWING']

const rowsOf = (visit: SchoolVisit): readonly TimelineRow[] =>
  !visit.meetsPupils ? ['teachers'] : visit.yearGroups.length === 0 ? ['not given'] : visit.yearGroups

const formOf = ({ meetsPupils, type }: SchoolVisit): TimelineMark['form'] =>
  !meetsPupils ? 'teachers' : WORKPLACE_TYPES.includes(type) ? 'workplace' : 'school'

/** Visits of a school at their day and year groups; a row for every year group that it has or that a visit lists. */
export function visitTimeline(
  visits: readonly SchoolVisit[],
  years: readonly AcademicYear[],
  yearGroups: readonly number[],
  width: number,
): Timeline {
  const inYears = visits.filter(({ year }) => years.includes(year))
  const listed = new Set([...yearGroups, ...inYears.flatMap(rowsOf)])
  const groups = [...listed].filter((row) => typeof row === 'number').sort((a, b) => a - b)
  const others = (['not given', 'teachers'] as const).filter((row) => listed.has(row))
  const rows = [...groups, ...others].map((row, at) => ({ row, y: (at + 0.5) * TIMELINE_ROW }))
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
  const [from, to] = [dayNumber(windowOfYear(first).from), dayNumber(windowOfYear(last).to) + 1]
  const at = (day: number): number =>
    TIMELINE_LABELS + ((day - from) / (to - from)) * Math.max(0, width - TIMELINE_LABELS)
  const yOf = (row: TimelineRow): number => rows.find((each) => each.row === row)?.y ?? 0
  return {
    rows,
    years: years.map((year) => {
      const x = at(dayNumber(windowOfYear(year).from))
      return { year, x, width: at(dayNumber(windowOfYear(year).to) + 1) - x }
    }),
    marks: inYears.map((visit) => ({
      x: at(dayNumber(visit.date)),
      ys: rowsOf(visit).map(yOf),
      form: formOf(visit),
      isPlanned: !visit.isDelivered,
      visit,
    })),
    height: rows.length * TIMELINE_ROW,
  }
}
