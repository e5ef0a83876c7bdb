import { LATEST_WEEK } from '../domain/files/data_quality'
import type { CheckReason, EngagementField, QualityPart } from '../domain/files/data_quality'
import { HIDDEN_COUNT, HIDDEN_SYMBOL } from '../domain/people/small_numbers'
import { countedPeople, formatPeople } from './small_number_sentences'

export const QUALITY_PART_LABELS: Record<QualityPart, string> = {
  completeness: 'Complete',
  coding: 'Coded',
  validity: 'Valid',
  timeliness: 'In time',
  placement: 'Placed',
}

/** What the two counts of a part are: "n of m …". */
export const PART_MEANINGS: Record<QualityPart, string> = {
  completeness: 'cells are given: type, pupils, hours, way of delivering, day reported',
  coding: 'activity types have a code of their own, not “other”',
  validity: 'rows have dates, URN, headcount and hours that can be right',
  timeliness: 'dated reports came within 28 days',
  placement: 'dated rows are at a school of the register, or at a non-school setting whose kind is known',
}

export const ENGAGEMENT_FIELD_LABELS: Record<EngagementField, string> = {
  activity_type: 'Activity type',
  pupils: 'Number of pupils',
  hours: 'Hours',
  mode: 'Way of delivering',
  reported: 'Day reported',
  year_groups: 'Year groups',
  employer: 'Employer or provider',
  volunteers: 'Number of volunteers',
}

/** What is lost where a field is missing. */
export const MISSING_FIELD_EFFECTS: Record<EngagementField, string> = {
  activity_type: 'counts for reach; left out of any mix of activities',
  pupils: 'counts for reach; no encounters per pupil',
  hours: 'counts for reach; no volunteer hours',
  mode: 'counts for reach; not told apart as live, online or posted',
  reported: 'counts for reach; not in the lag, so lateness may be understated',
  year_groups: 'counts for reach; no encounters by year group',
  employer: 'counts for reach; cannot make a school sustained by one provider, nor be found as a double',
  volunteers: 'counts for reach; no volunteer time',
}

export const CHECK_LABELS: Record<CheckReason, string> = {
  pupils_over_roll: 'More pupils than the school has, by over 5%',
  pupils_over_5000: 'More than 5,000 pupils',
  hours_over_24: 'More than 24 hours',
  reported_before: 'Reported before it took place',
  possible_double: 'Possible double report',
}

/** What such rows do to the figures. All are kept and counted: the person decides. */
export const CHECK_EFFECTS: Record<CheckReason, string> = {
  pupils_over_roll: 'Reach stands; pupils and encounters are too high, unless other schools came.',
  pupils_over_5000: 'Reach stands; pupils and encounters are far too high.',
  hours_over_24: 'Reach stands; volunteer hours are too high.',
  reported_before: 'One of its two dates is wrong: it may count in the wrong month or year.',
  possible_double:
    'Reach stands; engagements are counted twice. Same school, day and type, pupils within 10%, of one provider or of two that may both have logged it.',
}

/** A week from an activity to its report, as LagWeek counts them. */
export function formatLagWeek(week: number): string {
  if (week === 0) return 'Before the activity'
  return week === LATEST_WEEK ? `After ${LATEST_WEEK - 1} weeks` : `Week ${week}`
}

const pupilsFound = (found: string): string =>
  found === HIDDEN_SYMBOL ? countedPeople(HIDDEN_COUNT, 'pupil') : `${found} pupils`

/** "612 pupils; 400 on roll", "reported 3 days before": what was found, in words. */
export function formatFoundValue(reason: CheckReason, found: string, compared: string): string {
  switch (reason) {
    case 'pupils_over_roll':
      return `${pupilsFound(found)}; ${compared === HIDDEN_SYMBOL ? formatPeople(HIDDEN_COUNT) : compared} on roll`
    case 'pupils_over_5000':
      return pupilsFound(found)
    case 'hours_over_24':
      return `${found} hours`
    case 'reported_before':
      return `reported ${found} ${found === '1' ? 'day' : 'days'} before`
    case 'possible_double':
      return `as ${compared}${found === '' ? '' : `, ${pupilsFound(found)}`}`
  }
}
