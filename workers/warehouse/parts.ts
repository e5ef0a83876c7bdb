import { DecisionApplier } from './decision_applier'
import type { Engine } from './engine'
import { JobFigures } from './job_figures'
import { MatchReviews } from './matching/match_reviews'
import { OpenTables } from './open_tables'
import type { ReadShipped } from './shipped'

/** What questions and commands work on, each part on its own. */
export interface Parts {
  readonly tables: OpenTables
  readonly decisions: DecisionApplier
  readonly reviews: MatchReviews
  readonly jobFigures: JobFigures
  /** Reads a file that the app ships. */
  readonly readShipped: ReadShipped
  /** The load under way; `cancelled` stops it at its next step. */
  readonly loading: { cancelled: boolean }
}

/** The parts with nothing open yet. `openEngine` is called when a question first needs the engine. */
export function createParts(
  openEngine: () => Promise<Engine>,
  readShipped: ReadShipped,
  postcodeDistrictsCsv: string,
): Parts {
  const tables = new OpenTables(openEngine, postcodeDistrictsCsv)
  return {
    tables,
    decisions: new DecisionApplier(tables),
    reviews: new MatchReviews(tables),
    jobFigures: new JobFigures(tables, readShipped),
    readShipped,
    loading: { cancelled: false },
  }
}
