import { capitalised } from '../../domain/words/capitalised'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatRate } from '../format_number'
import { academicYearLabel, formatDate, formatWindow } from '../../domain/time/academic_year'
import { reachRate } from '../../domain/coverage/coverage'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import {
  DISPLAY_STATUSES,
  ENGAGEMENT_STATUSES,
  statusesDisplayedAs,
} from '../../domain/engagement/engagement'
import { ENGAGEMENT_STATUS_MEANINGS } from '../engagement/status_sentences'
import type { DisplayStatus, EngagementStatus } from '../../domain/engagement/engagement'
import { statusLabel } from '../engagement/status_sentences'
import { placeInSentence } from '../place_in_sentence'
import { schoolsNoun } from '../school/schools_noun'
import type { PupilsAnswer } from '../../domain/class_of_thirty/pupils'
import { sustainedSentence } from '../coverage/sustained_sentence'
import { yearsFinding } from '../coverage/years_finding'
import { formatBounds } from '../small_number_sentences'
import { sourceText } from '../slides/slide_sentences'
import { scopeName } from '../scope'
import type { BriefFigures } from './answer_brief'

/** Schools of one status, and what that status meaning in a few words. */
export interface StatusRow {
  readonly status: EngagementStatus
  readonly label: string
  readonly meaning: string
  readonly schools: number
}

export const schoolsWithStatus = (
  { byStatus }: Pick<CoverageAnswer, 'byStatus'>,
  status: EngagementStatus,
): number => byStatus[ENGAGEMENT_STATUSES.indexOf(status)] ?? 0

/** "STEM outreach in Tees Valley", until somebody writes their own. */
export const defaultTitle = ({ viewState }: Pick<BriefFigures, 'viewState'>): string =>
  `STEM outreach in ${placeInSentence(scopeName(viewState.within, viewState.everywhere))}`

/** "Secondary schools · 2024/25". */
export function subtitle({ viewState, demo }: Pick<BriefFigures, 'viewState' | 'demo'>): string {
  const noun = schoolsNoun(viewState.phase)
  return `${capitalised(noun)} · ${formatWindow(viewState.window)}${demo ? ' · Demo data, invented schools' : ''}`
}

/** "of secondary schools in the North East were reached in 2024/25": what follows the number. */
export const reachedPhrase = ({ viewState }: Pick<BriefFigures, 'viewState'>): string =>
  `of ${schoolsNoun(viewState.phase)} in ${placeInSentence(scopeName(viewState.within, viewState.everywhere))} were reached in ${formatWindow(viewState.window)}`

export const notReachedPhrase = ({ viewState }: Pick<BriefFigures, 'viewState'>): string =>
  `${schoolsNoun(viewState.phase)} not reached in ${formatWindow(viewState.window)}`

/** Schools not reached: never, lapsed or quiet. */
export const notReached = ({ coverage: { reach } }: Pick<BriefFigures, 'coverage'>): number =>
  reach.schools - reach.reached

export const statusRows = ({
  coverage,
  viewState,
}: Pick<BriefFigures, 'coverage' | 'viewState'>): StatusRow[] => {
  const when = formatWindow(viewState.window)
  const meaning: Readonly<Record<DisplayStatus, string>> = {
    never: coverage.history.until === null ? 'not once in the log' : 'not once by then',
    lapsed: `before, not in ${when}`,
    one_off: 'one day, none the year before',
    repeat: 'more than one day',
    sustained: 'a series, or year after year',
  }
  return DISPLAY_STATUSES.map((status) => ({
    status,
    label: statusLabel(status, coverage.history),
    meaning: meaning[status],
    schools: statusesDisplayedAs([status]).reduce((sum, each) => sum + schoolsWithStatus(coverage, each), 0),
  }))
}

/** "54 of 120 priority secondary schools were not reached." '' without a list, or with none of its schools here. */
export function prioritySentence({
  priority,
  viewState,
}: Pick<BriefFigures, 'priority' | 'viewState'>): string {
  if (!priority || priority.gaps.population === 0) return ''
  const { notReached: missed, population } = priority.gaps
  return `${formatCount(missed)} of ${formatCount(population)} priority ${schoolsNoun(viewState.phase)} were not reached.`
}

/** Priority reach against its target, the list's phases beside it, and list and rest within one phase; '' without a list. */
export function priorityReachSentences({ priority }: Pick<BriefFigures, 'priority'>): string {
  const finding = priority?.finding
  return finding ? `${finding.againstTarget} ${finding.mix} ${finding.comparisons[0] ?? ''}`.trim() : ''
}

