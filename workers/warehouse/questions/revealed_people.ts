import {
  isRespondents,
  type CountedPeople,
  type LeftTable,
  type RevealedAnswer,
} from '../../../src/domain/people/left_table'
import { peopleAtSettings, pupilsUnserved, respondentRows } from '../arrays/people_rows'
import { revealedOf } from '../arrays/revealed_people'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** Numbers of few people that tables would give away beside those that have left, and what to leave out of them. */
export async function revealedPeople(
  { tables }: Parts,
  left: readonly LeftTable[],
  next: readonly LeftTable[],
): Promise<RevealedAnswer> {
  const counts = (isThese: (people: CountedPeople) => boolean) => next.some(({ people }) => isThese(people))
  const responses = counts(isRespondents) ? askMetric((await tables.filledSql()).engine, 'respondents') : []
  const activities = counts((people) => people === 'youngPeopleAtSettings')
    ? askMetric((await tables.filledSql()).engine, 'setting_activities')
    : []
  const requests = counts((people) => people === 'pupilsUnserved')
    ? askMetric((await tables.filledSql()).engine, 'requests_made')
    : []
  return revealedOf(tables.columns(), left, next, {
    respondents: () => respondentRows(responses),
    settings: () => peopleAtSettings(activities),
    requests: () => pupilsUnserved(requests),
  })
}
