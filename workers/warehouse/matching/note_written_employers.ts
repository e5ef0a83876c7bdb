import type { Engine } from '../engine'
import { onlyRow } from '../rows'
import noteNames from './note_written_employers.sql?raw'

/** Gives engagements of files of before written_employers, which have a name alone, their ways of writing. */
export function noteWrittenEmployers(engine: Engine): void {
  const { unnoted } = onlyRow<{ unnoted: boolean }>(
    engine.query(`
      SELECT EXISTS (FROM engagements WHERE employer IS NOT NULL AND written_employer IS NULL)
        OR EXISTS (FROM waiting_engagements WHERE employer IS NOT NULL AND written_employer IS NULL) AS unnoted`),
  )
  if (unnoted) engine.run(noteNames)
}
