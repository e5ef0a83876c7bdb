import type { EngagementColumns } from './engagement_columns'

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
  const rows: number[] = []
  const start = new Uint32Array(all.schools + 1)
  for (let school = 0; school < all.schools; school++) {
    for (let row = all.start[school]!; row < all.start[school + 1]!; row++)
      if (code > 0 && all.programme[row] === code) rows.push(row)
    start[school + 1] = rows.length
  }
  const pick = <T extends Uint8Array | Uint16Array | Int16Array | Int32Array | Uint32Array>(
    column: T,
    make: new (length: number) => T,
  ): T => {
    const picked = new make(rows.length)
    rows.forEach((row, at) => (picked[at] = column[row]!))
    return picked
  }
  return {
    ...all,
    start,
    day: pick(all.day, Int32Array),
    month: pick(all.month, Uint16Array),
    year: pick(all.year, Int16Array),
    provider: pick(all.provider, Uint32Array),
    series: pick(all.series, Uint32Array),
    programme: pick(all.programme, Uint32Array),
    direct: pick(all.direct, Uint8Array),
    pupilsLow: pick(all.pupilsLow, Uint16Array),
    pupilsHigh: pick(all.pupilsHigh, Uint16Array),
  }
}
