import { HUBS } from './hubs'
import { randomFor } from './random'
import { drawLeaning, readinessOf } from './readiness'
import { ALL_PCT, GROUP_OF, PRIORITY_PCT, type Group } from './reach_levels'
import type { DemoSchool } from './schools'

export const FIRST_YEAR = 2019
export const LAST_YEAR = 2024

/** Turns are already under way when the log begins. */
const REACHED_BEFORE_THE_FIRST_YEAR = 0.5

/** Which schools are reached in which academic year. */
export interface ReachPlan {
  /** Per school: whether somebody visits it nearly every year. */
  readonly standing: readonly boolean[]
  /** Per academic year from FIRST_YEAR, then per school. */
  readonly reachedIn: readonly (readonly boolean[])[]
}

/** Schools of one hub and group, on the list or not: reached in proportion, the readiest first. */
interface Cell {
  readonly schools: readonly DemoSchool[]
  /** Odds of being reached in a year, as a multiple of the country's. */
  readonly odds: (yearsOn: number) => number
}

export function planReach(schools: readonly DemoSchool[], priority: ReadonlySet<DemoSchool>): ReachPlan {
  const random = randomFor('reach')
  const hosts = schools.map((school) => ({
    school,
    leaning: drawLeaning(random, school, priority.has(school)),
  }))
  const groups = (Object.keys(ALL_PCT) as Group[]).map((group) => {
    const own = schools.filter(({ phase }) => GROUP_OF[phase] === group)
    const onList = own.filter((school) => priority.has(school))
    const others = own.filter((school) => !priority.has(school))
    return { group, onList, others, listCells: cellsOf(onList, 1), otherCells: cellsOf(others, 0.5) }
  })
  const reachedIn: boolean[][] = []
  let before: readonly boolean[] = schools.map(() => random.chance(REACHED_BEFORE_THE_FIRST_YEAR))
  for (let yearsOn = 0; yearsOn <= LAST_YEAR - FIRST_YEAR; yearsOn++) {
    const readiness = hosts.map(({ school, leaning }, index) =>
      readinessOf(random, school, leaning, before[index] ?? false),
    )
    const reached = schools.map(() => false)
    for (const { group, onList, others, listCells, otherCells } of groups) {
      const all = ((ALL_PCT[group][yearsOn] ?? 0) / 100) * (onList.length + others.length)
      const ofList = ((PRIORITY_PCT[group]?.[yearsOn] ?? 0) / 100) * onList.length
      reachReadiest(listCells, ofList, yearsOn, readiness, reached)
      reachReadiest(otherCells, all - ofList, yearsOn, readiness, reached)
    }
    reachedIn.push(reached)
    before = reached
  }
  return { standing: hosts.map(({ leaning }) => leaning.standing), reachedIn }
}

/** `share` of a hub's liveliness that these schools feel: 1 all, 0 none. */
function cellsOf(schools: readonly DemoSchool[], share: number): readonly Cell[] {
  return HUBS.map((hub) => ({
    schools: schools.filter((school) => school.hub === hub),
    odds: (yearsOn) => 1 - share + share * Math.max(0.2, hub.liveliness + hub.trend * (yearsOn - 1)),
  }))
}

/** Marks about `wanted` schools as reached, shared among the cells by their odds. */
function reachReadiest(
  cells: readonly Cell[],
  wanted: number,
  yearsOn: number,
  readiness: readonly number[],
  reached: boolean[],
): void {
  const base = baseOdds(cells, wanted, yearsOn)
  let due = 0
  let assigned = 0
  for (const cell of cells) {
    due += expected(cell, base, yearsOn)
    const count = Math.round(due) - assigned
    assigned += count
    cell.schools
      .toSorted((a, b) => (readiness[b.index] ?? 0) - (readiness[a.index] ?? 0))
      .slice(0, count)
      .forEach(({ index }) => (reached[index] = true))
  }
}

const expected = (cell: Cell, base: number, yearsOn: number): number => {
  const odds = base * cell.odds(yearsOn)
  return (cell.schools.length * odds) / (1 + odds)
}

/** The country's odds that make the cells' expected numbers add up to `wanted`, by halving. */
function baseOdds(cells: readonly Cell[], wanted: number, yearsOn: number): number {
  let low = 0
  let high = 100
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    const sum = cells.reduce((total, cell) => total + expected(cell, middle, yearsOn), 0)
    if (sum < wanted) low = middle
    else high = middle
  }
  return low
}
