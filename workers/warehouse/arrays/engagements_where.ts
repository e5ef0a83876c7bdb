import type { EngagementColumns } from './engagement_columns'
import { rowsWhere, select } from './row_runs'

/** The delivered engagements that `isIn` is true of, by row. Booked visits and the length of the history are those of the whole log. */
export function engagementsWhere(all: EngagementColumns, isIn: (row: number) => boolean): EngagementColumns {
  const flags = new Uint8Array(all.day.length)
  const start = new Uint32Array(all.schools + 1)
  for (let school = 0; school < all.schools; school++) {
    let count = start[school]!
    for (let row = all.start[school]!; row < all.start[school + 1]!; row++)
      if (isIn(row)) {
        flags[row] = 1
        count++
      }
    start[school + 1] = count
  }
  const rows = rowsWhere(flags)
  return {
    ...all,
    start,
    day: select(all.day, rows, Int32Array),
    month: select(all.month, rows, Uint16Array),
    year: select(all.year, rows, Int16Array),
    provider: select(all.provider, rows, Uint32Array),
    series: select(all.series, rows, Uint32Array),
    programme: select(all.programme, rows, Uint32Array),
    type: select(all.type, rows, Uint8Array),
    mode: select(all.mode, rows, Uint8Array),
    tags: select(all.tags, rows, Uint32Array),
    yearGroups: select(all.yearGroups, rows, Uint16Array),
    direct: select(all.direct, rows, Uint8Array),
    pupilsLow: select(all.pupilsLow, rows, Uint16Array),
    pupilsHigh: select(all.pupilsHigh, rows, Uint16Array),
    pupils: select(all.pupils, rows, Uint16Array),
    volunteers: select(all.volunteers, rows, Uint16Array),
    hoursDelivering: select(all.hoursDelivering, rows, Int32Array),
    hoursPreparing: select(all.hoursPreparing, rows, Int32Array),
    reported: select(all.reported, rows, Int32Array),
  }
}
