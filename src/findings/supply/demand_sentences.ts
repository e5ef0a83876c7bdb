import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import {
  LONGEST_WAIT_DAYS,
  unfilledRate,
  type Demand,
  type DemandAnswer,
  type DemandRow,
} from '../../domain/requests/demand'
import { REPORTING_PHASE_LABELS } from '../../domain/school/phase'
import { formatDate, formatMonth, formatWindow } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatRateToTenth, formatShare } from '../format_number'
import { DISCIPLINE_LABELS } from '../plan/discipline_labels'
import { formatPeople } from '../small_number_sentences'

const BUSIEST_WEEKS = 4

export const DEMAND_BREAKS = ['area', 'phase', 'discipline', 'month'] as const
export type DemandBreak = (typeof DEMAND_BREAKS)[number]

/** What settled requests are: those that an unfilled rate is of. */
export const settledOf = ({ delivered, matched, unfilled }: Demand): number => delivered + matched + unfilled

/** "37.8% of settled requests went unfilled: 1,211 of 3,205". */
export function demandHeadline({ all }: DemandAnswer): string {
  const rate = unfilledRate(all)
  if (all.requests === 0) return 'No request was made here in the window'
  if (rate === null) return `None of ${counted(all.requests, 'request')} is settled yet`
  return `${formatRateToTenth(rate)} of settled requests went unfilled: ${formatCount(all.unfilled)} of ${formatCount(settledOf(all))}`
}

/** What the rate is of, and what stands outside it. */
export const demandBaseSentence = ({ all, question, asAt }: DemandAnswer): string =>
  `${counted(all.requests, 'request')} made ${question.window ? `in ${formatWindow(question.window)}` : 'in all that is loaded'}, duplicates left out, as at ${formatDate(asAt)}. Settled: delivered ${formatCount(all.delivered)}, matched ${formatCount(all.matched)} or unfilled ${formatCount(all.unfilled)}. Outside the rate: ${formatCount(all.declinedBySchool)} declined by the school, ${formatCount(all.cancelledByProvider)} cancelled by the provider, ${formatCount(all.waiting)} still waiting, and those withdrawn or cancelled by the school.`

/** Numerator, denominator, window, definition and source of the rate of requests that went unfilled, a sentence each. */
export const demandProvenance = (answer: DemandAnswer, source: string): readonly string[] => [
  `${formatCount(answer.all.unfilled)} unfilled of ${formatCount(settledOf(answer.all))} settled: those delivered, matched, or left to expire without a match.`,
  demandBaseSentence(answer),
  'A request counts by the day it was made and by its newest status; its school is looked up in the register that is open.',
  source,
]

export interface DemandFact {
  readonly name: string
  readonly value: string
  readonly meaning: string
}

/** What else is known of the requests: how long they wait, how long a match takes, whom they were for, and when they come. */
export function demandFacts(answer: DemandAnswer): readonly DemandFact[] {
  const { all, byWeek, schools, neverAsked } = answer
  const busiest = byWeek.slice(0, BUSIEST_WEEKS)
  const inBusiest = busiest.reduce((sum, { requests }) => sum + requests, 0)
  return [
    {
      name: `Waiting over ${LONGEST_WAIT_DAYS} days`,
      value: formatCount(all.waitingLong),
      meaning: `Of ${formatCount(all.waiting)} open or offered; one of ${LONGEST_WAIT_DAYS} days is not counted.`,
    },
    {
      name: 'Time to fill, median',
      value: all.medianDays === null ? 'not reached' : counted(all.medianDays, 'day'),
      meaning: `By Kaplan and Meier, of ${formatCount(all.requests)}, those that wait or left unmatched counted for as long as they waited. ${
        all.medianDaysMatched === null
          ? 'None was matched.'
          : `Of the ${formatCount(all.everMatched)} matched alone it is ${formatDays(all.medianDaysMatched)}, which flatters.`
      }`,
    },
    {
      name: 'Pupils unserved',
      value: formatPeople(all.pupilsUnserved),
      meaning: `Expected at ${counted(all.unfilled, 'unfilled request')}; ${formatCount(all.withoutPupils)} of them ${agreeing(all.withoutPupils, 'gives', 'give')} no number and ${agreeing(all.withoutPupils, 'adds', 'add')} nothing.`,
    },
    {
      name: 'Busiest four weeks',
      value: formatShare(all.requests === 0 ? null : inBusiest / all.requests, 'no requests'),
      meaning: `${formatCount(inBusiest)} of ${formatCount(all.requests)} were made in ISO weeks ${busiest.map(({ week }) => week).join(', ')}, over all years.`,
    },
    {
      name: 'Never asked',
      value: counted(neverAsked, 'school'),
      meaning: `Of ${formatCount(schools)} here. A school that never asks is not one without need: look at Gaps.`,
    },
  ]
}

const formatDays = (days: number): string => `${Number(days.toFixed(1))} ${agreeing(days, 'day')}`

/** Days as a table cell has them. */
export const daysCell = (days: number | null): string =>
  days === null ? 'not reached' : String(Number(days.toFixed(1)))

/** What a row of a break is of. */
export function demandRowName({ name }: DemandRow, by: DemandBreak): string {
  switch (by) {
    case 'area':
      return name === '' ? 'In no area' : name
    case 'phase':
      return name in REPORTING_PHASE_LABELS
        ? REPORTING_PHASE_LABELS[name as keyof typeof REPORTING_PHASE_LABELS]
        : 'Other'
    case 'discipline':
      return name === '' ? 'None stated' : (DISCIPLINE_LABELS[name as keyof typeof DISCIPLINE_LABELS] ?? name)
    case 'month':
      return formatMonth(`${name}-01`)
  }
}

export const rowsOfBreak = (answer: DemandAnswer, by: DemandBreak): readonly DemandRow[] =>
  ({ area: answer.byArea, phase: answer.byPhase, discipline: answer.byDiscipline, month: answer.byMonth })[by]

/** Whether pupils of a row are hidden, because they are few. */
export const isHidden = ({ pupilsUnserved }: Demand): boolean => pupilsUnserved === HIDDEN_COUNT
