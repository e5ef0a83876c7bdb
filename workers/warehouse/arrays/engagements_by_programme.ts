import type { EngagementColumns } from './engagement_columns'
import { engagementsWhere } from './engagements_where'

/**
 * The delivered engagements of one programme at a time; the last one is cached, because a drag needs it again and
 * again.
 */
export class EngagementsByProgramme {
  private latest: { readonly programme: string; readonly columns: EngagementColumns } | undefined

  constructor(private readonly all: EngagementColumns) {}

  /** Those of a programme; all where none is named. Booked visits and the length of the history are those of the whole log. */
  of(programme: string | null | undefined): EngagementColumns {
    if (programme === null || programme === undefined) return this.all
    if (this.latest?.programme !== programme)
      this.latest = { programme, columns: engagementsOfProgramme(this.all, programme) }
    return this.latest.columns
  }
}

function engagementsOfProgramme(all: EngagementColumns, programme: string): EngagementColumns {
  const code = all.programmes.indexOf(programme) + 1
  return engagementsWhere(all, (row) => code > 0 && all.programme[row] === code)
}
