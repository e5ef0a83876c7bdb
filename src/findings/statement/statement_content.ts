import { activityTypeLabel } from '../../domain/engagement/engagement'
import {
  MAX_ACTIVITIES,
  type CountOf,
  type Statement,
  type StatementActivity,
  type StatementQuestion,
} from '../../domain/statement/statement'
import { formatDate, formatWindow } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatRate } from '../format_number'
import { loadedSource } from '../loaded_source'
import { formatHours } from '../report/figure_words'
import { countedPeople, formatPeople } from '../small_number_sentences'
import { nextSentences } from './next_sentences'
import type { StatementSources } from './statement_sources'

export interface StatementFigure {
  readonly label: string
  readonly statistic: string
  readonly detail: string
}

export interface StatementLine {
  /** "12 March 2025". */
  readonly date: string
  readonly words: string
}

/** Every word of a statement, one page. */
export interface StatementContent {
  readonly kicker: string
  readonly name: string
  readonly title: string
  readonly thanks: string
  readonly figures: readonly StatementFigure[]
  readonly did: readonly string[]
  readonly met: readonly string[]
  readonly metLabel: string
  readonly activities: readonly StatementLine[]
  readonly activitiesLabel: string
  readonly next: readonly string[]
  readonly definitions: readonly string[]
  readonly source: string
}

/** Types, phases or providers that a page names. */
const MOST_COUNTS = 6

const countWords = ({ name, activities, schools }: CountOf, namesSchools: boolean): string =>
  `${name}: ${counted(activities, 'activity', 'activities')}${namesSchools ? ` at ${counted(schools, 'school')}` : ''}`

function countLines(
  counts: readonly CountOf[],
  namesSchools: boolean,
  [one, many]: readonly [one: string, many: string],
): readonly string[] {
  const more = counts.length - MOST_COUNTS
  return [
    ...counts.slice(0, MOST_COUNTS).map((each) => countWords(each, namesSchools)),
    ...(more > 0 ? [`and ${formatCount(more)} more ${agreeing(more, one, many)}`] : []),
  ]
}

function headline({ kind }: StatementQuestion, statement: Statement, period: string): string {
  const { name, activities, schools, providers, area } = statement
  const done = counted(activities, 'activity', 'activities')
  if (kind === 'area')
    return `${name}: ${formatCount(schools)} of ${counted(area?.schools ?? 0, 'school')} reached in ${period}`
  if (kind === 'school')
    return `${name}: ${done}${providers.length > 0 ? ` with ${counted(providers.length, 'employer or provider', 'employers and providers')}` : ''} in ${period}`
  return `${name}: ${done} at ${counted(schools, 'school')} in ${period}`
}

/** Thanks in numbers: what there would not have been without them. */
function thanksSentence({ kind }: StatementQuestion, statement: Statement): string {
  const { youngPeople, withoutHeadcount, activities, schools, firstReached, prioritySchools } = statement
  const people =
    withoutHeadcount === activities
      ? ''
      : `${countedPeople(youngPeople, 'young person took', 'young people took')} part${kind === 'employer' ? ` at ${counted(schools, 'school')}` : ''}`
  const firsts =
    firstReached === 0
      ? ''
      : kind === 'school'
        ? 'the log has no earlier activity at this school'
        : `${counted(firstReached, 'school')} had no activity in the log before`
  const priority =
    prioritySchools === null || prioritySchools === 0 || kind === 'school'
      ? ''
      : `${formatCount(prioritySchools)} of the schools ${agreeing(prioritySchools, 'is', 'are')} on the priority list`
  const parts = [people, firsts, priority].filter((part) => part !== '')
  return parts.length === 0 ? 'Thank you.' : `Thank you: ${parts.join('; ')}.`
}

function youngPeopleDetail(statement: Statement): string {
  const { youngPeople, youngPeopleLow: low, youngPeopleHigh: high, withoutHeadcount } = statement
  return [
    youngPeople < 0 || low === high ? '' : `${formatPeople(low)} to ${formatPeople(high)} by their bands`,
    withoutHeadcount > 0
      ? `${counted(withoutHeadcount, 'activity', 'activities')} without a number`
      : 'one who takes part twice counts twice',
  ]
    .filter((part) => part !== '')
    .join('; ')
}

