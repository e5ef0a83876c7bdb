import type { ReportingPhase } from '../school/phase'
import {
  academicYearOf,
  monthNumber,
  type AcademicYear,
  type Window,
  windowOfMonths,
} from '../time/academic_year'
import type { CoverageMeasure } from './coverage_measures'

/** What a second map has in the place of the first: another year, phase or measure, and else the same. */
export type Against =
  | { readonly kind: 'year'; readonly year: AcademicYear }
  | { readonly kind: 'phase'; readonly phase: ReportingPhase }
  | { readonly kind: 'measure'; readonly measure: CoverageMeasure }

/** How two maps lie: one beside the other, or one over the other with an edge to move. */
export const COMPARED_AS = ['sides', 'swipe'] as const

const MONTHS = 12

/** The same months, moved by whole years so that they begin in the academic year. */
export function windowInYear({ from, to }: Window, year: AcademicYear): Window {
  const months = MONTHS * (year - academicYearOf(from))
  return windowOfMonths(monthNumber(from) + months, monthNumber(to) + months)
}
