import { foldHeading } from '../headings'
import { personalHeadings, type PlannedFile } from '../recognise'
import type { WantedColumn } from '../stage'
import judgeAreas from './hub_areas.sql?raw'
import type { KindReader } from './reader'

/** Keys of the groupings the register itself carries; a file's grouping takes none of them. */
const REGISTER_GROUPINGS = new Set(['region', 'local_authority', 'constituency', 'trust'])

interface Grouping {
  readonly key: string
  readonly label: string
}

/** "LSIP area" → lsip_area; a heading of a hub is "hub"; "Region" is told from the register's own. */
function groupingOf(heading: string): Grouping {
  if (/^(stem|ambassador)*hub(name|area|s)?$/.test(foldHeading(heading))) return { key: 'hub', label: 'Hub' }
  const key = heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  return REGISTER_GROUPINGS.has(key)
    ? { key: `${key}_as_loaded`, label: `${heading} (as loaded)` }
    : { key, label: heading }
}

/** Columns no field takes: each is a further grouping. */
function furtherGroupings({ headings: { headings }, plan: { positions } }: PlannedFile): WantedColumn[] {
  const taken = new Set(positions.values())
  const personal = new Set(personalHeadings(headings))
  return headings
    .map((heading, position) => ({ heading, position }))
    .filter(({ heading, position }) => heading !== '' && !taken.has(position) && !personal.has(heading))
    .map(({ position }) => ({ field: `grouping_${position}`, position }))
}

/** The day a membership without a date is valid from. */
const SINCE_EVER = "DATE '1900-01-01'"

/** Codes, counts, dates and addresses are not names of areas. */
const NAMES_AREAS = `regexp_matches(%, '[A-Za-z]{2}') AND NOT contains(%, '@')`

export const hubAreasReader: KindReader = {
  otherColumns: furtherGroupings,
  read({ engine, planned, columns }) {
    engine.run(judgeAreas)
    const holds: string[] = []
    for (const { field, position } of columns) {
      if (field !== 'hub' && !field.startsWith('grouping_')) continue
      const { key, label } = groupingOf(planned.headings.headings[position] ?? '')
      holds.push(key)
      engine.query(
        `INSERT INTO staged_area_members
        SELECT $1, $2, local_authority_code, said("${field}"), coalesce(date_of(valid_from, told_month_first()), ${SINCE_EVER})
        FROM judged
        WHERE verdict = 'kept' AND ${NAMES_AREAS.replaceAll('%', `said("${field}")`)}
        ORDER BY source_row`,
        key,
        label,
      )
    }
    return { notices: [], holds }
  },
}
