import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { PHASES_REPORTED_AS } from '../../../src/domain/school/phase'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * Reach as one statement on the tables of a project (workers/warehouse/tables), for a person to read and to run again.
 * `area` is the area of `within` as school_areas writes it. A column filter is not part of it.
 */
export function reachSql(
  { phase, window, within, counted, programme }: CoverageQuestion,
  area: string | null,
): string {
  const activities = [
    "status = 'delivered'",
    `date BETWEEN DATE ${quoted(window.from)} AND DATE ${quoted(window.to)}`,
    ...(counted === 'direct' ? ['direct'] : []),
    ...(programme == null ? [] : [`programme = ${quoted(programme)}`]),
  ]
  const schools = [
    `phase IN (${PHASES_REPORTED_AS[phase].map(quoted).join(', ')})`,
    ...(within === null || area === null
      ? []
      : [
          `school_index IN (\n    SELECT school_index FROM school_areas\n    WHERE grouping_key = ${quoted(within.grouping)} AND area = ${quoted(area)}\n  )`,
        ]),
  ]
  return `SELECT
  count(*) FILTER (school_index IN (
    SELECT school_index FROM engagements
    WHERE ${activities.join('\n      AND ')}
  )) AS reached,
  count(*) AS schools
FROM schools
WHERE ${schools.join('\n  AND ')}`
}
