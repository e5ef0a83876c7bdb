import { agreeing, counted } from '../../domain/words/counted'
import { sayCount, sayRate } from '../say_number'
import { academicYearLabel, formatDate, formatWindow } from '../../domain/time/academic_year'
import { reachRate } from '../../domain/coverage/coverage'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import {
  DISPLAY_STATUSES,
  ENGAGEMENT_STATUSES,
  ENGAGEMENT_STATUS_LABELS,
  ENGAGEMENT_STATUS_MEANINGS,
  statusesDisplayedAs,
} from '../../domain/engagement/engagement'
import type { DisplayStatus, EngagementStatus } from '../../domain/engagement/engagement'
import { placeInSentence } from '../../domain/jobs/jobs_places'
import { schoolsNoun } from '../../domain/school/phase'
import type { PupilsAnswer } from '../../domain/class_of_thirty/pupils'
import { yearsFinding } from '../coverage/years_finding'
import { formatBounds } from '../../domain/people/small_numbers'
import { sourceWords } from '../slides/slide_words'
import { sayScope } from '../scope'
import type { BriefFigures } from './answer_brief'

/** Schools of one status, and what that status means in a few words. */
export interface StatusRow {
  readonly status: EngagementStatus
  readonly label: string
  readonly means: string
  readonly schools: number
}

export const schoolsWithStatus = (
  { byStatus }: Pick<CoverageAnswer, 'byStatus'>,
  status: EngagementStatus,
): number => byStatus[ENGAGEMENT_STATUSES.indexOf(status)] ?? 0

/** "STEM outreach in Tees Valley", until somebody writes their own. */
export const usualTitle = ({ shown }: Pick<BriefFigures, 'shown'>): string =>
  `STEM outreach in ${placeInSentence(sayScope(shown.within, shown.everywhere))}`

