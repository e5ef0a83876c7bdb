import type { ChangeExample, ChangeGroup, ChangeName, Changes } from '../../../../src/domain/changes'
import { LOG_CHANGES, SCHOOL_CHANGES } from '../../../../src/domain/changes'
import type { FileKind } from '../../../../src/domain/import_report'
import type { Engine } from '../../engine'
import { onlyRow, rowsOf } from '../../rows'
import logChanges from './log_changes.sql?raw'
import schoolChanges from './school_changes.sql?raw'

/** Examples that are shown of each change. */
const EXAMPLES = 5
/** Comparing takes room beside both logs: above this many rows of the two together only their counts are told. */
const MOST_ROWS = 3_000_000

const FIRST_OF_EACH = `
  SELECT change, id, name, before, after, (count(*) OVER (PARTITION BY change))::INTEGER AS of_change
  FROM changes
  QUALIFY row_number() OVER (PARTITION BY change ORDER BY place, id) <= $1
  ORDER BY change, place, id`

const countOf = (engine: Engine, from: string): number =>
  onlyRow<{ rows: number }>(engine.query(`SELECT count(*)::INTEGER AS rows FROM ${from}`)).rows

/** The groups of the table `changes`, which they are read out of and which is then dropped. */
function groupsOf(engine: Engine, names: readonly ChangeName[]): ChangeGroup[] {
  const rows = rowsOf<ChangeExample & { change: ChangeName; of_change: number }>(
    engine.query(FIRST_OF_EACH, EXAMPLES),
  )
  engine.run('DROP TABLE changes')
  return names.flatMap((change) => {
    const found = rows.filter((row) => row.change === change)
    const examples = found.map(({ id, name, before, after }) => ({ id, name, before, after }))
    return found[0] ? [{ change, count: found[0].of_change, examples }] : []
  })
}

function schoolsChange(engine: Engine, logStays: boolean): Changes {
  engine.run(schoolChanges)
  const left = `engagements JOIN schools USING (school_index) ANTI JOIN staged_schools USING (school_id)`
  return {
    kind: 'schools',
    before: countOf(engine, 'schools'),
    after: countOf(engine, 'staged_schools'),
    groups: groupsOf(engine, SCHOOL_CHANGES),
    engagementsLeft: logStays ? countOf(engine, left) : 0,
    withoutId: 0,
    compared: true,
  }
}

function logChangesOf(engine: Engine): Changes {
  const before =
    countOf(engine, 'engagements') + countOf(engine, 'waiting_engagements WHERE school_index IS NULL')
  const after = countOf(engine, 'staged_engagements') + countOf(engine, 'staged_waiting_engagements')
  const compared = before + after <= MOST_ROWS
  if (compared) engine.run(logChanges)
  return {
    kind: 'engagements',
    before,
    after,
    groups: compared ? groupsOf(engine, LOG_CHANGES) : [],
    engagementsLeft: 0,
    withoutId: countOf(
      engine,
      `staged_engagements WHERE engagement_id = source_file || ' row ' || source_row`,
    ),
    compared,
  }
}

/** What the staged register and log, of those loaded now, would change of open ones that have rows. */
export function changesOf(engine: Engine, kinds: ReadonlySet<FileKind>): Changes[] {
  const changes: Changes[] = []
  if (kinds.has('schools') && countOf(engine, 'schools') > 0)
    changes.push(schoolsChange(engine, !kinds.has('engagements')))
  if (kinds.has('engagements') && countOf(engine, 'engagements') > 0) changes.push(logChangesOf(engine))
  return changes
}