function figuresOf({ kind }: StatementQuestion, statement: Statement): StatementFigure[] {
  const { activities, schools, prioritySchools, firstReached, providers, area } = statement
  const hours = statement.hoursDelivering + statement.hoursPreparing
  const listed = area?.listed ?? null
  return [
    { label: 'Activities', statistic: formatCount(activities), detail: 'delivered, each school’s own' },
    ...(kind === 'employer' ? [{ label: 'Schools', statistic: formatCount(schools), detail: '' }] : []),
    ...(area
      ? [
          {
            label: 'Reach',
            statistic: formatRate(area.schools === 0 ? null : schools / area.schools),
            detail: `${formatCount(schools)} of ${counted(area.schools, 'school')} of every phase`,
          },
        ]
      : []),
    ...(kind === 'school'
      ? [{ label: 'Employers and providers', statistic: formatCount(providers.length), detail: '' }]
      : []),
    ...(prioritySchools !== null && kind === 'employer'
      ? [
          {
            label: 'Priority schools',
            statistic: formatCount(prioritySchools),
            detail: `of ${counted(schools, 'school')}`,
          },
        ]
      : []),
    ...(prioritySchools !== null && listed !== null
      ? [
          {
            label: 'Priority reach',
            statistic: formatRate(listed === 0 ? null : prioritySchools / listed),
            detail: `${formatCount(prioritySchools)} of ${counted(listed, 'school')} on the list`,
          },
        ]
      : []),
    ...(kind !== 'school'
      ? [
          {
            label: 'Reached for the first time',
            statistic: formatCount(firstReached),
            detail: `of ${counted(schools, 'school')}`,
          },
        ]
      : []),
    {
      label: 'Young people',
      statistic: statement.withoutHeadcount === activities ? '–' : formatPeople(statement.youngPeople),
      detail: youngPeopleDetail(statement),
    },
    {
      label: 'Volunteer hours',
      statistic: statement.withoutHours === activities ? '–' : formatHours(hours),
      detail:
        statement.withoutHours > 0
          ? `${counted(statement.withoutHours, 'activity', 'activities')} without hours or volunteers`
          : `${formatHours(statement.hoursDelivering)} delivering, ${formatHours(statement.hoursPreparing)} preparing`,
    },
  ]
}

const lineOf =
  ({ kind }: StatementQuestion, schoolNames: readonly string[]) =>
  ({ date, school, type, provider }: StatementActivity): StatementLine => ({
    date: formatDate(date),
    words: [
      activityTypeLabel(type),
      kind === 'school' ? '' : (schoolNames[school] ?? ''),
      kind === 'employer' ? '' : provider,
    ]
      .filter((words) => words !== '')
      .join(', '),
  })

const DEFINITIONS = {
  activity: 'Activity: one delivered engagement at one school, in the log by the day it was loaded.',
  youngPeople:
    'Young people: at delivered activities, the middle of a band where the log gives one; one who takes part twice counts twice.',
  hours: 'Volunteer hours: hours delivering and preparing, each times the volunteers, where both are known.',
  first:
    'Reached for the first time: the school’s first delivered activity in the whole loaded log is one of these.',
} as const

/** The words of a statement from what it counts. */
export function statementContent(statement: Statement, sources: StatementSources): StatementContent {
  const { question, dataset, schoolNames, everywhere } = sources
  const { kind, window, within, listId } = question
  const period = formatWindow(window)
  const place = within?.area ?? everywhere
  const list = dataset.lists.find((each) => each.listId === listId)
  const people = dataset.peopleThreshold
  return {
    kicker: `Statement · ${period}${within ? ` · ${place}` : ''}`,
    name: statement.name,
    title: headline(question, statement, period),
    thanks: thanksSentence(question, statement),
    figures: figuresOf(question, statement),
    did: countLines(
      statement.types.map((each) => ({ ...each, name: activityTypeLabel(each.name) })),
      kind !== 'school',
      ['type', 'types'],
    ),
    metLabel: kind === 'employer' ? 'Schools by phase' : 'Who came',
    met:
      kind === 'employer'
        ? countLines(statement.phases, true, ['phase', 'phases'])
        : countLines(statement.providers, kind === 'area', [
            'employer or provider',
            'employers and providers',
          ]),
    activitiesLabel:
      statement.newest.length < statement.activities
        ? `The latest ${formatCount(MAX_ACTIVITIES)} of ${formatCount(statement.activities)} activities`
        : 'The activities',
    activities: statement.newest.map(lineOf(question, schoolNames)),
    next: nextSentences(statement, sources),
    definitions: [
      DEFINITIONS.activity,
      DEFINITIONS.youngPeople,
      DEFINITIONS.hours,
      ...(kind === 'school' ? [] : [DEFINITIONS.first]),
      ...(list && statement.prioritySchools !== null ? [`Priority school: on the list “${list.name}”.`] : []),
      `Numbers of people from 1 to ${people - 1} are hidden.`,
    ],
    source: loadedSource(dataset, place, period),
  }
}

/** What the numbers of a statement are of: its window, its definitions and its source, a sentence each. */
export const statementProvenance = (
  { window }: Pick<StatementQuestion, 'window'>,
  { title, definitions, source }: StatementContent,
): readonly string[] => [
  `${title}.`,
  `Delivered activities from ${formatDate(window.from)} to ${formatDate(window.to)}, by day of the activity; an activity at several schools is one at each.`,
  ...definitions,
  source,
]
