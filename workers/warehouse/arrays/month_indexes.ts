import type { CountedActivities } from '../../../src/domain/engagement/engagement'
import type { EngagementColumns } from './engagement_columns'
import { MonthIndexing, type MonthIndex } from './month_index'
import { RecentValues } from './recent_values'

/** Of all activities, and of those that meet pupils. */
const INDEXES_KEPT = 2
/** Rows and months of schools read in one task, for which a question waits: some milliseconds. */
const READ_AT_ONCE = 200_000

const indexings = new RecentValues<EngagementColumns, MonthIndexing>(INDEXES_KEPT)

/** The index of what counts of a log, once it is made. */
export const monthIndexOf = (columns: EngagementColumns, counted: CountedActivities): MonthIndex | null =>
  indexings.known(columns, counted)?.index ?? null

/** Makes it in tasks of its own, so that a question that comes meanwhile waits for one of them at most; then goes on. */
export function prepareMonthIndex(
  columns: EngagementColumns,
  counted: CountedActivities,
  andThen: () => void,
): void {
  const isBegun = indexings.known(columns, counted) !== undefined
  const indexing = indexings.of(columns, counted, () => new MonthIndexing(columns, counted))
  const next = (): void => {
    indexing.readSome(READ_AT_ONCE)
    setTimeout(indexing.isDone ? andThen : next)
  }
  if (indexing.isDone) andThen()
  else if (!isBegun) setTimeout(next)
}
