import {
  withoutPeople,
  type CoverageMeasuresAnswer,
  type CoverageMeasuresQuestion,
  type Quartiles,
} from '../../../src/domain/coverage/coverage_measures'
import { covers, windowOfLastYear } from '../../../src/domain/coverage/last_year'
import { hexagonsOfScope } from '../../../src/domain/coverage/hexagons_of_scope'
import type { Hexagons } from '../../../src/domain/geography/hexagons'
import { NO_AREA, type SchoolDirectory } from '../../../src/domain/project/dataset'
import { quantileOf } from '../../../src/domain/numbers/quantile'
import { windowOfYear, type Window } from '../../../src/domain/time/academic_year'
import { comparedAreaOf } from './coverage'
import { talliesOf, type TallyScope } from './coverage_tallies'
import { historyFrom, historyTo } from './engagement_columns'
import { reachedIn } from './last_year'
import type { OpenColumns } from './open_columns'
import { RecentValues } from './recent_values'
import { measureOfSchools } from './school_measures'
import { schoolsInScope } from './school_scope'
import { yearsOfLog } from './school_years'
import { visibleTallies } from './visible_tallies'

/** Every measure of the schools in scope, of the areas compared, and of every academic year. */
export function coverageMeasuresOf(
  open: OpenColumns,
  question: CoverageMeasuresQuestion,
): CoverageMeasuresAnswer {
  const { directory, groupings, threshold } = open
  const engagements = open.countedEngagements.of(question)
  const inScope = schoolsInScope(directory, groupings, question)
  const hexagons = hexagonsOfQuestion(open, question)
  const areaOfSchool = hexagons ? hexagonOf(hexagons) : comparedAreaOf(open, question)
  const span = { historyFrom: historyFrom(open.engagements), historyTo: historyTo(open.engagements) }
  const onList = open.lists.find(({ list }) => list.listId === question.listId)?.onList ?? null
  const wasReachedBefore = (window: Window) => {
    const before = windowOfLastYear(window)
    return before !== null && covers(before, span) ? reachedIn(engagements, before, question.counted) : null
  }
  const scopeOf = (window: Window, areas: number): TallyScope => ({
    window,
    counted: question.counted,
    areaOf: (school) => (inScope[school] === 0 ? undefined : areas === 0 ? -1 : areaOfSchool(school)),
    areas,
    rolls: directory.pupils,
    onList,
    wasReached: wasReachedBefore(window),
  })
  const areas = hexagons?.count ?? groupings.find(({ key }) => key === question.by)?.areas.length ?? 0
  const found = talliesOf(engagements, scopeOf(question.window, areas))
  return {
    question,
    version: directory.version,
    ...(question.schoolsBy && {
      schools: measureOfSchools(engagements, scopeOf(question.window, 0), question.schoolsBy),
    }),
    ...visibleTallies(found.all, hexagons ? found.areas.map(withoutPeople) : found.areas, threshold),
    sessionQuartiles: quartilesOf(found.sessions),
    hourQuartiles: quartilesOf(found.hours.map((hundredths) => hundredths / 100)),
    years: yearsOfLog(open.engagements).map((year) => ({
      year,
      tally: visibleTallies(talliesOf(engagements, scopeOf(windowOfYear(year), 0)).all, [], threshold).all,
    })),
  }
}

/** The same for every window, so that a drag lays no hexagon anew. */
const lastHexagons = new RecentValues<SchoolDirectory, Hexagons>(1)

const hexagonsOfQuestion = (
  { directory, groupings }: OpenColumns,
  { hexagonKm, within }: CoverageMeasuresQuestion,
): Hexagons | null =>
  hexagonKm === undefined
    ? null
    : lastHexagons.of(directory, JSON.stringify([hexagonKm, within]), () =>
        hexagonsOfScope(directory, groupings, within, hexagonKm),
      )

/** -1 where a school has no position. */
const hexagonOf =
  ({ groupIndex }: Hexagons) =>
  (school: number): number =>
    groupIndex[school] === NO_AREA ? -1 : groupIndex[school]!

/** Quartiles of type 7; null of none. */
export function quartilesOf(numbers: readonly number[]): Quartiles | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  if (sorted.length === 0) return null
  const at = (share: number): number => quantileOf(sorted, share) ?? NaN
  return { q1: at(0.25), median: at(0.5), q3: at(0.75), p90: at(0.9), max: at(1) }
}
