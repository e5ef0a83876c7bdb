import type { UnknownWord } from '../../../../../src/domain/files/recognition'
import type { Engine } from '../../../engine'
import { rowsOf } from '../../../rows'
import type { PlannedTable } from '../../planned_file'
import { createRegisterNation } from './register_nation'

/** The fields that tell a phase, and those that tell whether a record counts at all. */
export const PHASE_FIELDS = [
  'school_id',
  'phase',
  'type',
  'is_primary',
  'is_secondary',
  'is_post16',
  'is_special',
  'low_age',
  'high_age',
  'age_range',
  'status',
  'closed',
] as const

const MOST_WORDS = 60

// A macro is put in word for word: what it is asked of is worked out in a query below it.
const unknownIn = (records: string, count: string, field: string): string => `
  SELECT min(${field}) AS written, ${count}::INTEGER AS rows
  FROM (
    SELECT *, whole_number_of(lowest) AS from_age, whole_number_of(highest) AS to_age
    FROM (
      SELECT *, school_id_in(nation, school_id) AS id,
        coalesce(trimmed(low_age), ages[1]) AS lowest, coalesce(trimmed(high_age), ages[2]) AS highest
      FROM (SELECT *, ages_in(age_range) AS ages FROM ${records} CROSS JOIN register_nation)
    )
  )
  WHERE asks_for_phase(${field}) AND NOT is_left_out(status, closed)
    AND phase_of_record(nation, id, phase, type, is_primary, is_secondary, is_post16, is_special, from_age, to_age) IS NULL
  GROUP BY match_key(${field})
  ORDER BY rows DESC, written
  LIMIT ${MOST_WORDS}`

/** The field whose words tell the phases of a register: its phases, or where it has none its types. */
export const fieldOfPhases = ({ plan }: Pick<PlannedTable, 'plan'>): 'phase' | 'type' =>
  plan.positions.has('phase') ? 'phase' : 'type'

/**
 * Words that tell no phase of the schools that have them, most frequent first. `records`: a table with PHASE_FIELDS,
 * raw_records or one whose rows stand for `count` records each.
 */
export function unknownPhases(
  engine: Engine,
  planned: PlannedTable,
  records = 'raw_records',
  count = 'count(*)',
): UnknownWord[] {
  createRegisterNation(engine, planned, records)
  return rowsOf<UnknownWord>(engine.query(unknownIn(records, count, fieldOfPhases(planned))))
}
