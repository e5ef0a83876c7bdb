import { loadedHistory } from '../../../src/domain/engagement/loaded_history'
import { visibleCount } from '../../../src/domain/people/small_numbers'
import { yearGroupsOf } from '../../../src/domain/school/year_groups'
import type { SchoolPageAnswer, SchoolPageQuestion } from '../../../src/domain/school_page/school_page'
import { academicYearOf } from '../../../src/domain/time/academic_year'
import { agesOf, encounterSchools } from '../arrays/encounter_schools'
import { historyFrom, historyTo } from '../arrays/engagement_columns'
import { requestsOfSchool } from '../arrays/request_rows'
import { notCountedIn, visibleEncounters } from '../arrays/school_page_encounters'
import { visibleVisits, yearsWithFew } from '../arrays/school_page_visits'
import { schoolPeers } from '../arrays/school_peers'
import { schoolSupply } from '../arrays/school_supply'
import { schoolYears } from '../arrays/school_years'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** Everything that is known of one school; throws RangeError where the register has no such place. */
export async function schoolPage({ tables }: Parts, question: SchoolPageQuestion): Promise<SchoolPageAnswer> {
  const { engine } = await tables.filledSql()
  const open = tables.columns()
  const { school, year, window } = question
  const facts = askMetric(engine, 'school_facts', school)[0]
  if (!facts) throw new RangeError(`The register has no school at place ${school}`)
  const rows = askMetric(engine, 'school_visits', school)
  const roll = visibleCount(facts.pupils ?? -1, open.threshold)
  const ages = agesOf({ ...facts, pupils: roll < 0 ? null : roll })
  const hidden = yearsWithFew(rows, open.threshold)
  const first = historyFrom(open.engagements)
  const [counted] = encounterSchools(new Map([[school, ages]]), rows)
  return {
    question,
    version: open.directory.version,
    type: facts.type,
    trust: facts.trust,
    town: facts.town,
    ages: ages.lowAge === null || ages.highAge === null ? null : [ages.lowAge, ages.highAge],
    yearGroups: yearGroupsOf(ages),
    visits: visibleVisits(rows, hidden),
    years: schoolYears(open.engagements, school).map(({ year: each, status, window: whole }) => ({
      year: each,
      status,
      history: loadedHistory(first, historyTo(open.engagements), whole),
    })),
    encounters: visibleEncounters(counted!, year, first === null ? year : academicYearOf(first), hidden),
    notCounted: notCountedIn(rows, year, yearGroupsOf(ages)),
    supply: schoolSupply(open, school),
    peers: schoolPeers(open, school, window),
    lists: open.lists.filter(({ onList }) => onList[school] === 1).map(({ list }) => list.name),
    requests: requestsOfSchool(open.requests, open.directory.ids[school]!),
  }
}
