import type {
  ChangeExample,
  ChangeGroup,
  ChangeName,
  Changes,
  MergePreview,
  MergeMode,
} from '../../../../src/domain/files/changes'
import { LOG_CHANGES, SCHOOL_CHANGES } from '../../../../src/domain/files/changes'
import type { Engine } from '../../engine'
import { onlyRow, rowsOf } from '../../rows'
import logChanges from './log_changes.sql?raw'
import schoolChanges from './school_changes.sql?raw'
import { keepMissingFields } from './keep_missing_fields'
import { registerOverlap, mergeModesOf } from './merge_modes'

/** Examples that are listed for each change. */
const EXAMPLES = 5
/** Comparing takes room beside both logs: above this many rows of the two together only their counts are reported. */
const MOST_ROWS = 3_000_000

const firstOfEach = (from: string): string => `
  SELECT change, id, name, before, after, (count(*) OVER (PARTITION BY change))::INTEGER AS of_change
  FROM ${from}
  QUALIFY row_number() OVER (PARTITION BY change ORDER BY place, id) <= $1
  ORDER BY change, place, id`

const countOf = (engine: Engine, from: string): number =>
  onlyRow<{ rows: number }>(engine.query(`SELECT count(*)::INTEGER AS rows FROM ${from}`)).rows

function groupsOf(engine: Engine, names: readonly ChangeName[], from: string): ChangeGroup[] {
  const rows = rowsOf<ChangeExample & { change: ChangeName; of_change: number }>(
    engine.query(firstOfEach(from), EXAMPLES),
  )
  return names.flatMap((change) => {
    const found = rows.filter((row) => row.change === change)
    const examples = found.map(({ id, name, before, after }) => ({ id, name, before, after }))
    return found[0] ? [{ change, count: found[0].of_change, examples }] : []
  })
}

const engagementsWithoutSchool = (mode: MergeMode): string => `
  engagements JOIN schools USING (school_index)
  ANTI JOIN (SELECT school_id FROM staged_schools UNION ALL SELECT school_id FROM staying_schools('${mode}')) USING (school_id)`

/**
 * What the staged register would change of the open one, once what it says nothing of is kept; undefined where none is open. `logStays`: no log is loaded
 * with it, so that the open one is matched to it.
 */
export function schoolChangesOf(engine: Engine, logStays: boolean): Changes | undefined {
  const before = countOf(engine, 'schools')
  if (before === 0) return undefined
  engine.run(schoolChanges)
  const { nations, shared, clashing, ...others } = registerOverlap(engine)
  const fields = keepMissingFields(engine)
  const previewOf = (mode: MergeMode): MergePreview => ({
    mode,
    unchanged: countOf(engine, `staying_schools('${mode}')`),
    groups: groupsOf(engine, SCHOOL_CHANGES, `school_changes('${mode}')`),
    orphanedEngagements: logStays ? countOf(engine, engagementsWithoutSchool(mode)) : 0,
  })
  const [first, ...rest] = mergeModesOf({ nations, shared, clashing, ...others })
  return {
    kind: 'schools',
    before,
    newRows: countOf(engine, 'staged_schools'),
    shared,
    nations,
    idConflicts: clashing,
    fields,
    options: [previewOf(first), ...rest.map(previewOf)],
    withoutId: 0,
    compared: true,
  }
}

const WITHOUT_ID = `staged_engagements WHERE starts_with(engagement_id, source_file || ' row ' || source_row)`

/** The two ways of a log whose rows were compared with the open one; `shared` of them are in both. */
function logPreviews(engine: Engine, before: number, shared: number): [MergePreview, MergePreview] {
  const groups = groupsOf(engine, LOG_CHANGES, 'changes')
  const replace: MergePreview = { mode: 'replace', unchanged: 0, groups, orphanedEngagements: 0 }
  const add: MergePreview = {
    mode: 'add',
    unchanged: before - shared,
    groups: groups.filter(({ change }) => change !== 'gone'),
    orphanedEngagements: 0,
  }
  return shared === 0 ? [add, replace] : [replace, add]
}

/**
 * What the staged log would change of the open one; undefined where none is open. Leaves, where they were compared, the
 * table `rows_in_both`.
 */
export function logChangesOf(engine: Engine): Changes | undefined {
  const before =
    countOf(engine, 'engagements') + countOf(engine, 'waiting_engagements WHERE school_index IS NULL')
  if (countOf(engine, 'engagements') === 0) return undefined
  const fresh = countOf(engine, 'staged_engagements') + countOf(engine, 'staged_waiting_engagements')
  const compared = before + fresh <= MOST_ROWS
  const uncompared: MergePreview = { mode: 'replace', unchanged: 0, groups: [], orphanedEngagements: 0 }
  if (compared) engine.run(logChanges)
  const shared = compared ? countOf(engine, 'rows_in_both') : 0
  const options: Changes['options'] = compared ? logPreviews(engine, before, shared) : [uncompared]
  if (compared) engine.run('DROP TABLE changes')
  return {
    kind: 'engagements',
    before,
    newRows: fresh,
    shared,
    nations: [],
    idConflicts: 0,
    fields: [],
    options,
    withoutId: countOf(engine, WITHOUT_ID),
    compared,
  }
}
