import { expect } from 'vitest'
import { cohortsOf } from '../../src/domain/engagement/four_encounters'
import {
  boundsOf,
  encountersOf,
  isBenchmarkYear,
  isOverEstimate,
  schoolFlag,
  yearRoll,
} from '../../src/domain/engagement/year_encounters'
import type {
  BenchmarkFlag,
  EncounterSchool,
  YearEncounters,
} from '../../src/domain/engagement/year_encounters'
import { PHASES, PHASES_REPORTED_AS } from '../../src/domain/school/phase'
import { yearGroupsOf } from '../../src/domain/school/year_groups'
import { agesOf, encounterSchools } from '../../workers/warehouse/arrays/encounter_schools'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import type { Engine } from '../../workers/warehouse/engine'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
import { knownAnswers } from '../known_answers'

type Flags = Readonly<Record<string, number>>

interface KnownRule {
  readonly flags_by_year_group: Readonly<Record<string, Flags>>
  readonly met_resting_on_a_headcount_over_1_05_of_the_estimated_year_roll: number
  readonly school_flag_Y7_to_last: Flags
  readonly school_flag_Y7_to_Y11: Flags
  readonly totals: Readonly<Record<string, number>>
  readonly pupils_reached_bounds: Readonly<
    Record<string, { readonly roll: number; readonly lower: number; readonly upper: number }>
  >
}

interface KnownEncounters {
  readonly rolls: Readonly<Record<string, number>>
  readonly 'employer named': KnownRule
  readonly 'employer named or not': KnownRule
  readonly four_encounters: Readonly<
    Record<
      string,
      {
        readonly cells: number
        readonly four_or_more: number
        readonly on_course: number
        readonly mean_C: number
        readonly cells_whose_first_years_are_before_the_log: number
      }
    >
  >
  readonly sample: Readonly<
    Record<
      string,
      {
        readonly cells: Readonly<Record<string, Readonly<Record<string, number | string>>>>
        readonly four: Readonly<Record<string, Readonly<Record<string, number | boolean>>>>
      }
    >
  >
}

const YEAR = 2024
const FIRST_YEAR_OF_LOG = 2019

const FLAG_NAMES: Readonly<Record<BenchmarkFlag, string>> = {
  met: 'met',
  possible: 'possible',
  unknown: 'unknown',
  not_met: 'not met',
}

