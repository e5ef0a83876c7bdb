import { activityTypeLabel } from '../../domain/engagement/engagement'
import { MAX_NEXT, type Statement } from '../../domain/statement/statement'
import { formatDate, formatWindow } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import type { StatementSources } from './statement_sources'

/** "about 3 km", "under 1 km": to the whole kilometre, as no finer is known of a district. */
const kmWords = (km: number, isDistrict: boolean): string =>
  km < 1 ? 'under 1 km' : `${isDistrict ? 'about ' : ''}${formatCount(Math.round(km))} km`

function plannedSentences(statement: Statement, { question, schoolNames }: StatementSources): string[] {
  const { planned, plannedCount } = statement
  if (plannedCount === 0) return ['The log has nothing planned after its last activity.']
  const more = plannedCount - planned.length
  return [
    ...planned.map(({ date, school, type, provider }) => {
      const where = question.kind === 'school' ? '' : (schoolNames[school] ?? '')
      const who = question.kind === 'employer' ? '' : provider
      return `Planned for ${formatDate(date)}: ${[activityTypeLabel(type), where, who].filter((words) => words !== '').join(', ')}`
    }),
    ...(more > 0 ? [`and ${formatCount(more)} more planned`] : []),
  ]
}

/** What is planned, what waits, and which priority schools have had nothing yet. */
export function nextSentences(statement: Statement, sources: StatementSources): readonly string[] {
  const { area, nearby, openRequests } = statement
  const { question, schoolNames } = sources
  const period = formatWindow(question.window)
  const sentences = plannedSentences(statement, sources)
  if (openRequests > 0)
    sentences.push(
      `${counted(openRequests, 'request')} of this school ${agreeing(openRequests, 'waits', 'wait')} for a volunteer.`,
    )
  if (nearby && nearby.schools.length > 0)
    sentences.push(
      `Priority schools with no activity in ${period} nearest to you: ${nearby.schools
        .map(({ school, km }) => `${schoolNames[school] ?? ''} (${kmWords(km, nearby.isDistrict)})`)
        .join(', ')}.`,
    )
  if (area && area.listedUnreached.length > 0) {
    const names = area.listedUnreached.slice(0, MAX_NEXT).map((school) => schoolNames[school] ?? '')
    const more = area.listedUnreached.length - names.length
    sentences.push(
      `${counted(area.listedUnreached.length, 'priority school')} had no activity in ${period}: ${names.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}.`,
    )
  }
  return sentences
}
