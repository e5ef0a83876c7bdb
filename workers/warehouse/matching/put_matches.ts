import type { Match } from '../../../src/domain/decisions'
import type { Engine } from '../engine'
import { putColumns } from '../intake/columns_into_table'

/** Puts what was decided in the place of what a table of matches, of schools or of employers, holds. */
export function putMatches(
  engine: Engine,
  table: 'school_matches' | 'employer_matches',
  matches: readonly Match[],
): void {
  putColumns(engine, 'given_matches', {
    wording: matches.map(({ written }) => written),
    id: matches.map(({ id }) => id ?? ''),
  })
  engine.run(`DELETE FROM ${table};
    INSERT INTO ${table} SELECT wording, nullif(id, '') FROM given_matches;
    DROP TABLE given_matches`)
}
