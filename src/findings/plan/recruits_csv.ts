import { csvFile } from '../../domain/files/csv'
import { RECRUIT_KM, RECRUIT_VISITS, type RecruitPlace } from '../../domain/plan/plan_limits'
import type { PlanQuestion } from '../../domain/plan/plan_question'

const HEADINGS = ['kind', 'district_or_id', 'place', 'visits', 'travels_km', 'gain_points']

const tenth = (points: number): number => Math.round(points * 10) / 10

/** A volunteer who is loaded, and what one visit more of it would bring. */
export interface MoreVisits {
  readonly id: string
  readonly points: number
}

/** Those whom one more visit would bring something, the most first. */
export const moreVisitsOf = (ids: readonly string[], points: Float64Array): readonly MoreVisits[] =>
  Array.from(points.keys())
    .filter((supplier) => points[supplier]! >= 0.05)
    .map((supplier) => ({ id: ids[supplier]!, points: points[supplier]! }))
    .sort((a, b) => b.points - a.points)

/** "Recruiting (CSV)": a row for each district where a new volunteer would bring something, then for each volunteer. */
export const recruitsCsv = (
  { limitKm }: PlanQuestion,
  places: readonly RecruitPlace[],
  volunteers: readonly MoreVisits[],
): string =>
  csvFile(HEADINGS, [
    ...places.map(({ district, place, points }) => [
      'new volunteer',
      district,
      place,
      RECRUIT_VISITS,
      Math.min(RECRUIT_KM, limitKm),
      tenth(points),
    ]),
    ...volunteers.map(({ id, points }) => ['one more visit', id, null, 1, null, tenth(points)]),
  ])
