import type { EngagementFilter } from '../../../src/domain/engagement/activity_filter'
import { CRITERIA, type Criterion } from '../../../src/domain/outcomes/outcomes'
import type { CountedPeople, LeftTable } from '../../../src/domain/people/left_table'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { MetricRow } from '../metrics/metric_row'
import { ofProgramme, passesActivities } from './activity_values'
import { NO_HEADCOUNT } from './headcounts'
import type { OpenColumns } from './open_columns'

type EachKind = NonNullable<LeftTable['each']>['kind']

/** Activities with how many people each counts, in columns. */
export interface PeopleRows {
  /** NO_SCHOOL at a setting that is none. */
  readonly school: ArrayLike<number>
  readonly day: ArrayLike<number>
  /** Day number of the report; -1 where not given. */
  readonly reported: ArrayLike<number>
  readonly direct: ArrayLike<number>
  /** Who went there is known. */
  readonly hasProvider: (row: number) => boolean
  /** By what a table has rows of, that of a row of people; '' where it is not known. */
  readonly keyOf: (kind: EachKind) => (row: number) => string
  readonly passes: (filter: EngagementFilter) => (row: number) => boolean
  readonly countOf: (people: CountedPeople) => (row: number) => number
}

export const NO_SCHOOL = -1

/** The young people and volunteers of delivered activities. */
export function peopleOfLog({ engagements, directory }: OpenColumns): PeopleRows {
  const { start, day, reported, direct, provider, ofProvider } = engagements
  const columnOf = (people: CountedPeople): ArrayLike<number> => {
    if (people === 'volunteers') return engagements.volunteers
    if (people === 'youngPeopleLow') return engagements.pupilsLow
    return people === 'youngPeopleHigh' ? engagements.pupilsHigh : engagements.pupils
  }
  const school = new Uint32Array(day.length)
  for (let at = 0; at < directory.ids.length; at++) school.fill(at, start[at], start[at + 1])
  return {
    school,
    day,
    reported,
    direct,
    hasProvider: (row) => provider[row]! > 0,
    keyOf: (kind) => {
      const [codes, keys] = kind === 'school' ? [school, directory.ids] : [provider, ofProvider.keys]
      return (row) => keys[codes[row]!] ?? ''
    },
    passes: ({ programme, activities = [] }) => {
      const isOfProgramme = ofProgramme(engagements, programme)
      const passes = passesActivities(engagements, activities)
      return (row) => isOfProgramme(row) && passes(row)
    },
    countOf: (people) => {
      const counts = columnOf(people)
      return (row) => (counts[row] === NO_HEADCOUNT ? 0 : (counts[row] ?? 0))
    },
  }
}

/** A DATE comes as milliseconds. */
const MS_PER_DAY = 86_400_000

type AtSetting = MetricRow<'setting_activities'>

/** The young people of delivered activities at settings that are no school. */
export function peopleAtSettings(activities: readonly AtSetting[]): PeopleRows {
  const rows = activities.filter(({ status }) => status === 'delivered')
  const plain = (words: string | null): string | undefined => words?.replaceAll(/\s+/g, ' ').toLowerCase()
  return {
    school: rows.map(() => NO_SCHOOL),
    day: rows.map(({ date }) => Math.round(date / MS_PER_DAY)),
    reported: rows.map(() => -1),
    direct: rows.map(({ direct }) => Number(direct)),
    hasProvider: () => false,
    keyOf: () => (row) => rows[row]?.setting ?? '',
    passes: ({ programme = null }) =>
      programme === null ? () => true : (row) => plain(rows[row]?.programme ?? null) === plain(programme),
    countOf: (people) => (row) => {
      const { pupils, pupils_low: low, pupils_high: high } = rows[row]!
      if (people === 'youngPeopleAtSettingsLow') return low ?? pupils ?? 0
      return (people === 'youngPeopleAtSettingsHigh' ? high : null) ?? pupils ?? 0
    },
  }
}

type Made = MetricRow<'requests_made'>

/** The pupils of unfilled requests, on the day that each was made. */
export function pupilsUnserved(requests: readonly Made[]): PeopleRows {
  const rows = requests.filter(({ status }) => status === 'unfilled_expired')
  return {
    school: rows.map(({ school_index }) => school_index),
    day: rows.map(({ created }) => dayNumber(created)),
    reported: rows.map(() => -1),
    direct: rows.map(() => 0),
    hasProvider: () => false,
    keyOf: (kind) => (row) => {
      const { disciplines, created } = rows[row]!
      return kind === 'month' ? created.slice(0, 7) : disciplines
    },
    passes: () => () => true,
    countOf: () => (row) => rows[row]!.pupils ?? 0,
  }
}

type Respondents = MetricRow<'respondents'>

/** Of an activity: those who scored, and of them those who gave 4 or 5 and those who gave less, where that is known. */
function scoredBy(row: Respondents, criterion: Criterion): readonly [all: number, high: number, low: number] {
  const responses = row.responses ?? 0
  const positive = row[`${criterion}_positive`]
  if (row[criterion] === null) return [0, 0, 0]
  return positive === null ? [responses, 0, 0] : [responses, positive, responses - positive]
}

/** Those who gave feedback. An activity that several schools share counts at the first of them. */
export function respondentRows(rows: readonly Respondents[]): PeopleRows {
  const counts = new Map<CountedPeople, number[]>()
  const add = (people: CountedPeople, at: number, count: number): void => {
    const column = counts.get(people) ?? rows.map(() => 0)
    column[at]! += count
    counts.set(people, column)
  }
  rows.forEach((row, at) => {
    for (const criterion of CRITERIA) {
      const [all, high, low] = scoredBy(row, criterion)
      add(criterion, at, all)
      add(`${criterion}High`, at, high)
      add(`${criterion}Low`, at, low)
      add('scoresHigh', at, high)
      add('scoresLow', at, low)
    }
  })
  return {
    school: rows.map(({ school_index }) => school_index),
    day: rows.map(({ day }) => day),
    reported: rows.map(({ reported }) => reported),
    direct: rows.map(({ direct }) => Number(direct)),
    hasProvider: () => false,
    keyOf: () => () => '',
    passes: () => () => true,
    countOf: (people) => {
      const column = counts.get(people)
      return (row) => column?.[row] ?? 0
    },
  }
}
