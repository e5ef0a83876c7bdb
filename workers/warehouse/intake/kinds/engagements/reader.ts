import { todayIso } from '../../../../../src/domain/time/today'
import type { FileReport } from '../../../../../src/domain/files/import_report'
import type { Mapping, RowsWithoutStatus } from '../../../../../src/domain/files/mapping'
import { formatDate } from '../../../../../src/domain/time/academic_year'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import { AttendeeSum, FIELDS_OF_ATTENDEES } from './attendees'
import { LONGEST_CELL } from '../../batch'
import checkEngagements from './engagements.sql?raw'
import { FirstPass, readSeen, type LookEvidence } from './first_pass'
import { BoysAndGirls } from './boys_and_girls'
import { noticesOfEstimates } from './estimates'
import { noticesOfUnusualNumbers } from './unusual_numbers'
import { noticesOfParts } from './parts_of_fields'
import { dateOrderNotices, noticeWithoutStatus } from './log_notices'
import { RowsNotCounted } from './rows_not_counted'
import { RowsByYear } from './lone_years'
import { noticesOfClockHours, noticesOfComma, noticesOfSharesOfDay } from './number_columns'
import readCells from './cell_readings.sql?raw'
import readNumbers from './number_readings.sql?raw'
import { LOG_CELL_CHECKS } from './cell_checks'
import { counted } from '../../../../../src/domain/words/counted'
import type { SeenRecords } from '../../first_look'
import type { BatchReading, Findings, KindReader, Reading } from '../kind_reader'
import { SeveralSchools } from './several_schools'
import readUrns from './school_ids.sql?raw'
import { tagColumns, TagColumns } from './tag_columns'
import { countWaiting, keepWaitingRecords } from './waiting_records'

const yearsLeftOut = (farYears: Mapping['farYears'] = {}): number[] =>
  Object.keys(farYears)
    .filter((year) => farYears[year] === 'left_out')
    .map(Number)
    .filter(Number.isInteger)

/** Makes the tables that all batches share, before the first is checked. */
const beginChecks = (engine: Engine): void =>
  engine.run(`
    CREATE OR REPLACE TEMP TABLE repeated_ids (id VARCHAR, occasion VARCHAR, first_row INTEGER, first_content UBIGINT);
    CREATE OR REPLACE TEMP TABLE joined_rows (source_row INTEGER);
    CREATE OR REPLACE TEMP TABLE named_schools AS FROM schools_by_name('register')`)

/** Blank or unknown wording is not delivered until the file says so; a file with no status column logs what was done. */
function createLogSettings(
  engine: Engine,
  file: string,
  order: { readonly monthFirst: boolean; readonly both: boolean; readonly chosen: boolean },
  statusWhereBlank: RowsWithoutStatus | null,
  farYears: Mapping['farYears'],
): void {
  engine.run(
    'CREATE OR REPLACE TEMP TABLE log_settings (file VARCHAR, month_first BOOLEAN, both_orders BOOLEAN, order_chosen BOOLEAN, status_where_blank VARCHAR, years_left_out INTEGER[], today DATE)',
  )
  engine.query(
    'INSERT INTO log_settings (file, month_first, both_orders, order_chosen, status_where_blank, years_left_out, today) VALUES ($1, $2, $3, $4, $5, $6::INTEGER[], $7::DATE)',
    file,
    order.monthFirst,
    order.both,
    order.chosen,
    statusWhereBlank,
    `[${yearsLeftOut(farYears).join(', ')}]`,
    todayIso(),
  )
}

interface LogCounts {
  readonly by_name: number
  readonly without_status: number
  readonly without_id: number
  readonly to_come: number
  /** Without a status column and dated after today. */
  readonly planned_ahead: number
  /** Of the rows to come or planned ahead. */
  readonly last_ahead: string | null
  readonly first_day: string | null
  readonly last_day: string | null
}

