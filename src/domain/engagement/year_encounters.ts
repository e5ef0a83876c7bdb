import type { AcademicYear } from '../time/academic_year'
import { yearGroupsOf, type SchoolAges } from '../school/year_groups'

/** Young people at one activity: the ends of a band and its middle, the same where they were counted. */
interface BandedHeadcount {
  readonly low: number
  readonly mid: number
  readonly high: number
}

/** A delivered activity that meets pupils, at one school. */
export interface EncounterActivity {
  readonly year: AcademicYear
  /** As the log lists them, each once; none where it names none. */
  readonly yearGroups: readonly number[]
  /** Null where the log gives none. */
  readonly headcount: BandedHeadcount | null
}

/** A school whose encounters are counted by year group (DOMAIN §4.5). Every roll of a year group is an estimate. */
export interface EncounterSchool extends SchoolAges {
  readonly activities: readonly EncounterActivity[]
}

/** Gatsby benchmark 5 of one year group: does every pupil have an encounter with an employer in the year? */
export type BenchmarkFlag = 'met' | 'possible' | 'not_met' | 'unknown'

/** The first and the last year group that the benchmark is about. */
const BENCHMARK_YEARS = [7, 13] as const

/** A headcount over this share of a roll cannot be right: the log or the register is wrong. */
const ROLL_TOLERANCE = 1.05

/** Encounters of one year group in one academic year. */
export interface YearEncounters {
  readonly yearGroup: number
  readonly activities: number
  /** Without a headcount, or with one that is more than the school has pupils. */
  readonly withoutHeadcount: number
  /** Sums of the year group's shares of headcounts: with the least of each band, its middle, and its most. */
  readonly low: number
  readonly mid: number
  readonly high: number
  /** The greatest single share, with the least of its band. */
  readonly greatest: number
  /** Estimated pupils of the year group; null where it is not known. */
  readonly roll: number | null
  readonly flag: BenchmarkFlag
}

/** Shares of pupils with an encounter, at least and at most, and encounters a pupil on average; null without a roll. */
interface EncounterBounds {
  readonly lower: number
  readonly upper: number
  readonly mean: number
}

export function boundsOf({ greatest, high, mid, roll }: YearEncounters): EncounterBounds | null {
  if (roll === null) return null
  return { lower: Math.min(1, greatest / roll), upper: Math.min(1, high / roll), mean: mid / roll }
}

/** Whether a year group's "met" rests on one headcount that is more pupils than the estimate says there are. */
export const isOverEstimate = ({ flag, greatest, roll }: YearEncounters): boolean =>
  flag === 'met' && roll !== null && greatest > ROLL_TOLERANCE * roll

/** Pupils of each year group: the roll shared evenly; sixth forms are really smaller. Null where it is not known. */
export function yearRoll(school: SchoolAges, groups = yearGroupsOf(school)): number | null {
  const { pupils } = school
  return pupils === null || pupils <= 0 || groups.length === 0 ? null : pupils / groups.length
}

/** Divisible by every number of year groups, so that sums of shares are whole numbers and are compared exactly. */
const SHARES = 360_360

/** The year groups among which an activity's headcount is shared; none where it lists none that the school has. */
export const yearGroupsHere = (activity: EncounterActivity, groups: readonly number[]): readonly number[] =>
  activity.yearGroups.filter((yearGroup) => groups.includes(yearGroup))

/** Encounters of every year group that a school has, in one academic year. */
export function encountersOf(school: EncounterSchool, year: AcademicYear): readonly YearEncounters[] {
  const groups = yearGroupsOf(school)
  const roll = yearRoll(school, groups)
  const { pupils } = school
  const inYear = school.activities.filter((activity) => activity.year === year)
  return groups.map((yearGroup) => {
    let [activities, withoutHeadcount, low, mid, high, greatest] = [0, 0, 0, 0, 0, 0]
    for (const activity of inYear) {
      const here = yearGroupsHere(activity, groups)
      if (!here.includes(yearGroup)) continue
      activities++
      const { headcount } = activity
      if (headcount === null || (pupils !== null && headcount.mid > ROLL_TOLERANCE * pupils)) {
        withoutHeadcount++
        continue
      }
      const share = SHARES / here.length
      low += headcount.low * share
      mid += headcount.mid * share
      high += headcount.high * share
      greatest = Math.max(greatest, headcount.low * share)
    }
    return {
      yearGroup,
      activities,
      withoutHeadcount,
      low: low / SHARES,
      mid: mid / SHARES,
      high: high / SHARES,
      greatest: greatest / SHARES,
      roll,
      flag: flagOf(
        { greatest, high, withoutHeadcount },
        roll === null ? null : (pupils! * SHARES) / groups.length,
      ),
    }
  })
}

/** The first that holds; `roll` and sums in the same unit. */
function flagOf(
  { greatest, high, withoutHeadcount }: Pick<YearEncounters, 'greatest' | 'high' | 'withoutHeadcount'>,
  roll: number | null,
): BenchmarkFlag {
  if (roll !== null && greatest >= roll) return 'met'
  if (roll === null || withoutHeadcount > 0) return 'unknown'
  return high >= roll ? 'possible' : 'not_met'
}

export const isBenchmarkYear = (yearGroup: number): boolean =>
  yearGroup >= BENCHMARK_YEARS[0] && yearGroup <= BENCHMARK_YEARS[1]

/** A school has the worst flag of its year groups, in this order. */
const WORST_FIRST = ['not_met', 'unknown', 'possible', 'met'] as const

/** The flag of a school over its year groups up to one; null where none of them is known. */
export function schoolFlag(
  years: readonly YearEncounters[],
  last: number = BENCHMARK_YEARS[1],
): BenchmarkFlag | null {
  const flags = years
    .filter(({ yearGroup }) => isBenchmarkYear(yearGroup) && yearGroup <= last)
    .map(({ flag }) => flag)
  return WORST_FIRST.find((flag) => flags.includes(flag)) ?? null
}
