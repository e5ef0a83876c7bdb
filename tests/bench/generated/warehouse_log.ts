import type { DuckDBConnection } from '@duckdb/node-api'

/** Employers that the log names. */
const EMPLOYERS = 900
export const TYPES = ['CAREERS_TALK', 'WORKSHOP', 'STEM_CLUB', 'SITE_VISIT', 'UNKNOWN'] as const
export const SCHOOL_PHASES = ['PRI', 'SEC', 'ALL', 'SPECIAL'] as const
export const REGIONS = 9
/** 1 September 2019, in days since 1970; 2,190 days from it end on 29 August 2025. */
export const FIRST_DAY = 18_140
export const DAYS = 2190

/*
 * Every value of a row follows from its number by whole numbers below 2⁵³, so that SQL and a plain loop
 * (`warehouse_counts.ts`) make the same rows. Squares modulo a prime leave half of the schools without a row, and every
 * third school has rows in one spring alone.
 */
const squared = (schools: number): string => `(range * range % ${largestPrime(schools)})`
const day = `CASE WHEN school % 3 = 0 THEN school % 6 * 365 + range * 31 % 97 ELSE range * 7919 % ${DAYS} END`
const oneOf = (values: readonly string[], number: string): string =>
  `[${values.map((value) => `'${value}'`).join(', ')}][1 + ${number} % ${values.length}]`

const schoolRows = (schools: number): string => `
  SELECT range::INTEGER AS school_index, (100000 + range)::VARCHAR AS school_id, 'England' AS nation,
    'School ' || range AS name, ${oneOf(SCHOOL_PHASES, 'range')} AS phase, 'Open' AS status,
    (100 + range % 1400)::INTEGER AS pupils, (range % 60)::FLOAT AS fsm_pct,
    -4 + 0.0001 * (range % 6000) AS lon, 50.5 + 0.0001 * (range % 40000) AS lat,
    'Region ' || range % ${REGIONS} AS region, 'E0' || (6000000 + range % 150) AS local_authority_code,
    'Authority ' || range % 150 AS local_authority
  FROM range(${schools})`

const engagementRows = (rows: number, schools: number): string => `
  SELECT 'E' || range AS engagement_id, school::INTEGER AS school_index,
    DATE '1970-01-01' + (${FIRST_DAY} + ${day})::INTEGER AS date,
    ${oneOf(TYPES, 'range')} AS activity_type, range % 7 <> 0 AS direct,
    'Employer ' || range % ${EMPLOYERS} AS employer, (range % ${EMPLOYERS})::INTEGER AS written_employer,
    CASE WHEN range % 8 = 0 THEN 'unknown' ELSE 'in_school' END AS mode,
    CASE WHEN range % 3 > 0 THEN (5 + range % 200)::INTEGER END AS pupils,
    CASE WHEN range % 3 > 0 THEN 'counted' ELSE 'unknown' END AS pupils_basis,
    (1 + range % 4)::INTEGER AS volunteers, CASE WHEN range % 5 > 0 THEN 1.5 END AS hours,
    CASE WHEN range % 20 = 0 THEN 'cancelled' ELSE 'delivered' END AS status,
    'warehouse' AS source_file, range::INTEGER AS source_row
  FROM (SELECT range, ${squared(schools)} AS school FROM range(${rows}))`

const employerRows = `
  SELECT range::INTEGER AS written_employer, 'Employer ' || range AS name, 'employer ' || range AS wording
  FROM range(${EMPLOYERS})`

/** The largest prime that is no larger. */
export function largestPrime(most: number): number {
  const isPrime = (number: number): boolean => {
    for (let factor = 2; factor * factor <= number; factor++) if (number % factor === 0) return false
    return true
  }
  let number = most
  while (!isPrime(number)) number--
  return number
}

/**
 * Fills the tables of a warehouse, which are empty, with so many schools and engagements, and writes the register and
 * the employers into `folder`; the log is left for the lines of `tables/README.md` to write.
 */
export async function fillWarehouse(
  warehouse: DuckDBConnection,
  folder: string,
  rows: number,
  schools: number,
): Promise<void> {
  await warehouse.run(`INSERT INTO schools BY NAME ${schoolRows(schools)}`)
  await warehouse.run(`INSERT INTO written_employers BY NAME ${employerRows}`)
  await warehouse.run(`INSERT INTO engagements BY NAME
    SELECT *, (year(date) - (month(date) < 9)::INTEGER)::SMALLINT AS academic_year
    FROM (${engagementRows(rows, schools)})`)
  for (const table of ['schools', 'written_employers'])
    await warehouse.run(`COPY ${table} TO '${folder}/${table}.parquet' (FORMAT parquet)`)
}
