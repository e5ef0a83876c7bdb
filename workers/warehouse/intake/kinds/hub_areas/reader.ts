import type { FileChoice } from '../../../../../src/domain/files/import_report'
import type { Engine } from '../../../engine'
import { rowsOf } from '../../../rows'
import { columnNames } from '../../column_names'
import { foldHeading } from '../../fold_heading'
import { isKnownGrouping } from '../../known_groupings'
import { isAboutPeople } from '../../privacy/people_headings'
import { valuesOfPeople, whyNoGrouping } from '../../privacy/people_values'
import type { PlannedFile } from '../../planned_file'
import type { WantedColumn } from '../../wanted_column'
import judgeAreas from './hub_areas.sql?raw'
import type { KindReader } from '../kind_reader'

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

const nameOf = (planned: PlannedFile, position: number): string => planned.headings.headings[position] ?? ''

/** Columns no field takes that are groupings: those under a known heading, and those that a person chose. */
function furtherGroupings(planned: PlannedFile, { mapping }: FileChoice): WantedColumn[] {
  const { headings } = planned.headings
  const chosen = new Set(mapping?.groupings ?? [])
  const taken = new Set(planned.plan.positions.values())
  return columnNames(headings)
    .map((name, position) => ({ name, position, heading: nameOf(planned, position) }))
    .filter(({ position, heading }) => !taken.has(position) && !isAboutPeople(heading))
    .filter(({ name, heading }) => chosen.has(name) || isKnownGrouping(heading))
    .map(({ position }) => ({ field: `grouping_${position}`, position }))
}

const valuesOf = (engine: Engine, field: string): string[] =>
  rowsOf<{ value: string }>(
    engine.query(
      `SELECT DISTINCT trimmed("${field}") AS value FROM raw_records WHERE trimmed("${field}") IS NOT NULL`,
    ),
  ).map(({ value }) => value)

/** Why a column is no grouping, of its values; a known heading alone may stand over long names. */
function whyNot(engine: Engine, field: string, heading: string): string | null {
  const values = valuesOf(engine, field)
  return isKnownGrouping(heading) || field === 'hub' ? valuesOfPeople(values) : whyNoGrouping(values)
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
    const notices: string[] = []
    for (const { field, position } of columns) {
      if (field !== 'hub' && !field.startsWith('grouping_')) continue
      const heading = nameOf(planned, position)
      const why = whyNot(engine, field, heading)
      if (why !== null) {
        notices.push(`“${heading}” is not taken as a grouping: it holds ${why}.`)
        continue
      }
      const { key, label } = groupingOf(heading)
      holds.push(key)
      engine.query(
        `INSERT INTO staged_area_members (grouping_key, grouping_label, local_authority_code, area, valid_from)
        SELECT $1, $2, local_authority_code, trimmed("${field}"), coalesce(date_of(valid_from, told_month_first()), ${SINCE_EVER})
        FROM judged
        WHERE verdict = 'kept' AND ${NAMES_AREAS.replaceAll('%', `trimmed("${field}")`)}
        ORDER BY source_row`,
        key,
        label,
      )
    }
    return { notices, holds }
  },
}
