import type { FileChoice } from '../../../../../src/domain/files/import_report'
import { todayIso } from '../../../../../src/domain/time/today'
import type { Mapping } from '../../../../../src/domain/files/mapping'
import { areRising } from '../../../../../src/domain/school/band_starts'
import { COLUMN_KEY } from '../../../../../src/domain/school/column_filter'
import { formatDate } from '../../../../../src/domain/time/academic_year'
import { counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import { columnNames } from '../../column_names'
import { isDay } from '../../is_day'
import type { PlannedFile } from '../../planned_file'
import { Refusal } from '../../refusal'
import { unusedColumns } from '../../unused_columns'
import type { FieldColumn } from '../../field_column'
import type { CellCheck } from '../cell_check'
import { SCHOOL_ID_CHECK } from '../engagements/school_id_check'
import readUrns from '../engagements/school_ids.sql?raw'
import type { KindReader } from '../kind_reader'
import { putColumn, type ChosenColumn } from './attribute_values'
import judgeAttributes from './school_attributes.sql?raw'

/** Groupings that a register or a hub areas file has: a column of the same name gets another key. */
const LOADED_OTHERWISE = /^(region|local_authority|constituency|trust|hub)$/

/** The columns that a person chose, in file order. */
const chosenColumns = (planned: PlannedFile, { mapping }: FileChoice): FieldColumn[] =>
  unusedColumns(planned)
    .filter(({ name }) => mapping?.groupings?.includes(name))
    .map(({ position }) => ({ field: `grouping_${position}`, position }))

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')

/** "FSM %" → column_fsm: never the key of a grouping that another kind of file has, nor twice in one file. */
function namedColumns(
  planned: PlannedFile,
  columns: readonly FieldColumn[],
  bands: Mapping['bands'] = {},
): ChosenColumn[] {
  const names = columnNames(planned.headings.headings)
  const taken = new Set<string>()
  return columns
    .filter(({ field }) => field.startsWith('grouping_'))
    .map(({ field, position }) => {
      const heading = names[position] ?? ''
      const slug = slugOf(heading)
      const plain = `${COLUMN_KEY}${slug}`
      const key = slug === '' || taken.has(plain) ? `${plain}_${position}` : plain
      taken.add(key)
      const label = LOADED_OTHERWISE.test(slug) ? `${heading} (as loaded)` : heading
      const bandStarts = bands[heading]
      return { field, key, heading, label, ...(bandStarts && bandStarts.length > 0 && { bandStarts }) }
    })
}

interface Found {
  readonly schools: number
  readonly matched: number
  readonly unmatched: number
  readonly left_out: number
}

const FOUND = `
  SELECT (SELECT count(*) FROM register)::INTEGER AS schools,
    count(DISTINCT school_id) FILTER (verdict = 'kept')::INTEGER AS matched,
    count(*) FILTER (verdict IN ('bad_urn', 'unknown_urn'))::INTEGER AS unmatched,
    count(*) FILTER (verdict = 'left_out')::INTEGER AS left_out
  FROM checked_records`

function judge(engine: Engine, validOn: string): Found {
  engine.run(readUrns)
  engine.run(`CREATE OR REPLACE TEMP MACRO valid_on() AS DATE '${validOn}'`)
  engine.run(judgeAttributes)
  return onlyRow<Found>(engine.query(FOUND))
}

const dayCheck = (field: string): CellCheck => ({
  field,
  unread: 'date_of(written, is_month_first()) IS NULL',
  expected: 'date',
  rejects: true,
})

export const schoolAttributesReader: KindReader = {
  check({ file, mapping, validOn = todayIso() }) {
    if (!mapping?.groupings?.length)
      throw new Refusal(
        file.name,
        `${file.name} holds columns about schools: choose those to compare schools by.`,
      )
    const disordered = Object.entries(mapping.bands ?? {}).find(([, starts]) => !areRising(starts))
    if (disordered)
      throw new Refusal(
        file.name,
        `${file.name}: the bands of “${disordered[0]}” do not start at rising numbers.`,
      )
    if (!isDay(validOn))
      throw new Refusal(
        file.name,
        `${file.name} has rows that hold between two days: give a day they are valid on.`,
      )
  },
  cellChecks: {
    counted: "verdict <> 'repeated'",
    fields: [SCHOOL_ID_CHECK, dayCheck('valid_from'), dayCheck('valid_to')],
  },
  otherColumns: chosenColumns,
  read({ engine, planned, columns, choice: { validOn = todayIso(), mapping } }) {
    const { schools, matched, unmatched, left_out } = judge(engine, validOn)
    const notices: string[] = []
    const holds: string[] = []
    let unreadable = 0
    for (const column of namedColumns(planned, columns, mapping?.bands)) {
      const placed = putColumn(engine, column)
      if (typeof placed === 'string') {
        notices.push(`“${column.heading}” is not taken: it holds ${placed}.`)
        continue
      }
      holds.push(column.key)
      unreadable += placed.unreadable
      notices.push(...placed.notices)
    }
    const count = `${matched.toLocaleString('en-GB')} of ${counted(schools, 'school')} matched, ${counted(unmatched, 'row')} unmatched, ${counted(unreadable, 'cell')} unreadable.`
    const outside =
      left_out > 0 ? [`${counted(left_out, 'row')} not valid on ${formatDate(validOn)}: in no group.`] : []
    return { notices: [count, ...outside, ...notices], holds }
  },
}
