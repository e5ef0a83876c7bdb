import { activityMix, type TypeCounts } from '../../../src/domain/engagement/activity_mix'
import type { ActivityType } from '../../../src/domain/engagement/engagement'
import type { MixAnswer, MixQuestion } from '../../../src/domain/engagement/mix_question'
import { schoolsInScope } from '../arrays/school_scope'
import { nonSchoolOf } from '../non_school'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** What was delivered at schools of a list against the rest of the scope, by type, and at settings that are no school. */
export async function mix({ tables }: Parts, question: MixQuestion): Promise<MixAnswer> {
  const { engine } = await tables.filledSql()
  const open = tables.columns()
  const inScope = schoolsInScope(open.directory, open.groupings, question)
  const list = open.lists.find((each) => each.list.listId === question.listId)
  const sideOf = (school: number) => (list?.onList[school] === 1 ? 'list' : 'rest')
  const schools = { list: 0, rest: 0 }
  inScope.forEach((isIn, school) => {
    if (isIn === 1) schools[sideOf(school)]++
  })
  const byType = new Map<string, { list: number; rest: number }>()
  const { from, to } = question.window
  const rows = askMetric(
    engine,
    'types_by_school',
    from,
    to,
    question.counted === 'direct',
    question.programme ?? null,
  )
  for (const { school_index, activity_type, activities } of rows) {
    if (inScope[school_index] !== 1) continue
    const counts = byType.get(activity_type) ?? { list: 0, rest: 0 }
    byType.set(activity_type, counts)
    counts[sideOf(school_index)] += activities
  }
  const counts = [...byType]
    .map(([type, sides]): TypeCounts => ({ type: type as ActivityType, ...sides }))
    .sort((a, b) => (a.type < b.type ? -1 : 1))
  return {
    question,
    version: open.directory.version,
    known: open.accepted > 0,
    listName: list?.list.name ?? '',
    schools,
    counts,
    mix: list ? activityMix(counts) : null,
    nonSchool: nonSchoolOf(engine, question, tables.threshold),
  }
}
