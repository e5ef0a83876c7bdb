import type { NonSchool, NonSchoolSums } from '../../domain/engagement/non_school'
import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import type { Window } from '../../domain/time/academic_year'
import { formatWindow } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatRateToTenth } from '../format_number'
import { countedPeople, formatPeople } from '../small_number_sentences'

const NOT_GIVEN = 'not given'

const hoursWords = (hours: number): string =>
  hours === HIDDEN_COUNT ? formatPeople(hours) : formatCount(Math.round(hours))

/** "1,204", "not given": hours of delivery, to whole ones. */
export const deliveryWords = ({ hours, withoutHours, sessions }: NonSchoolSums): string =>
  withoutHours === sessions ? NOT_GIVEN : hoursWords(hours)

/** "1,204", "hidden", "not given". */
export const volunteerHoursWords = ({
  volunteerHours,
  withoutVolunteerHours,
  sessions,
}: NonSchoolSums): string => (withoutVolunteerHours === sessions ? NOT_GIVEN : hoursWords(volunteerHours))

/** "120", "100 (80 to 120)", "hidden", "not given". */
export function youngPeopleWords(sums: NonSchoolSums): string {
  const { youngPeople, youngPeopleLow: low, youngPeopleHigh: high } = sums
  if (sums.withoutHeadcount === sums.sessions) return NOT_GIVEN
  const most = formatPeople(youngPeople)
  return youngPeople === HIDDEN_COUNT || low === high
    ? most
    : `${most} (${formatCount(low)} to ${formatCount(high)})`
}

/** What was delivered where no school is, in one sentence. */
export function nonSchoolHeadline({ total, lines }: NonSchool, window: Window): string {
  if (lines.length === 0) return `No activity of ${formatWindow(window)} is at a setting that is no school.`
  return `${counted(total.sessions, 'session')} at non-school settings: ${counted(Math.round(total.hours), 'hour')} of delivery, ${countedPeople(total.youngPeople, 'young person', 'young people')}`
}

/** Hours at schools as a share of hours everywhere (SQW 2022, 2.21: 86 % of ambassadors' time in educational settings). */
export function hoursAtSchoolsSentence({ total, atSchools }: NonSchool): string {
  const all = total.hours + atSchools.hours
  return all === 0
    ? ''
    : `${formatRateToTenth(atSchools.hours / all)} of hours of delivery were at schools: ${formatCount(Math.round(atSchools.hours))} of ${formatCount(Math.round(all))}.`
}

/** SQW 2022, Table 1, “Non-school”: a share of a target of volunteer hours, never of schools. */
export function nonSchoolTargetSentence({ total, target }: NonSchool): string {
  if (!target || target.hours <= 0) return ''
  const source = target.source === '' ? '' : ` (${target.source})`
  return total.volunteerHours === HIDDEN_COUNT
    ? `A target of ${counted(target.hours, 'volunteer hour')} is set${source}; the hours of few volunteers are hidden.`
    : `${formatRateToTenth(total.volunteerHours / target.hours)} of the target of volunteer hours: ${hoursWords(total.volunteerHours)} of ${formatCount(target.hours)}${source}. It is a share of hours, not of schools: not to be set beside reach.`
}

/** What the figures lack, and what they are of. */
export function nonSchoolNote({ total }: NonSchool): string {
  const missing = [
    total.withoutHours > 0 ? `${counted(total.withoutHours, 'session')} without hours` : '',
    total.withoutVolunteerHours > 0
      ? `${formatCount(total.withoutVolunteerHours)} without hours or volunteers`
      : '',
    total.withoutHeadcount > 0
      ? `${formatCount(total.withoutHeadcount)} without a number of young people`
      : '',
  ].filter((part) => part !== '')
  const lacks =
    missing.length === 0
      ? ''
      : ` ${missing.join(', ')} ${agreeing(missing.length, 'adds', 'add')} nothing to those figures.`
  return `A setting has no phase, area or list, so these are of the whole log and count in no rate of schools. Volunteer hours are volunteers times hours of delivering and preparing.${lacks}`
}
