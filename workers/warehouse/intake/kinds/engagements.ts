import type { Mapping } from '../../../../src/domain/mapping'
import type { Engine } from '../../engine'
import { onlyRow } from '../../rows'
import judgeEngagements from './engagements.sql?raw'
import readWordings from './engagements_wordings.sql?raw'
import { countOf, type KindReader } from './reader'
import readUrns from './urn_wordings.sql?raw'

/** Dates written in numbers that can only be day first, that can only be month first, and that can be either. */
interface DateEvidence {
  readonly day_first: number
  readonly month_first: number
  readonly either: number
}

const EVIDENCE = `
  WITH numbers AS (
    SELECT
      TRY_CAST(regexp_extract(day, '^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})$', 1) AS INTEGER) AS first,
      TRY_CAST(regexp_extract(day, '^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})$', 2) AS INTEGER) AS second
    FROM (SELECT DISTINCT day_part(date) AS day FROM raw_records)
  )
  SELECT
    count(*) FILTER (first BETWEEN 13 AND 31 AND second <= 12)::INTEGER AS day_first,
    count(*) FILTER (second BETWEEN 13 AND 31 AND first <= 12)::INTEGER AS month_first,
    count(*) FILTER (first <= 12 AND second <= 12 AND first <> second)::INTEGER AS either
  FROM numbers`

function noticeOfOrder({ day_first, month_first, either }: DateEvidence, said: Mapping['dates']): string[] {
  if (said !== null) return [`Dates in numbers are read ${said.replace('_', ' ')}, as you said.`]
  if (month_first > day_first)
    return ['Dates are read month first (as 12/31/2024), which is how this file writes them.']
  if (either > 0 && day_first === 0)
    return ['Dates could be day first or month first: they are read day first (as 31/12/2024).']
  return []
}

/** Blank or unknown wording is not delivered until the file says so; a file with no status column logs what was done. */
function describeLog(engine: Engine, file: string, monthFirst: boolean, hasStatus: boolean): void {
  engine.run(
    'CREATE OR REPLACE TEMP TABLE this_log (file VARCHAR, month_first BOOLEAN, status_unless_said VARCHAR)',
  )
  engine.query(
    'INSERT INTO this_log VALUES ($1, $2, $3)',
    file,
    monthFirst,
    hasStatus ? 'planned' : 'delivered',
  )
}

interface Found {
  readonly by_name: number
  readonly status_unsaid: number
  readonly first_day: string | null
  readonly last_day: string | null
}

const WAITING = `
  SELECT count(*)::INTEGER AS rows,
    count(*) FILTER (
      written_name IS NOT NULL
      OR ukprn_of(written_urn) IN (SELECT ukprn FROM register)
      OR laestab_of(written_urn) IN (SELECT laestab FROM register)
    )::INTEGER AS usable
  FROM staged_waiting_engagements WHERE source_file = (SELECT file FROM this_log)`

const FOUND = `
  SELECT count(*) FILTER (by_name)::INTEGER AS by_name,
    count(*) FILTER (status NOT IN (SELECT written FROM status_wordings))::INTEGER AS status_unsaid,
    strftime(min(day), '%Y-%m-%d') AS first_day,
    strftime(max(day), '%Y-%m-%d') AS last_day
  FROM raw_records JOIN judged USING (source_row) WHERE verdict = 'kept'`

export const engagementsReader: KindReader = {
  read({ engine, planned, columns, choice }) {
    const hasStatus = columns.some(({ field }) => field === 'status')
    const evidence = onlyRow<DateEvidence>(engine.query(EVIDENCE))
    const said = choice.mapping?.dates ?? null
    const monthFirst = said === null ? evidence.month_first > evidence.day_first : said === 'month_first'
    describeLog(engine, planned.name, monthFirst, hasStatus)
    engine.run(readUrns)
    engine.run(readWordings)
    engine.run(judgeEngagements)
    const { by_name, status_unsaid, first_day, last_day } = onlyRow<Found>(engine.query(FOUND))
    const notices = noticeOfOrder(evidence, said)
    if (!hasStatus) notices.push('The file has no status column: every row is taken as delivered.')
    else if (status_unsaid > 0)
      notices.push(
        `${countOf(status_unsaid, 'row has', 'rows have')} no status that is known: taken as planned, so not counted as delivered.`,
      )
    return {
      notices,
      matchedByNameAndPostcode: by_name,
      waiting: onlyRow<{ rows: number; usable: number }>(engine.query(WAITING)),
      dateRange: first_day === null || last_day === null ? null : [first_day, last_day],
    }
  },
}
