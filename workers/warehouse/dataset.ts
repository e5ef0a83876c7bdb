import { todayIso } from '../../src/domain/time/today'
import { academicYearOf } from '../../src/domain/time/academic_year'
import type { Dataset } from '../../src/domain/project/dataset'
import type { FileReport } from '../../src/domain/files/import_report'
import { historyFrom, historyTo } from './arrays/engagement_columns'
import type { OpenColumns } from './arrays/open_columns'

const countLocated = (lon: Float64Array): number =>
  lon.reduce((count, value) => count + Number(!Number.isNaN(value)), 0)

/** The summary of what is open, from its columns. Mistyped years set neither the history nor a year. */
export function describeDataset(
  open: OpenColumns,
  origin: { demo: boolean; files: readonly FileReport[] },
  today = todayIso(),
): Dataset {
  const { directory, engagements, employers } = open
  const { statuses } = open.volunteers
  const from = historyFrom(engagements)
  return {
    ...origin,
    version: directory.version,
    schools: directory.ids.length,
    unlocated: directory.ids.length - countLocated(directory.lon),
    employers: employers.names.length,
    employersPlaced: countLocated(employers.lon),
    volunteers: statuses.length,
    volunteersRegistered: statuses.filter((status) => status !== 'prospective').length,
    volunteersActive: statuses.filter((status) => status === 'active').length,
    engagements: open.accepted,
    delivered: engagements.day.length,
    outcomes: open.outcomes,
    historyFrom: from,
    historyTo: historyTo(engagements),
    academicYears: [...new Set(engagements.year)]
      .filter((year) => from !== null && year >= academicYearOf(from) && year <= academicYearOf(today))
      .sort((a, b) => a - b),
    programmes: engagements.programmes,
    groupings: open.groupings,
    figureColumns: open.figures.map(({ key, label }) => ({ key, label })),
    lists: open.lists.map(({ list }) => list),
    targets: open.targets,
    boundaries: open.boundaries.matches,
    boundaryLayers: open.boundaries.layers,
  }
}
