import { isRatedBelow } from '../../domain/report/explanations'
import { metricEntry } from '../../domain/report/metrics'
import type { MetricValue } from '../../domain/report/metric_values'
import { monthsGone } from '../../domain/report/report_period'
import { metricRow, type MetricRow, type ReportParts, type ReportRow } from '../../domain/report/report_rows'
import type { Fraction } from '../../domain/report/rating'
import { formatDate, formatMonth } from '../../domain/time/academic_year'
import { counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { formatPoints } from '../coverage/last_year_sentences'
import { placeInSentence } from '../place_in_sentence'
import { formatHours, statisticOf, valueWords } from './figure_words'
import { countedNoun } from './metric_labels'
import { noRatingSentence } from './rating_words'

const isFigure = (value: MetricValue): value is Fraction => value !== null && value !== 'hidden'

const amountOf = (row: ReportRow, numerator: number): string =>
  row.kind === 'metric' && metricEntry(row.metric).unit === 'hours'
    ? formatHours(numerator)
    : formatCount(numerator)

/** "71% of target; 799 more secondary schools would meet it." */
function targetSentence(row: ReportRow): string {
  const { value, target, missing, percentOfTarget } = row
  if (row.noRating !== null || !target || !isFigure(value)) return noRatingSentence(row)
  const way = percentOfTarget === null ? '' : `${Math.floor(percentOfTarget)}% of target`
  const isScale =
    row.kind === 'measure' || (row.kind === 'metric' && metricEntry(row.metric).form === 'score')
  if (isScale) return `${way === '' ? 'Rated against its target' : way}.`
  const unit = row.kind === 'metric' && metricEntry(row.metric).unit === 'hours' ? 100 : 1
  const short = Math.ceil((missing ?? 0) / unit)
  if (short === 0)
    return `${way === '' ? 'On target' : way}: ${target.fewerIsBetter ? 'no more than' : 'at least'} the target.`
  return target.fewerIsBetter
    ? `${formatCount(short)} fewer ${countedNoun(row, short)} would meet it.`
    : `${way}; ${formatCount(short)} more ${countedNoun(row, short)} would meet it.`
}

/** "On course: 11 of 12 months would be 36,667 hours." Of sums alone: reach does not grow by the month. */
function courseSentence(row: MetricRow, month: string): string {
  const { value, target } = row
  if (metricEntry(row.metric).form !== 'sum' || !target || row.noRating !== null || !isFigure(value))
    return ''
  const gone = monthsGone(month)
  if (gone === 12) return ''
  const due = (target.value * gone) / 12
  const isOnCourse = value.numerator / value.denominator >= due
  return `${isOnCourse ? 'On course' : 'Behind its course'}: ${counted(gone, 'month')} of 12 would be ${formatCount(Math.ceil(due))}.`
}

/** "+5.2 points on a year before (52%).": on the same months, as reported by the same day. */
function changeSentence(row: MetricRow): string {
  const { value, yearBefore, brokenBy } = row
  if (brokenBy)
    return `Counted in another way since ${formatMonth(brokenBy.from)}: no change on a year before is given.`
  if (!isFigure(value) || !isFigure(yearBefore)) return ''
  const was = valueWords(row.metric, yearBefore)
  if (metricEntry(row.metric).form === 'share') {
    const points = 100 * (value.numerator / value.denominator - yearBefore.numerator / yearBefore.denominator)
    return Math.round(points * 10) === 0
      ? `As a year before (${was}).`
      : `${formatPoints(points)} points on a year before (${was}).`
  }
  const more = value.numerator - yearBefore.numerator
  if (more === 0) return `As a year before (${was}).`
  return `${amountOf(row, Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} than a year before (${was}).`
}

/** "45 of them since June." */
function movedSentence(row: MetricRow, lastMonth: string | null): string {
  const { value, lastRevised, brokenSinceLastMonth } = row
  if (lastMonth === null || brokenSinceLastMonth || !isFigure(value) || !isFigure(lastRevised)) return ''
  const moved = value.numerator - lastRevised.numerator
  return moved === 0
    ? ''
    : `${moved > 0 ? amountOf(row, moved) : `${amountOf(row, -moved)} fewer`} ${moved > 0 ? 'more ' : ''}since ${formatMonth(lastMonth)}.`
}

/** "Series broken: definition 2 since January 2025." '' where the figures beside it are of one definition. */
export function breakSentence(row: ReportRow): string {
  if (row.kind !== 'metric') return ''
  const broken = row.brokenSinceLastMonth ?? row.brokenBy
  return broken ? `Series broken: definition ${broken.version} since ${formatMonth(broken.from)}.` : ''
}

/** "June 2025 revised from 1,838 to 1,874." '' where late reports did not change it. */
export function revisedSentence(row: ReportRow, lastMonth: string | null): string {
  if (row.kind !== 'metric' || lastMonth === null) return ''
  const { lastFirst, lastRevised } = row
  if (!isFigure(lastFirst) || !isFigure(lastRevised) || lastFirst.numerator === lastRevised.numerator)
    return ''
  const words = (value: Fraction): string => {
    const amount = amountOf(row, value.numerator)
    return metricEntry(row.metric).form === 'share' ? `${amount} (${valueWords(row.metric, value)})` : amount
  }
  return `${formatMonth(lastMonth)} revised from ${words(lastFirst)} to ${words(lastRevised)}.`
}

/** "Furthest behind: the East Midlands, 43%." Of all schools alone, where its areas are known. */
function furthestSentence(row: MetricRow, { answer, area, ...parts }: ReportParts): string {
  if (area !== null || !isRatedBelow(row) || metricEntry(row.metric).form !== 'share') return ''
  const rows = answer.areas.flatMap((each) => {
    const found = metricRow({ answer, area: each, ...parts }, row.metric, row.phase)
    const { missing, noRating } = found
    return missing !== null && noRating === null && missing > 0 ? [{ area: each, row: found, missing }] : []
  })
  const [worst] = rows.toSorted((a, b) => b.missing - a.missing)
  return worst
    ? `Most are missing in ${placeInSentence(worst.area)}: ${formatCount(worst.missing)}, at ${statisticOf(worst.row)}.`
    : ''
}

/** Why a figure stands where it does: against its target, by the year, since last month, and where most is missing. */
export function whySentences(row: ReportRow, parts: ReportParts): readonly string[] {
  if (row.kind === 'measure') {
    const { before } = row.measure
    const was = before === null ? '' : `${formatMonth(`${before.month}-01`)}: ${formatCount(before.value)}.`
    return [targetSentence(row), before !== null && before.value >= 0 ? was : ''].filter(
      (text) => text !== '',
    )
  }
  const lastMonth = parts.answer.lastFirst?.asAt ?? null
  return [
    targetSentence(row),
    courseSentence(row, parts.answer.question.month),
    changeSentence(row),
    movedSentence(row, lastMonth),
    furthestSentence(row, parts),
  ].filter((text) => text !== '')
}

/** How late reports come, and from which day on the report is incomplete; '' of a log without days of reports. */
export function lagSentence({ lag, question }: ReportParts['answer']): string {
  if (lag.median === null || lag.p90 === null || lag.incompleteAfter === null) return ''
  const days = (of: number): string => counted(of, 'day')
  return `Half of the activities reported in the year to ${formatDate(question.asAt)} were reported within ${days(lag.median)} and nine in ten within ${days(lag.p90)}, so figures for activities after ${formatDate(lag.incompleteAfter)} are incomplete.`
}