/** List and rest over every phase, which the mix of phases explains in part. */
const everyPhaseComparison = ({ priority }: Pick<BriefFigures, 'priority'>): string =>
  priority?.finding?.comparisons.at(-1) ?? ''

/** How many young people, as bounds: a log counts heads and knows no names. '' where no roll is known. */
export function pupilsSentence({ pupils, viewState }: Pick<BriefFigures, 'pupils' | 'viewState'>): string {
  if (pupils.pupils === 0) return ''
  const activities = counted(pupils.activities, 'activity', 'activities')
  return `${formatBounds(pupils.once, pupils.pupils)} pupils on roll met one or more of the ${activities} for pupils in ${formatWindow(viewState.window)}.`
}

/** The title of the chart: what it shows, as a finding. */
export const chartTitle = ({ picture, years }: Pick<BriefFigures, 'picture' | 'years'>): string =>
  picture ? `${picture.title}` : yearsFinding(years, formatRate)

/** Notes beneath the chart, beside its source: part years, rounding, groups too small to draw. */
function chartNote({ picture, withheld, years }: BriefFigures): string {
  if (picture)
    return [picture.caveat, picture.rounding, picture.note].filter((words) => words !== '').join(' ')
  const part = years.filter(({ whole }) => !whole).map(({ year }) => academicYearLabel(year))
  return [
    withheld ? 'No class of 30 is drawn: one of its groups has so few pupils that its number is hidden.' : '',
    part.length === 0
      ? ''
      : `The log misses part of ${part.join(' and ')}, so reach in ${agreeing(part.length, 'it', 'them')} may be higher.`,
  ]
    .filter((words) => words !== '')
    .join(' ')
}

/** Definitions, sources, periods and gaps in the figures: what stands at the foot. */
export function footnote(figures: BriefFigures, historyFrom: string | null): string {
  const { map, picture, priority, pupils } = figures
  const list = priority && priority.gaps.population > 0 ? priority.list : null
  return [
    historyFrom === null ? '' : `The log begins on ${formatDate(historyFrom)}.`,
    `Sustained: ${ENGAGEMENT_STATUS_MEANINGS.sustained}. ${sustainedSentence(figures.coverage)}`,
    list ? `Priority: ${list.name}, valid from ${formatDate(list.validFrom)}.` : '',
    everyPhaseComparison(figures),
    priority?.finding?.definition ?? '',
    pupilsSentence(figures) === '' ? '' : boundsNote(pupils),
    chartNote(figures),
    sourceText(map),
    picture ? picture.source : '',
  ]
    .filter((words) => words !== '')
    .join(' ')
}

const boundsNote = ({ withoutRoll, withoutHeadcount }: PupilsAnswer): string =>
  [
    'Pupils: the log counts heads and knows no names, so fewest if the same pupils came each time, most if others did.',
    withoutHeadcount > 0
      ? `${counted(withoutHeadcount, 'activity has', 'activities have')} no headcount.`
      : '',
    withoutRoll > 0
      ? `${counted(withoutRoll, 'school has no roll, or one so small that it is hidden, and is', 'schools have no roll, or one so small that it is hidden, and are')} left out of pupils.`
      : '',
  ]
    .filter((words) => words !== '')
    .join(' ')

/** The whole page in words, for who cannot see it. */
export const describeBrief = (figures: BriefFigures, title: string, ask: string): string =>
  [
    `${title}. ${subtitle(figures)}.`,
    `${formatRate(reachRate(figures.coverage.reach))} reached. ${figures.map.texts.finding}`,
    pupilsSentence(figures),
    `${formatCount(notReached(figures))} not reached. ${statusRows(figures)
      .map(({ label, schools }) => `${label} ${formatCount(schools)}`)
      .join('; ')}.`,
    prioritySentence(figures),
    priorityReachSentences(figures),
    figures.picture
      ? `${figures.picture.description} ${figures.picture.warning}`.trim()
      : `${chartTitle(figures)}: ${figures.years.map(({ year, reach }) => `${academicYearLabel(year)} ${formatRate(reachRate(reach))}`).join('; ')}.`,
    ask === '' ? '' : `What we ask: ${ask}`,
  ]
    .filter((words) => words !== '')
    .join(' ')
