import { isNarrowed, type EngagementFilter } from '../../../src/domain/engagement/activity_filter'
import { ofProgramme, passesActivities } from './activity_values'
import type { EngagementColumns } from './engagement_columns'
import { engagementsWhere } from './engagements_where'

/** The delivered engagements that a filter counts; the last ones are cached, because a drag needs them again and again. */
export class CountedEngagements {
  private latest: { readonly key: string; readonly columns: EngagementColumns } | undefined

  constructor(private readonly all: EngagementColumns) {}

  /** Booked visits and the length of the history are those of the whole log. */
  of(filter: EngagementFilter): EngagementColumns {
    if (!isNarrowed(filter)) return this.all
    const { programme = null, activities = [] } = filter
    const key = JSON.stringify([programme, activities])
    if (this.latest?.key !== key) {
      const isOfProgramme = ofProgramme(this.all, programme)
      const passes = passesActivities(this.all, activities)
      this.latest = { key, columns: engagementsWhere(this.all, (row) => isOfProgramme(row) && passes(row)) }
    }
    return this.latest.columns
  }
}
