import type { ActivityCode } from '../../../src/domain/decisions'
import type { Engine } from '../engine'
import { inOneStep } from '../in_one_step'
import { putColumns } from '../intake/columns_into_table'
import { onlyRow } from '../rows'
import recodeTypes from './recode.sql?raw'

function putCodes(engine: Engine, codes: readonly ActivityCode[]): void {
  putColumns(engine, 'given_codes', {
    written: codes.map(({ written }) => written),
    code: codes.map(({ type }) => type),
  })
  engine.run(`DELETE FROM activity_codes;
    INSERT INTO activity_codes SELECT match_key(written), last(code) FROM given_codes WHERE match_key(written) <> '' GROUP BY 1;
    DROP TABLE given_codes`)
}

/**
 * Takes the codes people gave to activity types as written in the place of those given before: engagements follow, and
 * those whose code was taken back have the one they had. Gives how many types as written changed.
 */
export function recode(engine: Engine, codes: readonly ActivityCode[]): number {
  inOneStep(engine, () => {
    putCodes(engine, codes)
    engine.run(recodeTypes)
  })
  const { changed } = onlyRow<{ changed: number }>(
    engine.query('SELECT count(*)::INTEGER AS changed FROM recodings'),
  )
  engine.run('DROP TABLE recodings')
  return changed
}