const COUNTS = `
  SELECT count(*) FILTER (by_name)::INTEGER AS by_name,
    count(*) FILTER (known_status IS NULL)::INTEGER AS without_status,
    count(*) FILTER (has_void_id)::INTEGER AS without_id,
    count(*) FILTER (to_come)::INTEGER AS to_come,
    count(*) FILTER (planned_ahead)::INTEGER AS planned_ahead,
    strftime(max(day) FILTER (to_come OR planned_ahead), '%Y-%m-%d') AS last_ahead,
    strftime(min(day), '%Y-%m-%d') AS first_day,
    strftime(max(day), '%Y-%m-%d') AS last_day
  FROM (
    SELECT checked_records.*, known_status = 'delivered' AND day > today AS to_come,
      status_where_blank = 'delivered' AND known_status = 'planned' AND day > today AS planned_ahead
    FROM checked_records, log_settings
    WHERE verdict = 'kept'
  )`

const NO_COUNTS: LogCounts = {
  by_name: 0,
  without_status: 0,
  without_id: 0,
  to_come: 0,
  planned_ahead: 0,
  last_ahead: null,
  first_day: null,
  last_day: null,
}

const inOrder = (days: readonly (string | null)[]): string[] => days.filter((day) => day !== null).sort()
const first = (days: readonly (string | null)[]): string | null => inOrder(days)[0] ?? null
const last = (days: readonly (string | null)[]): string | null => inOrder(days).at(-1) ?? null

const addCounts = (one: LogCounts, other: LogCounts): LogCounts => ({
  by_name: one.by_name + other.by_name,
  without_status: one.without_status + other.without_status,
  without_id: one.without_id + other.without_id,
  to_come: one.to_come + other.to_come,
  planned_ahead: one.planned_ahead + other.planned_ahead,
  last_ahead: last([one.last_ahead, other.last_ahead]),
  first_day: first([one.first_day, other.first_day]),
  last_day: last([one.last_day, other.last_day]),
})

class LogReading implements BatchReading {
  readonly #engine: Engine
  readonly #file: string
  readonly #hasStatus: boolean
  readonly #marksCancelled: boolean
  readonly #chosenOrder: Mapping['dates']
  readonly #mapping: Mapping | undefined
  readonly #attendees: AttendeeSum
  readonly #seen: SeenRecords
  #evidence: LookEvidence | undefined
  #counts = NO_COUNTS
  readonly #severalSchools = new SeveralSchools()
  readonly #rowsByYear = new RowsByYear()
  readonly #rowsNotCounted = new RowsNotCounted()
  readonly #boysAndGirls: BoysAndGirls
  readonly #planned: Reading['planned']
  readonly #tags: TagColumns

  constructor({ engine, planned, columns, choice }: Reading, seen: SeenRecords) {
    this.#engine = engine
    this.#file = planned.name
    this.#planned = planned
    this.#hasStatus = columns.some(({ field }) => field === 'status' || field === 'is_delivered')
    this.#marksCancelled = columns.some(({ field }) => field === 'is_cancelled' || field === 'cancelled_why')
    this.#chosenOrder = choice.mapping?.dates ?? null
    this.#mapping = choice.mapping
    this.#attendees = new AttendeeSum(planned)
    this.#boysAndGirls = new BoysAndGirls(planned)
    this.#tags = new TagColumns(engine, planned, choice)
    this.#seen = seen
  }

  get isWhole(): boolean {
    return this.#attendees.isNeeded
  }

