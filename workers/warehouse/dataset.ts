import { todayIso } from '../../src/domain/time/today'
import { academicYearOf } from '../../src/domain/time/academic_year'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { visibleParts } from '../../src/domain/people/suppression'
import type { Dataset } from '../../src/domain/project/dataset'
import type { FileReport } from '../../src/domain/files/import_report'
import { fieldsOfLog } from './arrays/activity_values'
import { historyFrom, historyTo, type EngagementColumns } from './arrays/engagement_columns'
import type { OpenColumns } from './arrays/open_columns'

const countLocated = (lon: Float64Array): number =>
  lon.reduce((count, value) => count + Number(!Number.isNaN(value)), 0)

/** Those not registered, registered and not active, and active add up to all: one alone is never hidden. */
function volunteerCounts(statuses: readonly string[], threshold: number) {
  const active = statuses.filter((status) => status === 'active').length
  const prospective = statuses.filter((status) => status === 'prospective').length
  const { parts, total } = visibleParts(
    [prospective, statuses.length - prospective - active, active],
    threshold,
  )
  const [visibleProspective, others, visibleActive] = parts
  const isRegisteredHidden = [visibleProspective, others, total].includes(HIDDEN_COUNT)
  return {
    volunteers: total,
    volunteersRegistered: isRegisteredHidden ? HIDDEN_COUNT : statuses.length - prospective,
    volunteersActive: visibleActive!,
  }
}

interface LogSummary {
  readonly years: readonly number[]
  readonly fields: ReturnType<typeof fieldsOfLog>
}

const summaries = new WeakMap<EngagementColumns, LogSummary>()

/** What takes a pass through all rows of a log, made once for it. */
function summaryOf(engagements: EngagementColumns): LogSummary {
  const summary = summaries.get(engagements) ?? {
    years: [...new Set(engagements.year)].sort((a, b) => a - b),
    fields: fieldsOfLog(engagements),
  }
  summaries.set(engagements, summary)
  return summary
}

/** The summary of what is open, from its columns. Mistyped years set neither the history nor a year. */
export function describeDataset(
  open: OpenColumns,
  origin: { demo: boolean; files: readonly FileReport[] },
  today = todayIso(),
): Dataset {
  const { directory, engagements, employers } = open
  const { statuses } = open.volunteers
  const from = historyFrom(engagements)
  const { years, fields } = summaryOf(engagements)
  return {
    ...origin,
    version: directory.version,
    schools: directory.ids.length,
    unlocated: directory.ids.length - countLocated(directory.lon),
    employers: employers.names.length,
    employersPlaced: countLocated(employers.lon),
    ...volunteerCounts(statuses, open.threshold),
    engagements: open.accepted,
    delivered: engagements.day.length,
    outcomes: open.outcomes,
    historyFrom: from,
    historyTo: historyTo(engagements),
    academicYears: years.filter(
      (year) => from !== null && year >= academicYearOf(from) && year <= academicYearOf(today),
    ),
    programmes: engagements.programmes,
    activityFields: fields,
    groupings: open.groupings,
    figureColumns: open.figures.map(({ key, label }) => ({ key, label })),
    lists: open.lists.map(({ list }) => list),
    targets: open.targets,
    boundaries: open.boundaries.matches,
    boundaryLayers: open.boundaries.layers,
    peopleThreshold: open.threshold,
  }
}
