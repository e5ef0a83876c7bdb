import type { Mapping } from '../../../../../src/domain/files/mapping'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import {
  beginNumberForms,
  countNumberForms,
  endNumberForms,
  NUMBER_COLUMNS,
  type NumberEvidence,
} from './number_columns'

/** Dates written in numbers that can only be day first, that can only be month first, and that can be either. */
export interface DateEvidence {
  readonly day_first: number
  readonly month_first: number
  readonly either: number
  /** Rows whose date is a day number of a spreadsheet. */
  readonly day_numbers: number
}

/** What the look at all rows of a log came to. */
export type LookEvidence = DateEvidence & NumberEvidence

/** Fields that every row of a log is looked at for, before any row is checked. */
export const FIRST_PASS_FIELDS = [
  'id',
  'date',
  'urn',
  'school_name',
  'year_groups',
  ...NUMBER_COLUMNS,
] as const

/** Begins a look at a log. */
export function beginFirstPass(engine: Engine): void {
  beginNumberForms(engine)
  engine.run(`
    CREATE OR REPLACE TEMP TABLE numbered_days (day VARCHAR);
    CREATE OR REPLACE TEMP TABLE day_number_rows (cells INTEGER);
    CREATE OR REPLACE TEMP TABLE id_hashes (id_hash UBIGINT, row_hash UBIGINT);
    CREATE OR REPLACE TEMP TABLE repeated_ids (id VARCHAR, occasion VARCHAR, first_row INTEGER, first_content UBIGINT);
    CREATE OR REPLACE TEMP TABLE joined_rows (source_row INTEGER)`)
}

/** Adds the rows in raw_records to what has been seen. */
export function addToFirstPass(engine: Engine): void {
  countNumberForms(engine)
  engine.run(`
    INSERT INTO numbered_days (day)
    SELECT unnest(list_filter([day_part(date)], day -> regexp_full_match(day, '\\d{1,2}/\\d{1,2}/(\\d{4}|\\d{2})')))
    FROM (SELECT DISTINCT date FROM raw_records)
    EXCEPT FROM numbered_days;
    INSERT INTO day_number_rows (cells) SELECT count(*)::INTEGER FROM raw_records WHERE is_day_number(date);
    INSERT INTO id_hashes (id_hash, row_hash)
    SELECT CASE WHEN own_id IS NOT NULL THEN hash(own_id) END,
      hash(concat_ws('|', day_part(date), match_key(urn), match_key(school_name), match_key(year_groups)))
    FROM (SELECT *, row_id_of(id) AS own_id FROM raw_records)`)
}

const EVIDENCE = `
  WITH numbers AS (
    SELECT split_part(day, '/', 1)::INTEGER AS first, split_part(day, '/', 2)::INTEGER AS second
    FROM numbered_days
  )
  SELECT
    count(*) FILTER (first BETWEEN 13 AND 31 AND second <= 12)::INTEGER AS day_first,
    count(*) FILTER (second BETWEEN 13 AND 31 AND first <= 12)::INTEGER AS month_first,
    count(*) FILTER (first <= 12 AND second <= 12 AND first <> second)::INTEGER AS either,
    (SELECT coalesce(sum(cells), 0)::INTEGER FROM day_number_rows) AS day_numbers
  FROM numbers`

/**
 * Ends the look: keeps in `repeated_hashes` the hashes of ids that more than one row has, with whether those rows are of
 * different occasions, and says how dates are written.
 * Ids with such a hash are compared as they stand when their rows are checked, so that no chance likeness counts.
 */
export function endFirstPass(engine: Engine, mapping: Mapping | undefined): LookEvidence {
  const numbers = endNumberForms(engine, mapping?.comma, mapping?.units)
  engine.run(`
    CREATE OR REPLACE TEMP TABLE repeated_hashes AS
    SELECT id_hash, count(DISTINCT row_hash) > 1 AS shared FROM id_hashes
    WHERE id_hash IS NOT NULL GROUP BY id_hash HAVING count(*) > 1;
    DROP TABLE id_hashes`)
  return { ...onlyRow<DateEvidence>(engine.query(EVIDENCE)), ...numbers }
}
