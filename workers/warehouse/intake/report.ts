import { REJECT_REASONS, type FileReport, type RejectReason } from '../../../src/domain/files/import_report'
import { REJECT_REASON_LABELS } from '../../../src/findings/reject_sentences'
import type { Engine } from '../engine'
import { createTable } from './create_table'
import { agreeing, counted } from '../../../src/domain/words/counted'
import type { Findings } from './kinds/kind_reader'
import { rowsOf } from '../rows'
import { quotedReject } from './privacy/quoting'
import { personalHeadings } from './recognise'
import type { PlannedFile } from './planned_file'
import { Refusal } from './refusal'
import type { UnreadRow } from './batch'
import type { FieldColumn } from './field_column'
import type { Survey } from './survey'

const VERDICTS_NOT_REJECTED = ['kept', 'repeated', 'joined', 'left_out', 'at_setting']
const NOT_REJECTED = VERDICTS_NOT_REJECTED.map((verdict) => `'${verdict}'`).join(', ')

/** Makes quoted_cells: a row is one cell for which rows of `checked_records` are rejected, as written and as it may be quoted. */
function quoteCells(engine: Engine): void {
  const cells = rowsOf<{ reason: RejectReason; written: string }>(
    engine.query(`SELECT DISTINCT verdict AS reason, rejected_value AS written FROM checked_records
      WHERE verdict NOT IN (${NOT_REJECTED}) AND rejected_value IS NOT NULL`),
  )
  createTable(engine, 'quoted_cells', {
    reason: cells.map(({ reason }) => reason),
    written: cells.map(({ written }) => written),
    quoted: cells.map(({ reason, written }) => quotedReject(reason, written)),
  })
}

/** Writes one row of staged_rejects for each record of `checked_records`, and each unread one, that could not be used, in file order. */
function stageRejects(
  engine: Engine,
  { name, headings }: PlannedFile,
  columns: readonly FieldColumn[],
  unread: readonly UnreadRow[],
): void {
  createTable(engine, 'unread_rows', {
    source_row: Int32Array.from(unread, ({ row }) => row),
    source_column: unread.map(({ column }) => column),
    value: unread.map(({ value }) => value),
    reason: unread.map(({ reason }) => reason),
  })
  createTable(engine, 'field_headings', {
    field: columns.map(({ field }) => field),
    heading: columns.map(({ position }) => headings.headings[position] ?? ''),
  })
  quoteCells(engine)
  engine.query(
    `INSERT INTO staged_rejects (file, source_row, source_column, value, reason)
    SELECT $1, source_row, source_column, value, reason FROM (
      SELECT source_row, coalesce(heading, rejected_field) AS source_column, coalesce(quoted, '') AS value, verdict AS reason
      FROM checked_records
      LEFT JOIN field_headings ON field = rejected_field
      LEFT JOIN quoted_cells ON quoted_cells.reason = verdict AND written = rejected_value
      WHERE verdict NOT IN (${NOT_REJECTED})
      UNION ALL
      SELECT source_row, source_column, value, reason FROM unread_rows
    ) ORDER BY source_row`,
    name,
  )
  engine.run('DROP TABLE quoted_cells; DROP TABLE unread_rows; DROP TABLE field_headings')
}

/** Rows by verdict, over all batches of a file. */
export class Tally {
  readonly #counts = new Map<string, number>()

  /** Counts `checked_records` and the rows that could not be read into it, and stages those of them that are rejected. */
  add(
    engine: Engine,
    planned: PlannedFile,
    columns: readonly FieldColumn[],
    unread: readonly UnreadRow[],
  ): void {
    for (const { reason } of unread) this.#count(reason, 1)
    const counted = rowsOf<{ verdict: string; rows: number }>(
      engine.query('SELECT verdict, count(*)::INTEGER AS rows FROM checked_records GROUP BY verdict'),
    )
    for (const { verdict, rows } of counted) this.#count(verdict, rows)
    const isAnyRejected = counted.some(({ verdict }) => !VERDICTS_NOT_REJECTED.includes(verdict))
    if (isAnyRejected || unread.length > 0) stageRejects(engine, planned, columns, unread)
  }

  of(verdict: string): number {
    return this.#counts.get(verdict) ?? 0
  }

  #count(verdict: string, rows: number): void {
    this.#counts.set(verdict, this.of(verdict) + rows)
  }
}

/** A file whose every row repeats a row of another file of the same load is of no use, but no fault either. */
function refuseIfNoneUsable(file: string, usable: number, rejected: FileReport['rejected']): void {
  if (usable > 0) return
  const [most] = REJECT_REASONS.filter((reason) => rejected[reason]).sort(
    (a, b) => (rejected[b] ?? 0) - (rejected[a] ?? 0),
  )
  const why = most ? ` (most often: ${REJECT_REASON_LABELS[most]})` : ''
  throw new Refusal(file, `None of the rows of ${file} can be used${why}: check that it is the right file.`)
}

function noticesOf(planned: PlannedFile, survey: Survey, findings: Findings): string[] {
  const dropped = personalHeadings(planned)
  const notices = [...(planned.table.notices ?? []), ...findings.notices]
  if (survey.blankRows > 0) notices.push(`${counted(survey.blankRows, 'blank row')} skipped.`)
  if (survey.shortRows > 0)
    notices.push(
      `${counted(survey.shortRows, 'row')} ${agreeing(survey.shortRows, 'stops', 'stop')} before the last column (the first is row ${survey.firstShortRow}): the missing cells are taken as empty.`,
    )
  if (dropped.length > 0)
    notices.push(`Columns about people were left in the file and never loaded: ${dropped.join(', ')}.`)
  return notices
}

/** What loading one file came to. Throws Refusal where no row was kept, nor can be. */
export function reportOf(planned: PlannedFile, survey: Survey, tally: Tally, findings: Findings): FileReport {
  const rejected: Partial<Record<RejectReason, number>> = {}
  for (const reason of REJECT_REASONS) {
    const rows = tally.of(reason)
    if (rows > 0) rejected[reason] = rows
  }
  const accepted = tally.of('kept')
  const repeatedIds = tally.of('repeated')
  const usable = accepted + repeatedIds + tally.of('at_setting') + (findings.waiting?.usable ?? 0)
  refuseIfNoneUsable(planned.name, usable, rejected)
  return {
    file: planned.name,
    kind: planned.plan.kind,
    rows: survey.rows,
    accepted,
    rejected,
    repeatedIds,
    matchedByNameAndPostcode: findings.matchedByNameAndPostcode ?? 0,
    matchedOtherwise: 0,
    matchedByPeople: 0,
    waiting: findings.waiting?.rows ?? 0,
    atSettings: {},
    holds: findings.holds ?? [],
    employersFound: 0,
    employersByPeople: 0,
    employersWaiting: 0,
    droppedColumns: personalHeadings(planned),
    dateRange: findings.dateRange ?? null,
    fields: [],
    notices: noticesOf(planned, survey, findings),
  }
}
