import type { Table } from 'apache-arrow'
import type { OpenRequest } from '../../../src/domain/requests/candidates'
import type { Package } from '../../../src/domain/offers/offers'
import type { OwnArea } from '../../../src/domain/own_areas/own_area'
import { USUAL_THRESHOLD, type PeopleThreshold } from '../../../src/domain/people/small_numbers'
import type { Grouping, SchoolDirectory, Target } from '../../../src/domain/project/dataset'
import type { SchoolSearchAnswer, SchoolSearchQuestion } from '../../../src/domain/school/school_search'
import { numberColumn, textColumn } from '../arrow_columns'
import { rowsOf } from '../rows'
import { attributeGroupings } from './attribute_groupings'
import { matchBoundaries } from './boundaries'
import type { Boundaries } from './boundaries'
import { boundaryLayers } from './boundary_layers'
import {
  calendarEvents,
  placedOnce,
  withEventRows,
  type CalendarEvents,
  type PlacedCalendar,
} from './calendar_events'
import { columnFigures, type ColumnFigures } from './column_figures'
import { engagementColumns } from './engagement_columns'
import type { EngagementColumns } from './engagement_columns'
import { groupingColumns } from './groupings'
import type { DecidedTables, LoadedTables, WrittenTextTables } from './loaded_tables'
import { NearestPlaces } from './nearest_places'
import { NearestVolunteers } from './nearest_volunteers'
import { placedGroupings } from './placed_groupings'
import { CountedEngagements } from './counted_engagements'
import { listColumns } from './priority_lists'
import type { ListColumn } from './priority_lists'
import { employerColumns, schoolDirectory } from './school_columns'
import type { EmployerColumns } from './school_columns'
import { withOwnAreas } from './with_own_areas'
import { packagesOf } from './package_columns'
import { requestsOf } from './request_rows'
import { SchoolSearch } from './school_search'
import { volunteerColumns } from './volunteer_columns'
import type { VolunteerColumns } from './volunteer_columns'

/** The open tables in columns: made once when the tables change, read by every question. */
export interface OpenColumns {
  /** Counts of people from 1 to below this are hidden in every answer. */
  readonly threshold: PeopleThreshold
  readonly directory: SchoolDirectory
  /** The town of each school; '' where none is known. */
  readonly towns: readonly string[]
  readonly groupings: readonly Grouping[]
  /** The areas that people made, which are among the groupings. */
  readonly ownAreas: readonly OwnArea[]
  /** The columns about schools that hold figures. */
  readonly figures: readonly ColumnFigures[]
  readonly engagements: EngagementColumns
  readonly countedEngagements: CountedEngagements
  /** Accepted engagements of every status. */
  readonly accepted: number
  readonly employers: EmployerColumns
  readonly volunteers: VolunteerColumns
  readonly packages: readonly Package[]
  readonly requests: readonly OpenRequest[]
  /** Events, term dates and providers who attend together. */
  readonly calendar: CalendarEvents
  readonly placedCalendar: () => PlacedCalendar
  /** Rows of feedback on activities. */
  readonly outcomes: number
  readonly lists: readonly ListColumn[]
  readonly targets: readonly Target[]
  readonly boundaries: Boundaries
  readonly nearestPlaces: NearestPlaces
  readonly nearestVolunteers: NearestVolunteers
  readonly searchSchools: (question: SchoolSearchQuestion) => Omit<SchoolSearchAnswer, 'version'>
}

export function openColumns(
  tables: LoadedTables & WrittenTextTables,
  version: number,
  threshold: PeopleThreshold = USUAL_THRESHOLD,
  ownAreas: readonly OwnArea[] = [],
): OpenColumns {
  return withOwnAreas(columnsOfTables(tables, version, threshold), ownAreas, version)
}

function columnsOfTables(
  tables: LoadedTables & WrittenTextTables,
  version: number,
  threshold: PeopleThreshold,
): OpenColumns {
  const layers = boundaryLayers(tables.boundaries)
  const groupings = [
    ...groupingColumns(tables.schools, tables.area_members, layers),
    ...attributeGroupings(tables.school_attributes, textColumn(tables.schools, 'school_id')),
    ...placedGroupings(tables.boundary_groupings, layers, {
      lon: numberColumn(tables.schools, 'lon', Float64Array, NaN),
      lat: numberColumn(tables.schools, 'lat', Float64Array, NaN),
    }),
  ]
  const directory = schoolDirectory(tables.schools, groupings, version, threshold)
  const towns = textColumn(tables.schools, 'town')
  const employers = employerColumns(tables.employers, version)
  const boundaries = matchBoundaries(
    layers,
    groupings.map(({ grouping }) => grouping),
  )
  const coded = groupings.map(({ grouping }) => withCodes(grouping, boundaries))
  const calendar = calendarEvents(tables)
  const engagements = engagementColumns(tables, directory.ids.length, employers)
  const volunteers = volunteerColumns(tables.volunteers)
  return {
    threshold,
    directory,
    towns,
    groupings: coded,
    ownAreas: [],
    figures: columnFigures(tables.school_attributes, directory.ids, threshold),
    engagements,
    countedEngagements: new CountedEngagements(engagements),
    accepted: tables.engagements.numRows,
    employers,
    volunteers,
    packages: packagesOf(tables.packages),
    requests: requestsOf(tables.requests),
    calendar,
    placedCalendar: placedOnce(calendar, directory, coded),
    outcomes: tables.outcomes.numRows,
    lists: listColumns(tables.lists, directory.ids),
    targets: targetsOf(tables.targets),
    boundaries,
    nearestPlaces: new NearestPlaces(directory, employers),
    nearestVolunteers: new NearestVolunteers(directory, volunteers),
    searchSchools: searchOf(directory, towns),
  }
}

/** The index of words is made with the first question, so as not to stand in the way of the first map. */
function searchOf(directory: SchoolDirectory, towns: readonly string[]): OpenColumns['searchSchools'] {
  let search: SchoolSearch | undefined
  return (question) => (search ??= new SchoolSearch({ ...directory, towns })).find(question)
}

/** Areas without a code have that of their outline, where a boundaries file gives it one. */
const withCodes = (grouping: Grouping, { codes }: Boundaries): Grouping => ({
  ...grouping,
  codes: grouping.codes.map((code, area) => code || (codes[grouping.key]?.[area] ?? '')),
})

/** The same columns with the engagements and events replaced, which are all that a decision changes. */
export const withDecided = (open: OpenColumns, tables: DecidedTables, version: number): OpenColumns => {
  const engagements = engagementColumns(tables, open.directory.ids.length, open.employers)
  const calendar = withEventRows(open.calendar, tables)
  return {
    ...open,
    calendar,
    placedCalendar: placedOnce(calendar, open.directory, open.groupings),
    directory: { ...open.directory, version },
    employers: { ...open.employers, version },
    engagements,
    countedEngagements: new CountedEngagements(engagements),
    accepted: tables.engagements.numRows,
  }
}

interface TargetRow {
  readonly metric: Target['metric']
  readonly phase: string
  readonly academic_year: number | null
  readonly target_pct: number
  readonly source: string | null
  /** These three are not in projects saved before targets had them. */
  readonly measure?: string | null
  readonly area?: string | null
  readonly unit?: string | null
}

const targetsOf = (table: Table): Target[] =>
  rowsOf<TargetRow>(table).map((row) => ({
    metric: row.metric,
    phase: row.phase,
    year: row.academic_year,
    measure: row.measure ?? '',
    area: row.area ?? null,
    value: row.target_pct,
    unit: row.unit ?? '',
    source: row.source ?? '',
  }))
