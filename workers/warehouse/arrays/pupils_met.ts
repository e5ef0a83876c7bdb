import { monthNumber } from '../../../src/domain/time/academic_year'
import { encounterBounds } from '../../../src/domain/engagement/encounter_bounds'
import type { PupilBounds, Headcount } from '../../../src/domain/engagement/encounter_bounds'
import { visiblePupils } from '../../../src/domain/class_of_thirty/visible_pupils'
import type { PupilsAnswer, PupilsQuestion } from '../../../src/domain/class_of_thirty/pupils'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { NO_HEADCOUNT } from './headcounts'
import type { OpenColumns } from './open_columns'
import { schoolsInScope } from './school_scope'

/** Pupils of the schools in scope, on free school meals and met by outreach, added up school by school; small numbers of them hidden. */
export function pupilsMet(open: OpenColumns, { phase, window, within }: PupilsQuestion): PupilsAnswer {
  const { directory, groupings } = open
  const inScope = schoolsInScope(directory, groupings, { phase, within })
  const [from, to] = [monthNumber(window.from), monthNumber(window.to)]
  const meals = { schools: 0, pupils: 0, eligible: 0 }
  const met = { once: NO_PUPILS, twice: NO_PUPILS, fourTimes: NO_PUPILS }
  let [schools, pupils, withoutRoll, activities, withoutHeadcount, hidden] = [0, 0, 0, 0, 0, 0]
  for (let school = 0; school < inScope.length; school++) {
    if (inScope[school] !== 1) continue
    const roll = directory.pupils[school]!
    if (roll === HIDDEN_COUNT || directory.fsmHidden[school] === 1) hidden++
    if (roll < 0) {
      withoutRoll++
      continue
    }
    schools++
    pupils += roll
    const share = directory.fsmPct[school]!
    if (!Number.isNaN(share)) {
      meals.schools++
      meals.pupils += roll
      meals.eligible += (roll * share) / 100
    }
    const { headcounts, unknown } = headcountsOf(open, school, from, to, roll)
    activities += headcounts.length
    withoutHeadcount += unknown
    if (headcounts.length === 0) continue
    met.once = addBounds(met.once, encounterBounds(roll, headcounts, 1))
    met.twice = addBounds(met.twice, encounterBounds(roll, headcounts, 2))
    met.fourTimes = addBounds(met.fourTimes, encounterBounds(roll, headcounts, 4))
  }
  return visiblePupils(
    { schools, pupils, withoutRoll, hidden, meals, ...met, activities, withoutHeadcount },
    open.threshold,
  )
}

const NO_PUPILS: PupilBounds = { least: 0, most: 0 }
const addBounds = (one: PupilBounds, other: PupilBounds): PupilBounds => ({
  least: one.least + other.least,
  most: one.most + other.most,
})

/** Headcounts of a school's delivered activities that meet pupils; an unknown one is between 0 and the whole roll. */
function headcountsOf(
  { engagements: { start, month, direct, pupilsLow, pupilsHigh } }: OpenColumns,
  school: number,
  from: number,
  to: number,
  roll: number,
): { headcounts: Headcount[]; unknown: number } {
  const headcounts: Headcount[] = []
  let unknown = 0
  for (let row = start[school]!; row < start[school + 1]!; row++) {
    if (direct[row] !== 1 || month[row]! < from || month[row]! > to) continue
    const [low, high] = [pupilsLow[row]!, pupilsHigh[row]!]
    if (high === NO_HEADCOUNT) unknown++
    headcounts.push(high === NO_HEADCOUNT ? { low: 0, high: roll } : { low, high })
  }
  return { headcounts, unknown }
}
