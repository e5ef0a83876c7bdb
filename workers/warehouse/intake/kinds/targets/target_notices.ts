import { agreeing, counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { rowsOf } from '../../../rows'

const MOST_NAMES = 8

const list = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`

interface NamedRows {
  readonly name: string
  readonly row: number
}

/** "“Joy” (row 8)". */
const quoted = (rows: readonly NamedRows[]): string =>
  list(rows.map(({ name, row }) => `“${name}” (row ${row})`))

/** Names of areas that a grouping of what is open or staged has, in lower case; where no school is known there is none. */
const KNOWN_AREAS = `
  SELECT lower(area) FROM (
    SELECT region AS area FROM register UNION SELECT local_authority FROM register UNION SELECT constituency FROM register
    UNION SELECT trust FROM register UNION SELECT area FROM area_members UNION SELECT area FROM staged_area_members
    UNION SELECT area FROM school_attributes UNION SELECT area FROM staged_school_attributes
  ) WHERE area IS NOT NULL`

const YEARS_OF_LOG =
  'SELECT academic_year FROM engagements UNION SELECT academic_year FROM staged_engagements'

/** What is said of targets that are kept and that no figure of the app stands against yet. Reads checked_records. */
export function targetNotices(engine: Engine): string[] {
  const named = (sql: string): NamedRows[] => rowsOf<NamedRows>(engine.query(sql))
  const own = named(`SELECT trimmed(metric) AS name, min(source_row)::INTEGER AS row FROM checked_records
    WHERE verdict = 'kept' AND known_metric = 'own' GROUP BY match_key(metric), 1 ORDER BY row`)
  const elsewhere = named(`SELECT own_area AS name, min(source_row)::INTEGER AS row FROM checked_records
    WHERE verdict = 'kept' AND own_area IS NOT NULL AND EXISTS (FROM register)
      AND lower(own_area) NOT IN (${KNOWN_AREAS}) GROUP BY 1 ORDER BY row`)
  const repeated = named(`SELECT trimmed(metric) AS name, max(source_row)::INTEGER AS row FROM checked_records
    WHERE verdict = 'kept' GROUP BY known_metric, CASE WHEN known_metric = 'own' THEN match_key(metric) END, known_phase, start_year, lower(own_area), 1
    HAVING count(*) > 1 ORDER BY row`)
  const otherYears =
    named(`SELECT format('{}/{:02d}', start_year, (start_year + 1) % 100) AS name, min(source_row)::INTEGER AS row FROM checked_records
    WHERE verdict = 'kept' AND start_year IS NOT NULL AND EXISTS (${YEARS_OF_LOG}) AND start_year NOT IN (${YEARS_OF_LOG})
    GROUP BY ALL ORDER BY row`)
  return [
    own.length > 0
      ? `${quoted(own)} ${agreeing(own.length, 'is', 'are')} no metric of the app: ${agreeing(own.length, 'its target is', 'their targets are')} kept for ${agreeing(own.length, 'a measure of your own', 'measures of your own')}, and no view uses ${agreeing(own.length, 'it', 'them')} until ${agreeing(own.length, 'a measure of that name has', 'measures of those names have')} figures, from a file or typed in Report.`
      : '',
    elsewhere.length > 0
      ? `No grouping of the open schools has ${agreeing(elsewhere.length, 'an area', 'areas')} called ${quoted(elsewhere)}: no view uses ${agreeing(elsewhere.length, 'its target', 'their targets')} until one has.`
      : '',
    repeated.length > 0
      ? `${counted(repeated.length, 'target is', 'targets are')} given more than once for the same phase, year and area: ${quoted(repeated)}. The first counts.`
      : '',
    otherYears.length > 0
      ? `The log has no activity in ${quoted(otherYears)}: no view uses ${agreeing(otherYears.length, 'the targets of that year', 'the targets of those years')} until it has.`
      : '',
  ].filter((notice) => notice !== '')
}
