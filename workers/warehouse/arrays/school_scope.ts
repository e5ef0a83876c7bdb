import { columnFrom } from '../../../src/domain/column_from'
import type { Area } from '../../../src/domain/coverage/coverage'
import type { Grouping, SchoolDirectory } from '../../../src/domain/project/dataset'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { NO_FIGURE, type ColumnFilter } from '../../../src/domain/school/column_filter'
import { FSM_BANDS, fsmBandPlace } from '../../../src/domain/school/fsm_band'
import type { SchoolFilters } from '../../../src/domain/school/school_filters'
import { PHASES, PHASES_REPORTED_AS } from '../../../src/domain/school/phase'
import type { ReportingPhase } from '../../../src/domain/school/phase'

export interface Scope extends SchoolFilters {
  readonly phase: ReportingPhase
  readonly within: Area | null
}

/** 1 for each area that the filter asks for; null without a filter. */
function chosenValues(groupings: readonly Grouping[], filter: ColumnFilter | undefined): Uint8Array | null {
  if (!filter) return null
  const areas = groupings.find(({ key }) => key === filter.grouping)?.areas ?? []
  return columnFrom(Uint8Array, areas, (area) => Number(filter.values.includes(area)))
}

/**
 * 1 for each school in the reporting phase, in `within`, unless that is null, of a value that the column filter asks for and in
 * a band of free school meals that is asked for; without such filters it agrees with tests/sql/oracle/schools_in_scope.sql.
 */
export function schoolsInScope(
  directory: SchoolDirectory,
  groupings: readonly Grouping[],
  scope: Scope,
): Uint8Array {
  const inPhase = PHASES.map((phase) => PHASES_REPORTED_AS[scope.phase].includes(phase))
  const { within } = scope
  const group = within ? directory.groups[within.grouping] : undefined
  const area = within
    ? (groupings.find(({ key }) => key === within.grouping)?.areas.indexOf(within.area) ?? -1)
    : -1
  const values = chosenValues(groupings, scope.columnFilter)
  const valueOf = scope.columnFilter ? directory.groups[scope.columnFilter.grouping] : undefined
  const { fsmBands } = scope
  const isBandChosen = fsmBands && FSM_BANDS.map(({ code }) => fsmBands.includes(code))
  const inScope = new Uint8Array(directory.phase.length)
  for (let school = 0; school < inScope.length; school++)
    if (
      inPhase[directory.phase[school]!] &&
      (!within || (area >= 0 && group?.[school] === area)) &&
      (!values || values[valueOf?.[school] ?? NO_AREA] === 1) &&
      (!isBandChosen || isBandChosen[fsmBandPlace(directory.fsmPct[school]!)])
    )
      inScope[school] = 1
  return inScope
}

/** Schools of the phase and area, of those that are near, without a value in the column filtered by that the filter does not ask for. */
export function schoolsWithoutColumnValue(
  directory: SchoolDirectory,
  groupings: readonly Grouping[],
  { phase, within, columnFilter }: Scope,
  isNear: (school: number) => boolean = () => true,
): number {
  if (!columnFilter) return 0
  const inScope = schoolsInScope(directory, groupings, { phase, within })
  const areas = groupings.find(({ key }) => key === columnFilter.grouping)?.areas ?? []
  const noFigure = columnFilter.values.includes(NO_FIGURE) ? NO_AREA : areas.indexOf(NO_FIGURE)
  const valueOf = directory.groups[columnFilter.grouping]
  return inScope.reduce((schools, isIn, school) => {
    const value = valueOf?.[school] ?? NO_AREA
    return schools + Number(isIn === 1 && (value === NO_AREA || value === noFigure) && isNear(school))
  }, 0)
}

/** Schools that bands of free school meals alone leave out for want of a known share, of those that are near; 0 without bands. */
export function schoolsWithoutFsm(
  directory: SchoolDirectory,
  groupings: readonly Grouping[],
  { fsmBands, ...scope }: Scope,
  isNear: (school: number) => boolean,
): number {
  if (!fsmBands || fsmBands.includes('unknown')) return 0
  return schoolsInScope(directory, groupings, scope).reduce(
    (schools, isIn, school) =>
      schools + Number(isIn === 1 && Number.isNaN(directory.fsmPct[school]) && isNear(school)),
    0,
  )
}
