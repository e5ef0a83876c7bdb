import { metricEntry, REPORT_METRICS, type ReportMetric } from '../../domain/report/metrics'
import type { ReportRow } from '../../domain/report/report_rows'

/** Of every metric, what each version of its definition says: version 1 first. */
const DEFINITIONS: Readonly<Record<ReportMetric, readonly string[]>> = {
  reach: ['Schools with at least one delivered activity, of all schools of the phase in the register.'],
  priority_reach: [
    'Schools on the priority list with at least one delivered activity, of those on the list in the register.',
  ],
  sustained: [
    'Schools with an activity in the period and three sessions of one series over six weeks, one provider on three days in two terms, or activity in three of four academic years; of all schools.',
  ],
  repeat: [
    'Schools with activity on two days or more, or one day and another in the 365 days before, that are not sustained; of all schools.',
  ],
  one_off: ['Schools with activity on one day and none in the 365 days before it; of all schools.'],
  volunteer_hours: [
    'Hours delivering and preparing, each times the volunteers of the activity, where both are known.',
  ],
  volunteer_hours_delivering: [
    'Hours delivering times the volunteers of the activity, where both are known.',
  ],
  volunteer_hours_preparing: ['Hours preparing times the volunteers of the activity, where both are known.'],
  hours_delivering: ['Hours of the activities as logged, not times their volunteers.'],
  hours_preparing: ['Hours of preparing the activities as logged, not times their volunteers.'],
  sessions: ['Delivered activities, each school’s own.'],
  young_people: [
    'Young people at delivered activities, the middle of a band; one who takes part twice counts twice.',
  ],
  requests_filled: [
    'Requests made in the period that are matched or delivered, of those matched, delivered or unfilled. Withdrawn, declined and cancelled ones and duplicates are left out; open ones are counted apart.',
  ],
  requests_unfilled: [
    'Requests made in the period that expired unfilled, of those matched, delivered or unfilled.',
  ],
  enjoyment: ['Mean score from 1 to 5, weighted by responses.'],
  learning_objectives: ['Mean score from 1 to 5 for learning objectives met, weighted by responses.'],
  community_links: ['Mean score from 1 to 5 for community links, weighted by responses.'],
  scored_4_or_5: [
    'Scores of 4 or 5, of all scores with a number of responses, over enjoyment, learning objectives and community links.',
  ],
  evaluation_level_1: ['Delivered activities evaluated at level 1 (reaction) or above, of all delivered.'],
  evaluation_level_2: ['Delivered activities evaluated at level 2 (learning) or above, of all delivered.'],
  feedback: ['Delivered activities with feedback, of all delivered.'],
  response_rate: ['Responses, of the young people at the same activities, where both are known.'],
}

const definitionOf = (metric: ReportMetric, version: number): string => DEFINITIONS[metric][version - 1] ?? ''

/** What a row counts, in one sentence or more. */
export const rowDefinition = (row: ReportRow): string =>
  row.kind === 'metric'
    ? definitionOf(row.metric, row.version)
    : `A measure of your own${row.measure.measure.unit === '' ? '' : `, in ${row.measure.measure.unit}`}, as its file or a person gives it for the month.`

/** Metrics whose definition of a version has no words. */
export const undefinedMetrics = (): readonly ReportMetric[] =>
  (Object.keys(REPORT_METRICS) as ReportMetric[]).filter((metric) =>
    metricEntry(metric).versions.some(({ version }) => definitionOf(metric, version) === ''),
  )
