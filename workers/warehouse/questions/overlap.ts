import { MOST_PAIRS, type OverlapAnswer, type OverlapQuestion } from '../../../src/domain/overlap/overlap'
import { duplicationCounts, duplicationPairs } from '../../../src/domain/overlap/duplication_pairs'
import type { OverlapActivity } from '../../../src/domain/overlap/overlap_activity'
import { overlapMatrix } from '../../../src/domain/overlap/overlap_matrix'
import { acrossProviders, doubleCounts, type SameVisitPair } from '../../../src/domain/overlap/same_visits'
import { schoolWeeks } from '../../../src/domain/overlap/school_weeks'
import { schoolsInScope } from '../arrays/school_scope'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** Who goes to the same schools, and what may be done or reported twice. Headcounts that few pupils make stay in the worker. */
export async function overlap({ tables }: Parts, question: OverlapQuestion): Promise<OverlapAnswer> {
  const { engine } = await tables.filledSql()
  const { directory, groupings, accepted } = tables.columns()
  const inScope = schoolsInScope(directory, groupings, question)
  const isIn = ({ school }: { readonly school: number }): boolean => inScope[school] === 1
  const { from, to } = question.window
  const activities = askMetric(engine, 'overlap_rows', from, to)
    .map((row): OverlapActivity => ({
      id: row.engagement_id,
      school: row.school_index,
      day: row.day,
      type: row.activity_type,
      provider: row.provider,
      providerName: row.provider_name,
      programme: row.programme,
      years: row.years === '' ? [] : row.years.split(';').map(Number),
      isDelivered: row.delivered,
    }))
    .filter((each) => isIn(each) && (question.withPlanned || each.isDelivered))
  const sameVisits = askMetric(engine, 'same_visit_pairs')
    .map((row): SameVisitPair => ({
      firstId: row.first_id,
      secondId: row.second_id,
      school: row.school_index,
      date: row.date,
      type: row.activity_type,
      firstProvider: row.first_provider,
      secondProvider: row.second_provider,
      firstName: row.first_name,
      secondName: row.second_name,
      firstPupils: row.first_pupils,
      secondPupils: row.second_pupils,
    }))
    .filter(isIn)
  const pairs = duplicationPairs(activities)
  return {
    question,
    version: directory.version,
    known: accepted > 0,
    activities: activities.length,
    matrix: overlapMatrix(activities, question.by),
    duplication: duplicationCounts(pairs),
    pairs: pairs.slice(0, MOST_PAIRS),
    weeks: schoolWeeks(activities),
    doubles: doubleCounts(sameVisits),
    doublePairs: acrossProviders(sameVisits).map((pair) => ({
      ...pair,
      firstPupils: null,
      secondPupils: null,
    })),
  }
}
