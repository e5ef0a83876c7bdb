import type { Criterion } from '../../domain/outcomes/outcomes'
import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import type { MetricValue } from '../../domain/report/metric_values'
import { metricEntry, type ReportMetric } from '../../domain/report/metrics'
import type { MetricRow, ReportRow } from '../../domain/report/report_rows'
import { counted } from '../../domain/words/counted'
import { formatCount, formatShare } from '../format_number'
import { countedPeople, formatPeople } from '../small_number_sentences'

const CRITERION_OF: Partial<Record<ReportMetric, Criterion>> = {
  enjoyment: 'enjoyment',
  learning_objectives: 'objectives',
  community_links: 'community',
}

/** 5263.5 → "5,263.5": at most one decimal. */
export const formatHours = (hundredths: number): string =>
  (hundredths / 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })

const HIDDEN = 'hidden'

/** A figure of a metric as it stands large: "57%", "37,150.5", "4.3"; "–" where there is none. */
export function valueWords(metric: ReportMetric, value: MetricValue): string {
  if (value === 'hidden') return HIDDEN
  if (value === null) return '–'
  const { numerator, denominator } = value
  const { form, unit } = metricEntry(metric)
  if (form === 'share') return formatShare(numerator / denominator, '–')
  if (form === 'score') return (numerator / denominator).toFixed(1)
  return unit === 'hours' ? formatHours(numerator) : formatCount(numerator)
}

const measureValue = (value: MetricValue, unit: string): string => {
  if (value === 'hidden') return HIDDEN
  if (value === null) return '–'
  const amount = (value.numerator / value.denominator).toLocaleString('en-GB', { maximumFractionDigits: 2 })
  return unit === '%' ? `${amount}%` : unit === '£' ? `£${amount}` : amount
}

/** The large figure of a row. */
export const statisticOf = (row: ReportRow): string =>
  row.kind === 'measure'
    ? measureValue(row.value, row.measure.measure.unit)
    : valueWords(row.metric, row.value)

/** The target of a row: "80%", "40,000", "4"; "none". */
export function targetWords(row: ReportRow): string {
  if (row.target === null) return 'none'
  const amount = row.target.value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
  const unit = row.kind === 'measure' ? row.measure.measure.unit : row.target.isPercent ? '%' : ''
  return unit === '%' ? `${amount}%` : unit === '£' ? `£${amount}` : amount
}

const withoutWords = (count: number, what: string): string =>
  count > 0 ? `${counted(count, 'activity', 'activities')} without ${what}` : ''

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ')

/** "10,200 to 12,400, of bands; 310 activities without a number". */
function youngPeopleDetail({ tally }: MetricRow): string {
  const { youngPeopleLow, youngPeopleHigh } = tally
  const range =
    youngPeopleLow === HIDDEN_COUNT || youngPeopleLow === youngPeopleHigh
      ? ''
      : `${formatPeople(youngPeopleLow)} to ${formatPeople(youngPeopleHigh)} by their bands`
  return joined([range, withoutWords(tally.withoutHeadcount, 'a number')])
}

function hoursDetail({ metric, tally }: MetricRow): string {
  const ofActivities = (hundredths: number): string => `${formatHours(hundredths)} hours of activities`
  if (metric === 'volunteer_hours') return withoutWords(tally.withoutVolunteers, 'volunteers')
  if (metric === 'volunteer_hours_delivering')
    return joined([ofActivities(tally.hoursDelivering), withoutWords(tally.withoutHours, 'hours')])
  if (metric === 'volunteer_hours_preparing')
    return joined([ofActivities(tally.hoursPreparing), withoutWords(tally.withoutPreparing, 'hours')])
  return ''
}

/** "1,184 responses; 84% scored 4 or 5", "fewer than 10 responses". */
function scoreDetail({ metric, outcomes }: MetricRow): string {
  const criterion = CRITERION_OF[metric]
  const scores = criterion && outcomes?.scores[criterion]
  if (!scores) return ''
  if (scores.responses === HIDDEN_COUNT) return countedPeople(HIDDEN_COUNT, 'response')
  const few = scores.fewResponses ? 'fewer than 10 responses' : ''
  const positive =
    scores.positive === HIDDEN_COUNT || scores.positiveOf === 0
      ? ''
      : `${formatShare(scores.positive / scores.positiveOf, '')} scored 4 or 5`
  return joined([few || counted(scores.responses, 'response'), positive])
}

/** What stands beneath the large figure: its counts, and what it is without. */
export function detailOf(row: ReportRow): string {
  if (row.kind === 'measure') return row.measure.measure.unit
  const { metric, value, tally } = row
  if (value === 'hidden') return 'too few people to show'
  if (value === null) return ''
  const { form, unit } = metricEntry(metric)
  if (form === 'score') return scoreDetail(row)
  if (form === 'share') {
    const open =
      metric === 'requests_filled' && tally.requestsOpen > 0
        ? `${formatCount(tally.requestsOpen)} still open`
        : ''
    return joined([`${formatCount(value.numerator)} of ${formatCount(value.denominator)}`, open])
  }
  if (unit === 'hours') return hoursDetail(row)
  return metric === 'young_people' ? youngPeopleDetail(row) : ''
}
