import type { ConfirmChanges, MergeMode } from '../../../../src/domain/files/changes'
import type { Engine } from '../../engine'
import { agreeing, counted } from '../../../../src/domain/words/counted'
import { rowsOf } from '../../rows'
import { Cancelled } from '../refusal'
import { keptNotice } from './keep_missing_fields'
import type { ConfirmedMerge } from '../kinds/file_kind_definition'
import { logChangesOf, schoolChangesOf } from './changes'
import joinRegisters from './take_in_schools.sql?raw'

/** Throws Cancelled where a person would rather keep what is open. */
function agreed(mode: MergeMode | null): MergeMode {
  if (mode === null) throw new Cancelled()
  return mode
}

const CONFLICTS_NAMED = 5

/** Takes the staged schools out whose ids other open schools have; gives what is told of them. */
function leaveConflictsOut(engine: Engine): string[] {
  const ids = rowsOf<{ school_id: string }>(
    engine.query('SELECT school_id FROM conflicting_ids() ORDER BY school_id'),
  ).map(({ school_id }) => school_id)
  engine.run(`DELETE FROM staged_schools WHERE school_id IN (FROM conflicting_ids())`)
  const named = ids.slice(0, CONFLICTS_NAMED).join(', ') + (ids.length > CONFLICTS_NAMED ? ', …' : '')
  return [
    `${counted(ids.length, 'school is', 'schools are')} left out, because ${agreeing(ids.length, 'its id is', 'their ids are')} of other schools that are open (${named}): give them ids of their own in the file and load it again.`,
  ]
}

/**
 * Asks how the staged register is to come in and makes staged_schools all that will be open; a register where none is
 * open needs no question. Returns the notices for the report. `logStays`: see schoolChangesOf.
 */
export async function mergeSchools(
  engine: Engine,
  agree: ConfirmChanges,
  logStays: boolean,
): Promise<ConfirmedMerge> {
  const changes = schoolChangesOf(engine, logStays)
  if (!changes) return { mode: 'replace', notices: [] }
  const mode = agreed(await agree(changes))
  const leftOut = mode === 'add_others' ? leaveConflictsOut(engine) : []
  engine.run(`CREATE OR REPLACE TEMP TABLE staying AS FROM staying_schools('${mode}')`)
  engine.run(joinRegisters)
  engine.run('DROP TABLE staying')
  return { mode, notices: [...leftOut, ...keptNotice(changes.fields)] }
}

/** Asks how the staged log is to come in. Where it is added, `rows_in_both` says which open rows it has too. */
export async function confirmLogMerge(engine: Engine, agree: ConfirmChanges): Promise<ConfirmedMerge> {
  const changes = logChangesOf(engine)
  return { mode: changes ? agreed(await agree(changes)) : 'replace', notices: [] }
}
