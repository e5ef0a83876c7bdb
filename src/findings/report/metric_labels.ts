import { capitalised } from '../../domain/words/capitalised'
import { metricEntry, type ReportMetric } from '../../domain/report/metrics'
import type { ReportRow } from '../../domain/report/report_rows'
import type { ReportingPhase } from '../../domain/school/phase'
import { schoolsNoun } from '../school/schools_noun'

/** What a metric is called where it is of all schools, or the words after "primary schools". */
const OF_SCHOOLS: Partial<Record<ReportMetric, string>> = {
  reach: 'reached',
  sustained: 'with sustained engagement',
  repeat: 'with repeat engagement',
  one_off: 'with one-off engagement',
}

const OTHERS: Partial<Record<ReportMetric, string>> = {
  volunteer_hours: 'Volunteer hours',
  volunteer_hours_delivering: 'Volunteer hours delivering',
  volunteer_hours_preparing: 'Volunteer hours preparing',
  hours_delivering: 'Hours of activities, delivering',
  hours_preparing: 'Hours of activities, preparing',
  sessions: 'Sessions',
  young_people: 'Young people',
  requests_filled: 'Requests filled',
  requests_unfilled: 'Requests unfilled',
  enjoyment: 'Enjoyment, mean of 5',
  learning_objectives: 'Learning objectives met, mean of 5',
  community_links: 'Community links, mean of 5',
  scored_4_or_5: 'Scores of 4 or 5',
  evaluation_level_1: 'Activities evaluated at level 1 or above',
  evaluation_level_2: 'Activities evaluated at level 2 or above',
  feedback: 'Activities with feedback',
  response_rate: 'Response rate',
}

/** "Primary schools reached", "Priority schools reached", "Volunteer hours, secondary schools". */
export function metricLabel(metric: ReportMetric, phase: ReportingPhase): string {
  const noun = schoolsNoun(phase)
  if (metric === 'priority_reach') return `Priority ${noun} reached`
  const ofSchools = OF_SCHOOLS[metric]
  if (ofSchools) return capitalised(`${noun} ${ofSchools}`)
  const label = OTHERS[metric] ?? ''
  return phase === 'all' ? label : `${label}, ${noun}`
}

/** What a row is called. */
export const rowLabel = (row: ReportRow): string =>
  row.kind === 'measure' ? row.measure.measure.name : metricLabel(row.metric, row.phase)

const NOUNS: Partial<Record<ReportMetric, string>> = {
  sessions: 'sessions',
  young_people: 'young people',
  requests_filled: 'requests',
  requests_unfilled: 'requests',
  scored_4_or_5: 'scores',
  response_rate: 'responses',
  evaluation_level_1: 'activities',
  evaluation_level_2: 'activities',
  feedback: 'activities',
}

/** What a metric’s numerator counts, for "474 more secondary schools would meet it". */
function countedNouns(row: ReportRow): string {
  if (row.kind === 'measure') return row.measure.measure.unit
  const { metric, phase } = row
  if (metric === 'priority_reach') return `priority ${schoolsNoun(phase)}`
  if (OF_SCHOOLS[metric]) return schoolsNoun(phase)
  return NOUNS[metric] ?? (metricEntry(metric).unit === 'hours' ? 'hours' : 'points')
}

const SINGULAR: Readonly<Record<string, string>> = { activities: 'activity', 'young people': 'young person' }

/** The same in the form that agrees with a count: "school" of 1. */
export function countedNoun(row: ReportRow, count: number): string {
  const nouns = countedNouns(row)
  return count === 1 ? (SINGULAR[nouns] ?? nouns.replace(/s$/, '')) : nouns
}
