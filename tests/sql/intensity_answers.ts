import { expect } from 'vitest'
import { DEPTHS, measureOf, type Quartiles } from '../../src/domain/coverage/coverage_measures'
import { NO_AREA } from '../../src/domain/project/dataset'
import { PHASES, PHASES_REPORTED_AS } from '../../src/domain/school/phase'
import { parseAcademicYear, windowOfYear } from '../../src/domain/time/academic_year'
import { coverageMeasuresOf, quartilesOf } from '../../workers/warehouse/arrays/coverage_measures'
import { talliesOf } from '../../workers/warehouse/arrays/coverage_tallies'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { knownAnswers } from '../known_answers'

interface KnownIntensity {
  readonly schools: number
  readonly reached: number
  readonly sessions: number
  readonly sessions_per_reached: number
  readonly hours_delivering: number
  readonly hours_per_reached: number
  readonly sessions_quartiles: Quartiles
  readonly hours_quartiles: Quartiles
  readonly depth: Readonly<Record<(typeof DEPTHS)[number], number>>
  readonly contacts_per_pupil: {
    readonly reached_with_roll: number
    readonly pupils_mid: number
    readonly pupils_low: number
    readonly pupils_high: number
    readonly roll: number
    readonly value: number
    readonly activities_without_headcount: number
  }
}

const THREE = ['primary', 'secondary', 'college'] as const

const phasesOf = (name: string): readonly string[] =>
  name === 'three_phases'
    ? THREE.flatMap((phase) => PHASES_REPORTED_AS[phase])
    : (PHASES_REPORTED_AS[name as (typeof THREE)[number]] ?? [])

/** Every figure of intensity and depth, of each phase, the three together and the list. `rolls` as the register has them. */
export function expectIntensity(open: OpenColumns, rolls: Int32Array): void {
  const known = knownAnswers<Record<string, Record<string, KnownIntensity>>>('e_intensity.json')
  const { onList } = open.lists[0]!
  for (const [year, groups] of Object.entries(known))
    for (const [name, answer] of Object.entries(groups)) {
      if (name === 'other') continue
      const phases = phasesOf(name)
      const isIn = (school: number): boolean =>
        name === 'priority' ? onList[school] === 1 : phases.includes(PHASES[open.directory.phase[school]!]!)
      const { all, sessions, hours } = talliesOf(open.engagements, {
        window: windowOfYear(parseAcademicYear(year)!),
        counted: 'all',
        areaOf: (school) => (isIn(school) ? -1 : undefined),
        areas: 0,
        rolls,
        onList: null,
        wasReached: null,
      })
      const contacts = answer.contacts_per_pupil
      expect(
        {
          reach: all.reach,
          sessions: all.sessions,
          hours: all.hours / 100,
          depth: Object.fromEntries(DEPTHS.map((depth, at) => [depth, all.depth[at]])),
          contacts: all.contacts,
        },
        `${name} ${year}`,
      ).toEqual({
        reach: { schools: answer.schools, reached: answer.reached },
        sessions: answer.sessions,
        hours: answer.hours_delivering,
        depth: answer.depth,
        contacts: {
          schools: contacts.reached_with_roll,
          roll: contacts.roll,
          young: { low: contacts.pupils_low, mid: contacts.pupils_mid, high: contacts.pupils_high },
          withoutHeadcount: contacts.activities_without_headcount,
        },
      })
      const value = (measure: 'sessions_per_school' | 'contacts') => measureOf(measure, all, null).value
      expect(value('sessions_per_school')).toBeCloseTo(answer.sessions_per_reached, 12)
      expect(value('contacts')).toBeCloseTo(contacts.value, 12)
      expect(all.hours / 100 / all.reach.reached).toBeCloseTo(answer.hours_per_reached, 12)
      for (const [numbers, quartiles] of [
        [sessions, answer.sessions_quartiles],
        [hours.map((each) => each / 100), answer.hours_quartiles],
      ] as const) {
        const found = quartilesOf(numbers)!
        for (const part of ['q1', 'median', 'q3', 'p90', 'max'] as const)
          expect(found[part], `${name} ${year} ${part}`).toBeCloseTo(quartiles[part], 9)
      }
    }
  expectAreasToSum(open)
}

/** The app’s own answer: areas add up to the schools that have one, and every year stands beside the whole. */
function expectAreasToSum(open: OpenColumns): void {
  const answer = coverageMeasuresOf(open, {
    phase: 'secondary',
    window: windowOfYear(2024),
    within: null,
    by: 'region',
    counted: 'all',
    listId: open.lists[0]!.list.listId,
  })
  const sum = (numberOf: (area: (typeof answer.areas)[number]) => number) =>
    answer.areas.reduce((all, area) => all + numberOf(area), 0)
  const { phase, groups } = open.directory
  const placed = talliesOf(open.engagements, {
    window: windowOfYear(2024),
    counted: 'all',
    areaOf: (school) =>
      phasesOf('secondary').includes(PHASES[phase[school]!]!) && groups['region']![school] !== NO_AREA
        ? -1
        : undefined,
    areas: 0,
    rolls: open.directory.pupils,
    onList: null,
    wasReached: null,
  }).all
  expect(sum(({ sessions }) => sessions)).toBe(placed.sessions)
  expect(sum(({ reach }) => reach.schools)).toBe(placed.reach.schools)
  expect(answer.all.priority).toEqual({ schools: 1538, reached: 786 })
  expect(answer.years.map(({ tally }) => tally.reach.reached)).toEqual([1620, 1944, 1949, 1939, 1950, 1984])
  expect(answer.all.before).toEqual({ schools: 3416, reached: 1950 })
}
