import type { Engine } from '../engine'
import { onlyRow } from '../rows'
import addNames from './add_written_employers.sql?raw'

/** Fills written_employers for engagements of older project files, which hold employers by name alone. */
export function addWrittenEmployers(engine: Engine): void {
  const { missing } = onlyRow<{ missing: boolean }>(
    engine.query(`
      SELECT EXISTS (FROM engagements WHERE employer IS NOT NULL AND written_employer IS NULL)
        OR EXISTS (FROM waiting_engagements WHERE employer IS NOT NULL AND written_employer IS NULL) AS missing`),
  )
  if (missing) engine.run(addNames)
}
