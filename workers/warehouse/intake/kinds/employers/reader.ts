import { onlyRow } from '../../../rows'
import checkEmployers from './employers.sql?raw'
import { EMPLOYER_CELL_CHECKS } from './cell_checks'
import { noticesOfFarEmployers, placeByGrid } from './employer_places'
import { counted } from '../../../../../src/domain/words/counted'
import type { KindReader } from '../kind_reader'

/** Rows that name one employer as another row of the same load does; none is left out for it. */
const SAME_AS_ANOTHER = `
  SELECT count(*)::INTEGER AS rows
  FROM (
    SELECT employer_index,
      company_number IS NOT NULL AND count(*) OVER (PARTITION BY company_number) > 1 AS same_number,
      postcode IS NOT NULL AND plain_name IS NOT NULL
        AND count(*) OVER (PARTITION BY postcode, plain_name) > 1 AS same_name
    FROM (SELECT *, plain_employer_name(name) AS plain_name FROM staged_employers)
  )
  WHERE employer_index >= $1 AND (same_number OR same_name)`

interface NotRead {
  readonly ceased: number
  readonly unknown: number
  readonly first: number | null
}

const NOT_READ = `
  SELECT (SELECT count(*) FROM checked_records WHERE verdict = 'left_out')::INTEGER AS ceased,
    (SELECT count(DISTINCT source_row) FROM employer_sections WHERE unknown)::INTEGER AS unknown,
    (SELECT min(source_row) FROM employer_sections WHERE unknown)::INTEGER AS first`

/** Companies left out and codes in no section, counted with where the first stands and what to do. */
function noticesOfNotRead({ ceased, unknown, first }: NotRead): string[] {
  const notices: string[] = []
  if (ceased > 0)
    notices.push(
      `${counted(ceased, 'company is', 'companies are')} dissolved, struck off, closed or in liquidation, so left out.`,
    )
  if (unknown > 0)
    notices.push(
      `${counted(unknown, 'employer has', 'employers have')} a SIC code in no section of SIC 2007 (the first is row ${first}): that code counts for no sector, so write it as digits (62012, 62.01) or as a section letter.`,
    )
  return notices
}

export const employersReader: KindReader = {
  cellChecks: EMPLOYER_CELL_CHECKS,
  filledIn: ['lon', 'lat'],
  read({ engine, planned, columns }) {
    const names = columns.find(({ field }) => field === 'name')
    const heading = planned.headings.headings[names?.position ?? -1] ?? ''
    engine.run(`CREATE OR REPLACE TEMP MACRO heading_of_names() AS '${heading.replaceAll("'", "''")}'`)
    const before = onlyRow<{ rows: number }>(
      engine.query('SELECT count(*)::INTEGER AS rows FROM staged_employers'),
    ).rows
    placeByGrid(engine)
    engine.run(checkEmployers)
    const { district, none } = onlyRow<{ district: number; none: number }>(
      engine.query(
        `SELECT count(*) FILTER (located_by = 'district')::INTEGER AS district,
        count(*) FILTER (located_by = 'none')::INTEGER AS none
      FROM staged_employers WHERE employer_index >= $1`,
        before,
      ),
    )
    const notices = noticesOfNotRead(onlyRow<NotRead>(engine.query(NOT_READ)))
    if (district > 0)
      notices.push(
        `${counted(district, 'employer')} placed at the middle of the schools of their postcode district, so good to a few kilometres.`,
      )
    if (none > 0)
      notices.push(
        `${counted(none, 'employer')} could not be placed: no postcode district in England is given.`,
      )
    notices.push(...noticesOfFarEmployers(engine))
    const same = onlyRow<{ rows: number }>(engine.query(SAME_AS_ANOTHER, before)).rows
    if (same > 0)
      notices.push(
        `${counted(same, 'row has', 'rows have')} the company number, or the name and postcode, of another: each is kept, and a log that names them so waits until you say which it is, in “Matching”.`,
      )
    return { notices }
  },
}
