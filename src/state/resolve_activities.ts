import { headingOfTag, isCoded, isTag } from '../domain/engagement/activity_fields'
import { withValues, type ActivityFilter } from '../domain/engagement/activity_filter'
import type { Dataset } from '../domain/project/dataset'
import { counted } from '../domain/words/counted'

interface ResolvedActivities {
  readonly activities: readonly ActivityFilter[]
  /** What the data does not have, to follow "The link asks for". */
  readonly missing: readonly string[]
}

/** What a link asks engagements to be, with names as far as the loaded data has them. */
export function resolveActivities(
  linked: readonly ActivityFilter[],
  { activityFields }: Pick<Dataset, 'activityFields'>,
): ResolvedActivities {
  let activities = linked
  const missing: string[] = []
  for (const { field, values } of linked) {
    if (isCoded(field)) continue
    const loaded = activityFields.find((each) => each.field === field)?.values ?? []
    const unknown = values.filter((value) => !loaded.includes(value))
    activities = withValues(activities, { field, values: loaded }, values)
    if (unknown.length === 0) continue
    const noun = isTag(field) ? headingOfTag(field) : field
    missing.push(
      unknown.length > 1 ? `${counted(unknown.length, 'value')} of ${noun}` : `the ${noun} “${unknown[0]}”`,
    )
  }
  return { activities, missing }
}
