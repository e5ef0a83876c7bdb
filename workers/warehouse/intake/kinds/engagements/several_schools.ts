import { counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { onlyRow, rowsOf } from '../../../rows'
import { quotedAs } from '../../privacy/quoting'
import findSeveralSchools from './several_schools.sql?raw'

/** Wordings that may list schools; the reading of a list takes the engine long to plan. */
const MAY_LIST = `
  SELECT EXISTS (
    FROM urn_readings WHERE school_index IS NULL AND regexp_matches(trimmed(written), '(?i)[;|\\n,/&+\\s]|\\band\\b')
  ) OR EXISTS (
    FROM raw_records WHERE school_name IS NOT NULL AND says_nothing(urn) AND regexp_matches(school_name, '(?i)[;|\\n/,&+]|\\band\\b')
  ) AS may_list`

const NONE = `
  CREATE OR REPLACE TEMP TABLE ids_in_cells (written VARCHAR);
  CREATE OR REPLACE TEMP TABLE schools_of_records (
    source_row INTEGER, part INTEGER, parts INTEGER, school_index INTEGER, written_urn VARCHAR, written_name VARCHAR, verdict VARCHAR)`

const EXAMPLES = 2

const FOUND = `
  SELECT count(*)::INTEGER AS "rows", coalesce(sum(parts), 0)::INTEGER AS schools, min(source_row)::INTEGER AS first_row
  FROM schools_of_records JOIN checked_records USING (source_row)
  WHERE part = 1 AND parts > 1 AND checked_records.verdict <> 'repeated' AND date_fault IS NULL`

/** Names in one cell that are not surely several schools: each has a word of schools. */
const UNSURE = `
  SELECT school_name AS written, count(*)::INTEGER AS "rows", min(source_row)::INTEGER AS first_row
  FROM raw_records
  WHERE says_nothing(urn) AND source_row NOT IN (SELECT source_row FROM schools_of_records)
    AND regexp_matches(school_name, '(?i)\\b(school|academy|college)\\b.*(,|&|\\+|\\band\\b).*\\b(school|academy|college)\\b')
    AND normalised_name(school_name) NOT IN (SELECT normalised_name(name) FROM register WHERE name IS NOT NULL)
  GROUP BY school_name ORDER BY first_row`

/** Rows of a log that name several schools, over all its batches. */
export class SeveralSchools {
  #rows = 0
  #schools = 0
  #firstRow = Infinity
  #unsureRows = 0
  #unsureFirst = Infinity
  readonly #unsure = new Set<string>()
  #mayList = false

  /** Finds the schools of rows in raw_records that name several, once urn_readings says what single ids mean. */
  find(engine: Engine): void {
    this.#mayList = onlyRow<{ may_list: boolean }>(engine.query(MAY_LIST)).may_list
    engine.run(this.#mayList ? findSeveralSchools : NONE)
  }

  /** Adds the rows in raw_records, once they are checked. */
  add(engine: Engine): void {
    if (!this.#mayList) return
    const found = onlyRow<{ rows: number; schools: number; first_row: number | null }>(engine.query(FOUND))
    this.#rows += found.rows
    this.#schools += found.schools
    this.#firstRow = Math.min(this.#firstRow, found.first_row ?? Infinity)
    for (const { written, rows, first_row } of rowsOf<{ written: string; rows: number; first_row: number }>(
      engine.query(UNSURE),
    )) {
      this.#unsureRows += rows
      this.#unsureFirst = Math.min(this.#unsureFirst, first_row)
      if (this.#unsure.size < EXAMPLES) this.#unsure.add(quotedAs('name', written))
    }
  }

  notices(): string[] {
    const notices: string[] = []
    if (this.#rows > 0)
      notices.push(
        `${counted(this.#rows, 'row names', 'rows name')} several schools in one cell, ${counted(this.#schools, 'school')} together (the first is row ${this.#firstRow}): each school has an activity, and the young people, volunteers and hours of a row are shared evenly among its schools, so that they count once.`,
      )
    if (this.#unsureRows > 0)
      notices.push(
        `${counted(this.#unsureRows, 'row seems to name', 'rows seem to name')} several schools in one cell (${[...this.#unsure].map((written) => `“${written}”`).join(', ')}; the first is row ${this.#unsureFirst}), which is not certain: each waits as one school. To count each school, put semicolons between the names, or give each school a row, and load the file again.`,
      )
    return notices
  }
}