function counts(flags: readonly (BenchmarkFlag | null)[]): Flags {
  const found: Record<string, number> = {}
  for (const flag of flags) {
    const name = flag === null ? 'no year group 7 to 13 known' : FLAG_NAMES[flag]
    found[name] = (found[name] ?? 0) + 1
  }
  return found
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

function expectRule(schools: readonly EncounterSchool[], known: KnownRule): void {
  const found = schools.map((school) => encountersOf(school, YEAR))
  const cells = found.flat().filter(({ yearGroup }) => isBenchmarkYear(yearGroup))
  expect(counts(found.map((years) => schoolFlag(years)))).toEqual(known.school_flag_Y7_to_last)
  expect(counts(found.map((years) => schoolFlag(years, 11)))).toEqual(known.school_flag_Y7_to_Y11)
  expect(cells.filter(isOverEstimate)).toHaveLength(
    known.met_resting_on_a_headcount_over_1_05_of_the_estimated_year_roll,
  )
  const inAll = found.flat()
  expect(sum(inAll.map(({ activities }) => activities))).toBe(known.totals['activities x year group'])
  expect(sum(inAll.map(({ withoutHeadcount }) => withoutHeadcount))).toBe(known.totals['without headcount'])
  for (const [name, flags] of Object.entries(known.flags_by_year_group)) {
    const ofYear = cells.filter(({ yearGroup }) => `Y${yearGroup}` === name)
    const { cells: all, ...rest } = flags
    expect(ofYear.length, name).toBe(all)
    expect({ met: 0, possible: 0, ...counts(ofYear.map(({ flag }) => flag)) }, name).toEqual(rest)
    const bounds = known.pupils_reached_bounds[name]!
    const pupils = (share: (year: YearEncounters) => number) =>
      sum(ofYear.map((year) => (year.roll === null ? 0 : year.roll * share(year))))
    expect(
      pupils(() => 1),
      name,
    ).toBeCloseTo(bounds.roll, 5)
    expect(
      pupils((year) => boundsOf(year)!.lower),
      name,
    ).toBeCloseTo(bounds.lower, 5)
    expect(
      pupils((year) => boundsOf(year)!.upper),
      name,
    ).toBeCloseTo(bounds.upper, 5)
  }
}

/** Encounters of 2024/25 by year group, with the benchmark and the four-encounter measure, at every secondary school. */
export function expectEncounters(engine: Engine, open: OpenColumns): void {
  const known = knownAnswers<KnownEncounters>('f_encounters.json')
  const facts = askMetric(engine, 'school_facts', null).filter(({ school_index }) =>
    PHASES_REPORTED_AS.secondary.includes(PHASES[open.directory.phase[school_index]!]!),
  )
  const ages = new Map(facts.map((row) => [row.school_index, agesOf(row)]))
  const rows = askMetric(engine, 'school_visits', null)
  const schools = encounterSchools(ages, rows)
  expect(schools).toHaveLength(known.rolls['secondary_schools']!)
  expect(schools.filter((school) => yearRoll(school) !== null)).toHaveLength(known.rolls['roll_estimated']!)
  expect(schools.filter((school) => yearGroupsOf(school).length === 0)).toHaveLength(known.rolls['no_ages']!)
  expectRule(schools, known['employer named'])
  expectRule(encounterSchools(ages, rows, 'employer_named_or_not'), known['employer named or not'])

  const cohorts = schools.map((school) => cohortsOf(school, YEAR, FIRST_YEAR_OF_LOG))
  for (const [name, each] of Object.entries(known.four_encounters)) {
    const ofYear = cohorts.flat().filter(({ yearGroup }) => `Y${yearGroup}` === name)
    expect(
      {
        cells: ofYear.length,
        four: ofYear.filter(({ isFourOrMore }) => isFourOrMore).length,
        course: ofYear.filter(({ isOnCourse }) => isOnCourse).length,
        floor: ofYear.filter(({ isFloor }) => isFloor).length,
      },
      name,
    ).toEqual({
      cells: each.cells,
      four: each.four_or_more,
      course: each.on_course,
      floor: each.cells_whose_first_years_are_before_the_log,
    })
    expect(sum(ofYear.map(({ soFar }) => soFar)) / ofYear.length, name).toBeCloseTo(each.mean_C, 9)
  }

  const places = [...ages.keys()]
  for (const [id, { cells, four }] of Object.entries(known.sample)) {
    const at = places.findIndex((place) => open.directory.ids[place] === id)
    for (const year of encountersOf(schools[at]!, YEAR)) {
      const cell = cells[`Y${year.yearGroup}`]
      if (!cell) continue
      const bounds = boundsOf(year)!
      const name = `${id} Year ${year.yearGroup}`
      expect(FLAG_NAMES[year.flag], name).toBe(cell['flag'])
      expect([year.activities, year.withoutHeadcount], name).toEqual([
        cell['activities'],
        cell['no_headcount'],
      ])
      const numbers = [year.low, year.mid, year.high, bounds.mean, bounds.lower, bounds.upper]
      ;['E_low', 'E', 'E_high', 'M', 'lower', 'upper'].forEach((key, place) =>
        expect(numbers[place], `${name} ${key}`).toBeCloseTo(cell[key] as number, 9),
      )
    }
    for (const cohort of cohorts[at]!) {
      const known = four[`Y${cohort.yearGroup}`]!
      expect(cohort.soFar).toBeCloseTo(known['C'] as number, 9)
      expect(cohort.isOnCourse).toBe(known['on_course'])
      expect(cohort.yearsLeft).toBe(known['years_left'])
    }
  }
}