  check(): void {
    this.#evidence ??= this.#begin()
    this.#engine.run(readUrns)
    this.#severalSchools.find(this.#engine)
    this.#engine.run(readCells)
    this.#attendees.join(this.#engine)
    this.#engine.run(readNumbers)
    this.#tags.read()
    this.#engine.run(checkEngagements)
    keepWaitingRecords(this.#engine)
    this.#counts = addCounts(this.#counts, onlyRow<LogCounts>(this.#engine.query(COUNTS)))
    this.#severalSchools.add(this.#engine)
    this.#rowsByYear.add(this.#engine)
    this.#rowsNotCounted.add(this.#engine)
    this.#boysAndGirls.add(this.#engine)
  }

  findings(): Findings {
    const { by_name, without_status, without_id, to_come, planned_ahead, last_ahead, first_day, last_day } =
      this.#counts
    const lastAhead = last_ahead === null ? '' : formatDate(last_ahead)
    const notices = this.#evidence ? dateOrderNotices(this.#evidence, this.#chosenOrder) : []
    notices.push(...this.#attendees.notices())
    const dayNumbers = this.#evidence?.day_numbers ?? 0
    if (dayNumbers > 0)
      notices.push(
        `${counted(dayNumbers, 'row has its date', 'rows have their date')} as a number, read as the day number of a spreadsheet (45327 is 5 February 2024).`,
      )
    notices.push(...noticesOfSharesOfDay(this.#evidence?.sharesOfDay ?? 0))
    notices.push(...noticesOfClockHours(this.#evidence?.clockHours ?? 0))
    notices.push(...noticesOfComma(this.#evidence?.ambiguousHours ?? 0, this.#mapping?.comma))
    notices.push(
      ...this.#severalSchools.notices(),
      ...this.#rowsByYear.notices(),
      ...this.#rowsNotCounted.notices(),
      ...noticesOfEstimates(this.#engine, this.#file),
      ...noticesOfUnusualNumbers(this.#engine, this.#file),
      ...this.#boysAndGirls.notices(),
      ...noticesOfParts(this.#planned),
      ...this.#tags.notices(),
    )
    if (!this.#hasStatus) notices.push(noticeWithoutStatus(this.#mapping?.rowsAre, this.#marksCancelled))
    if (without_status > 0)
      notices.push(
        `${counted(without_status, 'row has', 'rows have')} no status that is known: taken as planned, so not counted as delivered. To count them, load the file again and say what its words stand for.`,
      )
    if (planned_ahead > 0)
      notices.push(
        `${counted(planned_ahead, 'row is', 'rows are')} dated after today (the last ${lastAhead}) and the file has no status column: taken as planned, so not counted as delivered. Check the years of their dates.`,
      )
    if (to_come > 0)
      notices.push(
        `${counted(to_come, 'row is', 'rows are')} delivered on a day that is still to come (the last ${lastAhead}): check the years of their dates.`,
      )
    if (without_id > 0)
      notices.push(
        `${counted(without_id, 'row has', 'rows have')} no id of their own (such as “N/A”): each counts as a row.`,
      )
    const dateRange: FileReport['dateRange'] =
      first_day === null || last_day === null ? null : [first_day, last_day]
    const waiting = countWaiting(this.#engine)
    return { notices, matchedByNameAndPostcode: by_name, waiting, dateRange }
  }

  /** Before the first rows are checked. */
  #begin(): LookEvidence {
    beginChecks(this.#engine)
    const evidence = readSeen(this.#engine, this.#seen, this.#mapping)
    const monthFirst =
      this.#chosenOrder === null
        ? evidence.month_first > evidence.day_first
        : this.#chosenOrder === 'month_first'
    const both = evidence.month_first > 0 && evidence.day_first > 0
    const order = { monthFirst, both, chosen: this.#chosenOrder !== null }
    createLogSettings(
      this.#engine,
      this.#file,
      order,
      this.#hasStatus ? null : (this.#mapping?.rowsAre ?? 'delivered'),
      this.#mapping?.farYears,
    )
    return evidence
  }
}

export const engagementsReader: KindReader = {
  cellChecks: LOG_CELL_CHECKS,
  filledIn: FIELDS_OF_ATTENDEES,
  otherColumns: tagColumns,
  firstLook: (columns) => new FirstPass(columns, LONGEST_CELL),
  inBatches: (reading, seen) => new LogReading(reading, seen),
}
