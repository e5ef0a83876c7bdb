import { nowIso } from '../../src/domain/project/project_file'
import { academicYearOf, dayNumber, isoOfDay, lastPlausibleDay } from '../../src/domain/time/academic_year'
import type { Dataset } from '../../src/domain/project/dataset'
import type { FileReport } from '../../src/domain/files/import_report'
import type { OpenColumns } from './arrays/open_columns'

const countLocated = (lon: Float64Array): number =>
  lon.reduce((count, value) => count + Number(!Number.isNaN(value)), 0)

/** The summary of what is open, from its columns. Days after lastPlausibleDay set neither the history nor a year. */
export function describeDataset(
  open: OpenColumns,
  origin: { demo: boolean; files: readonly FileReport[] },
  today = nowIso().slice(0, 10),
): Dataset {
  const { directory, engagements, employers } = open
  let first = Infinity
  let last = -Infinity
  const lastPlausible = dayNumber(lastPlausibleDay(today))
  for (const day of engagements.day) {
    if (day > lastPlausible) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  return {
    ...origin,
    version: directory.version,
    schools: directory.ids.length,
    unlocated: directory.ids.length - countLocated(directory.lon),
    employers: employers.names.length,
    employersPlaced: countLocated(employers.lon),
    engagements: open.accepted,
    delivered: engagements.day.length,
    historyFrom: first === Infinity ? null : isoOfDay(first),
    historyTo: first === Infinity ? null : isoOfDay(last),
    academicYears: [...new Set(engagements.year)]
      .filter((year) => year <= academicYearOf(today))
      .sort((a, b) => a - b),
    groupings: open.groupings,
    lists: open.lists.map(({ list }) => list),
    targets: open.targets,
    boundaries: open.boundaries.matches,
    boundaryLayers: open.boundaries.layers,
  }
}
