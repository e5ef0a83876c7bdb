import type { MatchDecision } from '../../../src/domain/project/decisions'
import type { Engine } from '../engine'
import { createTable } from '../intake/create_table'

/** Replaces the rows of a table of matches by what people have decided now. */
export function replaceMatches(
  engine: Engine,
  table: 'school_matches' | 'employer_matches',
  matches: readonly MatchDecision[],
): void {
  createTable(engine, 'new_matches', {
    wording: matches.map(({ written }) => written),
    id: matches.map(({ id }) => id ?? ''),
    setting: matches.map(({ setting }) => setting ?? ''),
  })
  engine.run(`DELETE FROM ${table};
    INSERT INTO ${table} SELECT wording, nullif(id, '')${table === 'school_matches' ? ", nullif(setting, '')" : ''} FROM new_matches;
    DROP TABLE new_matches`)
}
