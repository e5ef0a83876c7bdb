import {
  POINTS_MEASURES,
  RATE_MEASURES,
  type CoverageMeasure,
  type CoverageMeasuresQuestion,
  type CoverageTally,
  type MapForm,
  type MeasureValue,
  type Quartiles,
} from '../../domain/coverage/coverage_measures'
import { agreeing, counted } from '../../domain/words/counted'
import { schoolsNoun } from '../school/schools_noun'
import { formatCount, formatShare } from '../format_number'
import { formatPoints } from './last_year_sentences'

export const MEASURE_LABELS: Readonly<Record<CoverageMeasure, string>> = {
  reach: 'Reach',
  priority: 'Reach of priority schools',
  sessions: 'Sessions',
  hours: 'Hours delivered',
  young_people: 'Young people',
  sessions_per_school: 'Sessions a reached school',
  contacts: 'Contacts a pupil',
  depth: 'Depth: schools with 4 sessions or more',
  encounters: 'Encounters with employers a pupil',
  providers: 'Employers involved',
  change: 'Change on last year',
  gap: 'Gap to target',
}

export const MAP_FORM_LABELS: Readonly<Record<MapForm, string>> = {
  areas: 'Areas',
  points: 'Points',
  hexagons: 'Hexagons',
}

/** What the steps of the map’s key are in. */
export const MEASURE_UNITS: Readonly<Record<CoverageMeasure, string>> = {
  reach: 'per cent',
  priority: 'per cent',
  sessions: 'sessions',
  hours: 'hours',
  young_people: 'young people',
  sessions_per_school: 'sessions a reached school',
  contacts: 'contacts a pupil',
  depth: 'per cent',
  encounters: 'encounters a pupil',
  providers: 'employers and providers',
  change: 'points',
  gap: 'points',
}

const DEFINITIONS: Readonly<Record<CoverageMeasure, string>> = {
  reach: 'Schools with at least one delivered activity in the window, of all in scope.',
  priority:
    'Schools of the priority list with at least one delivered activity in the window, of those on the list in scope.',
  sessions: 'Delivered activities in the window; one activity is one session, whatever its length.',
  hours: 'Hours delivering as the log gives them, not times volunteers. Sessions without hours add nothing.',
  young_people:
    'Headcounts added up: one who takes part twice counts twice. Bands count with their middle, and their ends are given beside it.',
  sessions_per_school: 'Sessions divided by the schools reached.',
  contacts:
    'Headcounts at reached schools whose roll is known, divided by those rolls. A contact is not a pupil: the same may come twice.',
  depth:
    'Schools with four sessions or more in the window, of all in scope. Light is one, moderate two or three.',
  encounters:
    'Headcounts of activities that meet pupils and name an employer, divided by the rolls of all schools in scope. A mean: it does not say that every pupil met one.',
  providers:
    'Different employers or providers that the log names. Areas do not add up: one employer may visit several.',
  change: 'Reach less reach in the same months a year before, in points, of the schools in today’s register.',
  gap: 'Reach less the target, in points; below nought falls short.',
}

export const measureDefinition = (measure: CoverageMeasure): string => DEFINITIONS[measure]

export const MEANS: readonly CoverageMeasure[] = ['sessions_per_school', 'contacts', 'encounters']

/** "58%", "1,234", "2.3", "+4 points"; of nothing "no schools", and "hidden" for few people. */
export function formatMeasure(
  measure: CoverageMeasure,
  { value, isHidden, denominator }: MeasureValue,
): string {
  if (isHidden) return 'hidden'
  if (value === null) return denominator === 0 ? 'no schools' : 'not known'
  if (RATE_MEASURES.includes(measure)) return formatShare(value, '')
  if (MEANS.includes(measure)) return value.toFixed(2)
  if (POINTS_MEASURES.includes(measure)) return formatPoints(value)
  return formatCount(Math.round(value))
}

/** What a value is made of: "12 of 34 schools", "120 sessions at 50 schools", "1,200 to 1,400"; '' where nothing is to add. */
export function measureParts(measure: CoverageMeasure, tally: CoverageTally): string {
  const { reach, young, contacts, encounters } = tally
  const of = (part: number, all: number) => `${formatCount(part)} of ${formatCount(all)}`
  switch (measure) {
    case 'reach':
    case 'gap':
      return of(reach.reached, reach.schools)
    case 'priority':
      return tally.priority === null ? 'no list' : of(tally.priority.reached, tally.priority.schools)
    case 'sessions':
    case 'providers':
      return `${of(reach.reached, reach.schools)} ${agreeing(reach.schools, 'school')} reached`
    case 'hours':
      return tally.withoutHours === 0
        ? `of ${counted(tally.sessions, 'session')}`
        : `${formatCount(tally.withoutHours)} of ${counted(tally.sessions, 'session')} without hours`
    case 'young_people':
      if (tally.sessions === 0) return 'no sessions'
      return young.mid < 0
        ? ''
        : `${formatCount(Math.round(young.low))} to ${formatCount(Math.round(young.high))}; ${formatCount(tally.withoutHeadcount)} of ${counted(tally.sessions, 'session')} without a headcount`
    case 'sessions_per_school':
      return `${formatCount(tally.sessions)} at ${counted(reach.reached, 'school')}`
    case 'contacts':
      return contacts.young.mid < 0
        ? ''
        : `${formatCount(Math.round(contacts.young.mid))} by ${formatCount(contacts.roll)} on roll at ${counted(contacts.schools, 'school')}; ${counted(contacts.withoutHeadcount, 'session')} without`
    case 'depth':
      return `none ${formatCount(tally.depth[0] ?? 0)}, light ${formatCount(tally.depth[1] ?? 0)}, moderate ${formatCount(tally.depth[2] ?? 0)}, deep ${formatCount(tally.depth[3] ?? 0)}`
    case 'encounters':
      return encounters.young < 0
        ? ''
        : `${formatCount(Math.round(encounters.young))} by ${formatCount(encounters.roll)} on roll at ${counted(encounters.schools, 'school')}`
    case 'change':
      return tally.before === null
        ? 'the log does not cover the year before'
        : `${of(reach.reached, reach.schools)}, before ${formatCount(tally.before.reached)}`
  }
}

/** "Over reached schools: middle 2, half between 1 and 3, one in ten above 6"; '' for a measure without a spread. */
export function spreadSentence(measure: CoverageMeasure, quartiles: Quartiles | null): string {
  if (quartiles === null || (measure !== 'sessions_per_school' && measure !== 'hours')) return ''
  const unit = measure === 'hours' ? 'hours' : 'sessions'
  const { q1, median, q3, p90, max } = quartiles
  const number = (value: number) => String(Math.round(value * 10) / 10)
  return `Over reached schools: the middle one had ${number(median)} ${unit}, half of them between ${number(q1)} and ${number(q3)}, one in ten more than ${number(p90)}, the most ${number(max)}.`
}

export const measureTitle = (
  measure: CoverageMeasure,
  { phase }: Pick<CoverageMeasuresQuestion, 'phase'>,
): string => `${MEASURE_LABELS[measure]}, ${schoolsNoun(phase)}`
