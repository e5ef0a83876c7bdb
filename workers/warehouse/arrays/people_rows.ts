import { CRITERIA, type Criterion } from '../../../src/domain/outcomes/outcomes'
import type { CountedPeople } from '../../../src/domain/people/left_table'
import type { MetricRow } from '../metrics/metric_row'
import { NO_HEADCOUNT } from './engagement_columns'
import type { OpenColumns } from './open_columns'

/** Activities with how many people each counts, in columns. */
export interface PeopleRows {
  readonly school: ArrayLike<number>
  readonly day: ArrayLike<number>
  /** Day number of the report; -1 where not given. */
  readonly reported: ArrayLike<number>
  readonly direct: ArrayLike<number>
  /** Who went to the school, as the log counts providers; 0 where that is not known. */
  readonly provider: ArrayLike<number>
  readonly countOf: (people: CountedPeople) => (row: number) => number
}

/** The young people and volunteers of delivered activities. */
export function peopleOfLog({ engagements, directory }: OpenColumns): PeopleRows {
  const { start, day, reported, direct, provider, pupils, volunteers } = engagements
  const school = new Uint32Array(day.length)
  for (let at = 0; at < directory.ids.length; at++) school.fill(at, start[at], start[at + 1])
  return {
    school,
    day,
    reported,
    direct,
    provider,
    countOf: (people) => {
      const counts = people === 'volunteers' ? volunteers : pupils
      return (row) => (counts[row] === NO_HEADCOUNT ? 0 : (counts[row] ?? 0))
    },
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
    provider: rows.map(() => 0),
    countOf: (people) => {
      const column = counts.get(people)
      return (row) => column?.[row] ?? 0
    },
  }
}
