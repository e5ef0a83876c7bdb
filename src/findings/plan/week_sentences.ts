import { mondayOf } from '../../domain/calendar/day_kind'
import { NO_WEEK_REASONS, type NoWeekReason, type PlanWeeks } from '../../domain/plan/plan_weeks'
import { dayNumber, formatDayAndMonth, isoOfDay } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'

const MOST_NAMED = 3

/** The Monday of an ISO week, "2026-W07", ISO. */
export function mondayOfWeek(week: string): string {
  const [year = '', number = '1'] = week.split('-W')
  return isoOfDay(mondayOf(dayNumber(`${year}-01-04`)) + 7 * (Number(number) - 1))
}

/** "week of 9 February"; '' for no week. */
export const weekWords = (week: string): string =>
  week === '' ? '' : `week of ${formatDayAndMonth(mondayOfWeek(week))}`

/** What is suggested of weeks, why some visits have none, and what is not known; [] for a plan without visits. */
export function weekSentences({
  weekOf,
  weeks,
  unplaced,
  withoutDates,
  hasEvents,
  isExact,
  isOver,
  fixed,
}: PlanWeeks): readonly string[] {
  const all = weekOf.length
  if (all === 0) return []
  if (isOver) return ['No week is suggested: no whole week of this term is left.']
  const placed = weekOf.filter((week) => week !== '').length
  const chosen = fixed.filter(
    ({ by, faults }) => by === 'pin' || faults.some(({ kind }) => kind === 'supplier'),
  ).length
  const noDates = withoutDates.reduce((sum, { visits }) => sum + visits, 0)
  const [first, last] = [weeks[0], weeks.at(-1)]
  return [
    placed === 0 || first === undefined || last === undefined
      ? ''
      : `${counted(placed, 'visit')} of ${all} ${agreeing(placed, 'has', 'have')} a suggested week from ${formatDayAndMonth(mondayOfWeek(first))} to ${formatDayAndMonth(mondayOfWeek(last))}, ${isExact ? 'spread as evenly as can be' : 'evened out'}, one a week of each${chosen === 0 ? '' : `, but for ${chosen} whose week a person chose`}.`,
    noDates === 0
      ? ''
      : noDates === all
        ? 'No week is suggested: no term dates of this term are loaded for these schools. Add a file of term dates in Data.'
        : `${counted(noDates, 'visit')} ${agreeing(noDates, 'has', 'have')} no week, for no term dates of this term are loaded for ${namedAreas(withoutDates.map(({ area }) => area))}.`,
    placed > 0 && !hasEvents ? 'No events are loaded, so clashes with them are not known.' : '',
    unplacedSentence(unplaced),
  ].filter((sentence) => sentence !== '')
}

/** Why visits have no week, and what would free one. */
function unplacedSentence(unplaced: PlanWeeks['unplaced']): string {
  const crowded = unplaced.find(({ because }) => because === 'crowded')
  const sentences = NO_WEEK_REASONS.flatMap((because) => {
    const count = unplaced.filter((each) => each.because === because).length
    return because === 'crowded' || count === 0
      ? []
      : [`${counted(count, 'visit')} ${agreeing(count, 'has', 'have')} no week: ${FREEING[because]}.`]
  })
  return [...sentences, ...(crowded ? [`${crowdedWords(crowded)}.`] : [])].join(' ')
}

type Unplaced = PlanWeeks['unplaced'][number]

/** What stands in the way, and what would free a week. */
const FREEING: Readonly<Record<Exclude<NoWeekReason, 'crowded'>, string>> = {
  closed: 'no whole week of lessons is left at the school, so plan it in another term',
  events: 'the school has an event in every free week, so move one of those in Calendar',
  dbs: 'the DBS ends before a week is free, so renew it or send somebody else',
  too_close: 'no free week is three weeks from the other visit to the school, so move that one',
}

const crowdedWords = ({ supplier, visits, weeks }: Unplaced): string =>
  `${supplier} has ${counted(visits, 'visit')}, but these schools share only ${counted(weeks, 'free week')}: move one to somebody else, or put two into one week by hand`

/** Why a visit has no week, and what would free one. */
export const noWeekWords = (unplaced: Unplaced): string =>
  unplaced.because === 'crowded' ? crowdedWords(unplaced) : FREEING[unplaced.because]

function namedAreas(areas: readonly string[]): string {
  const rest = areas.length - MOST_NAMED
  return new Intl.ListFormat('en-GB').format([
    ...areas.slice(0, MOST_NAMED),
    ...(rest > 0 ? [`${rest} more`] : []),
  ])
}
