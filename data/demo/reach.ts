import type { Phase } from '../../src/domain/phase'
import { HUBS } from './hubs'
import type { DemoSchool } from './schools'
import { randomFor, type Random } from './random'

export const FIRST_YEAR = 2019
export const LAST_YEAR = 2024

/** Which schools are reached in which academic year. */
export interface ReachPlan {
  /** Per school, 0 to 1: how readily it takes part, year in, year out. */
  readonly habit: Float64Array
  /** Per academic year from FIRST_YEAR, then per school. */
  readonly reachedIn: readonly (readonly boolean[])[]
}

type Group = 'primary' | 'secondary' | 'college' | 'special' | 'independent' | 'other'

const GROUP_OF: Readonly<Record<Phase, Group>> = {
  EY: 'other',
  PRI: 'primary',
  SEC: 'secondary',
  ALL: 'secondary',
  P16: 'college',
  SPECIAL: 'special',
  AP_PRU: 'special',
  INDEPENDENT: 'independent',
  OTHER: 'other',
}

/**
 * Per cent reached in each year from FIRST_YEAR. Primary, secondary and college in the first two are SQW 2022, Table 1;
 * the slow recovery after them, and the other groups, are invented.
 */
const ALL_PCT: Readonly<Record<Group, readonly number[]>> = {
  primary: [25, 23, 19.4, 20.6, 22, 23.2],
  secondary: [70, 59, 61, 63.5, 65.5, 67],
  college: [63, 61, 60, 61, 61.5, 62],
  special: [29, 20, 22, 25, 27, 28],
  independent: [27, 19, 20, 22, 23, 24],
  other: [9, 5, 6, 7, 8, 8],
}

/** The same for priority schools: 54 % in 2020/21 with 30 and 73 (SQW 2022, 2.5 and Table 1); 76 % in the best year. */
const PRIORITY_PCT: Readonly<Partial<Record<Group, readonly number[]>>> = {
  primary: [56, 30, 33, 36, 39, 42],
  secondary: [91.7, 73, 76, 79, 81.5, 84],
}

/** Schools of one hub and group, on the list or not: reached in proportion, the readiest first. */
interface Cell {
  readonly schools: readonly DemoSchool[]
  /** Odds of being reached in a year, as a multiple of the country's. */
  readonly odds: (yearsOn: number) => number
}

export function planReach(schools: readonly DemoSchool[], priority: ReadonlySet<DemoSchool>): ReachPlan {
  const random = randomFor('reach')
  const habit = Float64Array.from(schools, () => random.next())
  const groups = (Object.keys(ALL_PCT) as Group[]).map((group) => {
    const own = schools.filter(({ phase }) => GROUP_OF[phase] === group)
    const onList = own.filter((school) => priority.has(school))
    const others = own.filter((school) => !priority.has(school))
    return { group, onList, others, listCells: cellsOf(onList, 1), otherCells: cellsOf(others, 0.5) }
  })
  const reachedIn: boolean[][] = []
  for (let yearsOn = 0; yearsOn <= LAST_YEAR - FIRST_YEAR; yearsOn++) {
    const before = reachedIn[yearsOn - 1]
    const readiness = schools.map((school, index) =>
      readinessOf(random, school, priority.has(school), habit[index] ?? 0, before?.[index] ?? false),
    )
    const reached = schools.map(() => false)
    for (const { group, onList, others, listCells, otherCells } of groups) {
      const all = ((ALL_PCT[group][yearsOn] ?? 0) / 100) * (onList.length + others.length)
      const ofList = ((PRIORITY_PCT[group]?.[yearsOn] ?? 0) / 100) * onList.length
      reachReadiest(listCells, ofList, yearsOn, readiness, reached)
      reachReadiest(otherCells, all - ofList, yearsOn, readiness, reached)
    }
    reachedIn.push(reached)
  }
  return { habit, reachedIn }
}

/**
 * How ready a school is to be reached this year beside others of its hub and group: its habit, luck, whether it was
 * reached last year, its size; and, hardly for schools on the list, less the more free school meals it has.
 */
function readinessOf(
  random: Random,
  { pupils, fsmPct }: DemoSchool,
  priority: boolean,
  habit: number,
  reachedBefore: boolean,
): number {
  const size = Math.min(pupils, 1500) / 3000
  const drag = (priority ? 0.002 : 0.008) * (fsmPct ?? 20)
  return 0.6 * habit + random.next() + (reachedBefore ? 0.2 : 0) + size - drag
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
  let given = 0
  for (const cell of cells) {
    due += expected(cell, base, yearsOn)
    const count = Math.round(due) - given
    given += count
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
