import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import stageWaiting from './waiting_records.sql?raw'

const SOME_WAIT =
  "SELECT EXISTS (FROM checked_records WHERE verdict IN ('no_school', 'bad_urn', 'unknown_urn', 'at_setting')) AS waits"

const WAITING = `
  SELECT count(*)::INTEGER AS rows,
    count(*) FILTER (
      written_name IS NOT NULL
      OR contains(engagement_id, ' · school ')
      OR ukprn_of(written_urn) IN (SELECT ukprn FROM register)
      OR laestab_of(written_urn) IN (SELECT laestab FROM register)
    )::INTEGER AS usable
  FROM staged_waiting_engagements WHERE source_file = (SELECT file FROM log_settings) AND setting IS NULL`

/** Stages the records of checked_records whose school is not known, or that are at no school. Where all are known, nothing is planned or run. */
export function keepWaitingRecords(engine: Engine): void {
  if (onlyRow<{ waits: boolean }>(engine.query(SOME_WAIT)).waits) engine.run(stageWaiting)
}

/** Rows of the log that wait for a school, and how many of them name one in some usable way. */
export const countWaiting = (engine: Engine): { rows: number; usable: number } =>
  onlyRow(engine.query(WAITING))
