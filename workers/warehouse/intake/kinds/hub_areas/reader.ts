import type { FileChoice } from '../../../../../src/domain/files/import_report'
import { todayIso } from '../../../../../src/domain/time/today'
import type { Engine } from '../../../engine'
import { agreeing, counted } from '../../../../../src/domain/words/counted'
import { onlyRow, rowsOf } from '../../../rows'
import { createTable } from '../../create_table'
import { foldHeading } from '../../fold_heading'
import { isDay } from '../../is_day'
import { isKnownGrouping } from '../../known_groupings'
import { onsAreas } from '../../ons_headings'
import { valuesLikePeople, whyNoGrouping } from '../../privacy/people_values'
import type { PlannedFile } from '../../planned_file'
import { Refusal } from '../../refusal'
import { unusedColumns } from '../../unused_columns'
import type { FieldColumn } from '../../field_column'
import type { CellCheck } from '../cell_check'
import checkAreas from './hub_areas.sql?raw'
import type { KindReader } from '../kind_reader'
import { ONS_AUTHORITIES } from './ons_authorities'
import { stageGrouping, type Grouping } from './stage_grouping'

/** Keys of the groupings the register itself carries; a file's grouping takes none of them. */
const REGISTER_GROUPINGS = new Set(['region', 'local_authority', 'constituency', 'trust'])

/**
 * "LSIP area" → lsip_area, "LSIP23NM" → lsip; a heading of a hub is "hub"; "Region" stays distinct from the
 * register's own.
 */
function groupingOf(written: string): Pick<Grouping, 'key' | 'label'> {
  const heading = onsAreas(written)?.label ?? written
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
function furtherGroupings(planned: PlannedFile, { mapping }: FileChoice): FieldColumn[] {
  const chosen = new Set(mapping?.groupings ?? [])
  return unusedColumns(planned)
    .filter(({ name, heading }) => chosen.has(name) || isKnownGrouping(heading))
    .map(({ position }) => ({ field: `grouping_${position}`, position }))
}

/** True of a field whose cells are names of areas; its column is left out where one of them names a person. */
export const isGroupingField = (field: string): boolean => field === 'hub' || field.startsWith('grouping_')

const valuesOf = (engine: Engine, field: string): string[] =>
  rowsOf<{ value: string }>(
    engine.query(
      `SELECT DISTINCT trimmed("${field}") AS value FROM raw_records WHERE trimmed("${field}") IS NOT NULL`,
    ),
  ).map(({ value }) => value)

/** Why a column is no grouping, of its values; a known heading alone may stand over long names. */
function whyNot(engine: Engine, field: string, heading: string): string | null {
  const values = valuesOf(engine, field)
  return isKnownGrouping(heading) || field === 'hub' ? valuesLikePeople(values) : whyNoGrouping(values)
}

/** The day a membership without a date is valid from: that of the areas' year, where the heading says one. */
function sinceWhen(heading: string): string {
  const areas = onsAreas(heading)
  return `${areas?.year ?? 1900}-01-01`
}

/** Authorities that the file puts into several areas of a grouping on one day, of which the first counts. */
const SEVERAL_AREAS = `
  SELECT count(*)::INTEGER AS authorities FROM (
    FROM checked_records SELECT local_authority_code
    WHERE verdict IN ('kept', 'joined', 'repeated')
    GROUP BY local_authority_code, date_of(valid_from, is_month_first())
    HAVING count(DISTINCT normalised_name(%)) > 1
  )`

function severalAreasNotice(engine: Engine, field: string, heading: string): string[] {
  const { authorities } = onlyRow<{ authorities: number }>(
    engine.query(SEVERAL_AREAS.replace('%', `"${field}"`)),
  )
  return authorities === 0
    ? []
    : [
        `“${heading}” gives ${counted(authorities, 'local authority', 'local authorities')} several areas: ${agreeing(authorities, 'it counts', 'each counts')} in the first that the file names.`,
      ]
}

const DISTRICTS =
  "SELECT count(*)::INTEGER AS districts FROM checked_records WHERE is_district AND verdict IN ('kept', 'joined')"

function districtsNotice(engine: Engine): string[] {
  const { districts } = onlyRow<{ districts: number }>(engine.query(DISTRICTS))
  return districts === 0
    ? []
    : [
        `${counted(districts, 'district counts as its county', 'districts count as their counties')}, which the register has as the local authority.`,
      ]
}

function putOnsAuthorities(engine: Engine): void {
  createTable(engine, 'ons_authorities', {
    gss: ONS_AUTHORITIES.map(({ gss }) => gss),
    code: ONS_AUTHORITIES.map(({ code }) => code),
    authority_gss: ONS_AUTHORITIES.map(({ authorityGss }) => authorityGss),
    is_district: Int32Array.from(ONS_AUTHORITIES, ({ isDistrict }) => Number(isDistrict)),
  })
}

const dayCheck = (field: string, which: string): CellCheck => ({
  field,
  unread: 'date_of(written, is_month_first()) IS NULL',
  expected: 'date',
  notice: { what: `a day that it is valid ${which}`, advice: 'write it as 31/12/2024' },
})

export const hubAreasReader: KindReader = {
  check({ file, validOn = todayIso() }) {
    if (!isDay(validOn))
      throw new Refusal(
        file.name,
        `${file.name} has rows that hold between two days: give a day they are valid on.`,
      )
  },
  cellChecks: {
    counted: "verdict = 'kept'",
    fields: [dayCheck('valid_from', 'from'), dayCheck('valid_to', 'to')],
  },
  otherColumns: furtherGroupings,
  read({ engine, planned, columns, choice: { validOn = todayIso() } }) {
    putOnsAuthorities(engine)
    engine.run(checkAreas)
    const holds: string[] = []
    const notices = districtsNotice(engine)
    for (const { field, position } of columns) {
      if (!isGroupingField(field)) continue
      const heading = nameOf(planned, position)
      const why = whyNot(engine, field, heading)
      if (why !== null) {
        notices.push(`“${heading}” is not taken as a grouping: it holds ${why}.`)
        continue
      }
      const { key, label } = groupingOf(heading)
      holds.push(key)
      notices.push(...severalAreasNotice(engine, field, heading))
      notices.push(...stageGrouping(engine, { field, since: sinceWhen(heading), key, label }, validOn))
    }
    return { notices, holds }
  },
}
