import type { Grouping, SchoolDirectory } from '../../../src/domain/dataset'
import type { Engine } from '../engine'
import { extractEngagementColumns } from './engagement_columns'
import type { EngagementColumns } from './engagement_columns'
import { nearestEmployers } from './nearest_employers'
import type { Nearest } from './nearest_employers'
import { extractEmployers, extractSchoolDirectory } from './school_columns'
import type { EmployerColumns } from './school_columns'

/** The open tables in columns: made once when the tables change, read by every question. */
export interface OpenColumns {
  readonly directory: SchoolDirectory
  readonly groupings: readonly Grouping[]
  readonly engagements: EngagementColumns
  readonly employers: EmployerColumns
  readonly nearest: Nearest
}

export function extractColumns(engine: Engine, version: number, groupings: readonly Grouping[]): OpenColumns {
  const directory = extractSchoolDirectory(engine, version, groupings)
  const employers = extractEmployers(engine, version)
  return {
    directory,
    groupings,
    engagements: extractEngagementColumns(engine),
    employers,
    nearest: nearestEmployers(directory, employers),
  }
}
