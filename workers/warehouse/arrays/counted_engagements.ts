import { isNarrowed, type EngagementFilter } from '../../../src/domain/engagement/activity_filter'
import { ofProgramme, passesActivities } from './activity_values'
import type { EngagementColumns } from './engagement_columns'
import { engagementsWhere } from './engagements_where'
import { RecentValues } from './recent_values'

/** The delivered engagements that a filter counts; the last ones are cached, because a drag needs them again and again. */
export class CountedEngagements {
  private readonly latest = new RecentValues<EngagementColumns, EngagementColumns>(1)

  constructor(private readonly all: EngagementColumns) {}

  /** Booked visits and the length of the history are those of the whole log. */
  of(filter: EngagementFilter): EngagementColumns {
    if (!isNarrowed(filter)) return this.all
    const { programme = null, activities = [] } = filter
    return this.latest.of(this.all, JSON.stringify([programme, activities]), () => {
      const isOfProgramme = ofProgramme(this.all, programme)
      const passes = passesActivities(this.all, activities)
      return engagementsWhere(this.all, (row) => isOfProgramme(row) && passes(row))
    })
  }
}
