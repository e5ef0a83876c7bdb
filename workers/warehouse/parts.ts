import { DecisionApplier } from './decision_applier'
import type { Engine } from './engine'
import { JobFigures } from './job_figures'
import { MatchReviews } from './matching/match_reviews'
import { OpenTables } from './open_tables'
import type { ReadAppFile } from './app_files'

/** The parts that questions and commands work on. */
export interface Parts {
  readonly tables: OpenTables
  readonly decisions: DecisionApplier
  readonly reviews: MatchReviews
  readonly jobFigures: JobFigures
  /** Reads a file that comes with the app. */
  readonly readAppFile: ReadAppFile
  /** The current load; `cancelled` stops it at its next step. */
  readonly loading: { cancelled: boolean }
}

/** The parts with nothing open yet. `openEngine` is called when a question first needs the engine. */
export function createParts(
  openEngine: () => Promise<Engine>,
  readAppFile: ReadAppFile,
  postcodeDistrictsCsv: string,
): Parts {
  const tables = new OpenTables(openEngine, postcodeDistrictsCsv)
  return {
    tables,
    decisions: new DecisionApplier(tables),
    reviews: new MatchReviews(tables),
    jobFigures: new JobFigures(tables, readAppFile),
    readAppFile,
    loading: { cancelled: false },
  }
}