/** "Secondary schools · 2024/25". */
export function subtitle({ shown, demo }: Pick<BriefFigures, 'shown' | 'demo'>): string {
  const noun = schoolsNoun(shown.phase)
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} · ${formatWindow(shown.window)}${demo ? ' · Demo data, invented schools' : ''}`
}

/** "of secondary schools in the North East were reached in 2024/25": what follows the number. */
export const reachedWords = ({ shown }: Pick<BriefFigures, 'shown'>): string =>
  `of ${schoolsNoun(shown.phase)} in ${placeInSentence(sayScope(shown.within, shown.everywhere))} were reached in ${formatWindow(shown.window)}`

export const notReachedWords = ({ shown }: Pick<BriefFigures, 'shown'>): string =>
  `${schoolsNoun(shown.phase)} not reached in ${formatWindow(shown.window)}`

/** Schools not reached: never, lapsed or quiet. */
export const notReached = ({ coverage: { reach } }: Pick<BriefFigures, 'coverage'>): number =>
  reach.schools - reach.reached

export const statusRows = ({ coverage, shown }: Pick<BriefFigures, 'coverage' | 'shown'>): StatusRow[] => {
  const when = formatWindow(shown.window)
  const means: Readonly<Record<DisplayStatus, string>> = {
    never: 'not once in the log',
    lapsed: `before, not in ${when}`,
    one_off: 'one day, none the year before',
    repeat: 'more than one day',
    sustained: 'a series, or year after year',
  }
  return DISPLAY_STATUSES.map((status) => ({
    status,
    label: ENGAGEMENT_STATUS_LABELS[status],
    means: means[status],
    schools: statusesDisplayedAs([status]).reduce((sum, each) => sum + schoolsWithStatus(coverage, each), 0),
  }))
}

/** "54 of 120 priority secondary schools were not reached." '' without a list, or with none of its schools here. */
export function priorityWords({ priority, shown }: Pick<BriefFigures, 'priority' | 'shown'>): string {
  if (!priority || priority.gaps.population === 0) return ''
  const { notReached: missed, population } = priority.gaps
  return `${sayCount(missed)} of ${sayCount(population)} priority ${schoolsNoun(shown.phase)} were not reached.`
}

/** Priority reach against its target, the list's phases beside it, and list and rest within one phase; '' without a list. */
export function priorityReachWords({ priority }: Pick<BriefFigures, 'priority'>): string {
  const finding = priority?.finding
  return finding ? `${finding.againstTarget} ${finding.mix} ${finding.comparisons[0] ?? ''}`.trim() : ''
}

/** List and rest over every phase, which the mix of phases explains in part. */
const overEveryPhase = ({ priority }: Pick<BriefFigures, 'priority'>): string =>
  priority?.finding?.comparisons.at(-1) ?? ''

/** How many young people, as bounds: a log counts heads and knows no names. '' where no roll is known. */
export function pupilsWords({ pupils, shown }: Pick<BriefFigures, 'pupils' | 'shown'>): string {
  if (pupils.pupils === 0) return ''
  const activities = counted(pupils.activities, 'activity', 'activities')
  return `${formatBounds(pupils.once, pupils.pupils)} pupils on roll met one or more of the ${activities} for pupils in ${formatWindow(shown.window)}.`
}

/** The title of the chart: what it shows, as a finding. */
export const chartTitle = ({ picture, years }: Pick<BriefFigures, 'picture' | 'years'>): string =>
  picture ? `${picture.title}` : yearsFinding(years, sayRate)

/** What the chart needs said beneath it, beside its source: part years, rounding, groups too small to draw. */
function chartNote({ picture, withheld, years }: BriefFigures): string {
  if (picture) return `${picture.rounding} ${picture.note}`.trim()
  const part = years.filter(({ whole }) => !whole).map(({ year }) => academicYearLabel(year))
  return [
    withheld ? 'No class of 30 is drawn: one of its groups has fewer than 5 pupils.' : '',
    part.length === 0
      ? ''
      : `The log misses part of ${part.join(' and ')}, so reach in ${agreeing(part.length, 'it', 'them')} may be higher.`,
  ]
    .filter((words) => words !== '')
    .join(' ')
}

/** Definitions, sources, periods and gaps in the figures: what stands at the foot. */
export function footWords(figures: BriefFigures, historyFrom: string | null): string {
  const { map, picture, priority, pupils } = figures
  const list = priority && priority.gaps.population > 0 ? priority.list : null
  return [
    historyFrom === null ? '' : `The log begins on ${formatDate(historyFrom)}.`,
    `Sustained: ${ENGAGEMENT_STATUS_MEANINGS.sustained}.`,
    list ? `Priority: ${list.name}, valid from ${formatDate(list.validFrom)}.` : '',
    overEveryPhase(figures),
    priority?.finding?.definition ?? '',
    pupilsWords(figures) === '' ? '' : boundsWords(pupils),
    chartNote(figures),
    sourceWords(map),
    picture ? picture.source : '',
  ]
    .filter((words) => words !== '')
    .join(' ')
}

const boundsWords = ({ withoutRoll, withoutHeadcount }: PupilsAnswer): string =>
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
export const briefInWords = (figures: BriefFigures, title: string, ask: string): string =>
  [
    `${title}. ${subtitle(figures)}.`,
    `${sayRate(reachRate(figures.coverage.reach))} reached. ${figures.map.words.finding}`,
    pupilsWords(figures),
    `${sayCount(notReached(figures))} not reached. ${statusRows(figures)
      .map(({ label, schools }) => `${label} ${sayCount(schools)}`)
      .join('; ')}.`,
    priorityWords(figures),
    priorityReachWords(figures),
    figures.picture
      ? figures.picture.inWords
      : `${chartTitle(figures)}: ${figures.years.map(({ year, reach }) => `${academicYearLabel(year)} ${sayRate(reachRate(reach))}`).join('; ')}.`,
    ask === '' ? '' : `What we ask: ${ask}`,
  ]
    .filter((words) => words !== '')
    .join(' ')
