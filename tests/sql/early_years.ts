import { EVERY_EMPLOYER } from '../../src/domain/employers/employer_filter'
import { expect } from 'vitest'
import { loadedHistory } from '../../src/domain/engagement/loaded_history'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { formatCount } from '../../src/findings/format_number'
import { gapFinding, reasonOfRow } from '../../src/findings/gaps/gap_sentences'
import { historyFrom, historyTo, lastDayOf } from '../../workers/warehouse/arrays/engagement_columns'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { priorityGaps } from '../../workers/warehouse/arrays/priority_gaps'
import { gapsAsCsv } from '../../workers/warehouse/exports/gaps_csv'

/**
 * Reads what the list, its CSV and its headline say of every secondary school without a visit by the end of a year that
 * the log goes on after: only those without any visit in the log are never in it.
 */
export function expectNeverOnlyWhereTrue(open: OpenColumns, year: number): void {
  const window = windowOfYear(year)
  const answer = priorityGaps(open, {
    phase: 'secondary',
    window,
    within: null,
    listId: null,
    priorityOnly: false,
    statuses: ['never'],
    fsmAtLeast: null,
    nothingBooked: false,
    notVisitedFor: null,
    near: null,
    employers: EVERY_EMPLOYER,
  })
  const { isShort } = loadedHistory(historyFrom(open.engagements), historyTo(open.engagements), window)
  const by = `31 August ${year + 1}`
  const since = isShort ? `None in loaded history by ${by}` : `Not reached by ${by}`
  const never = isShort ? 'None in loaded history' : 'Never in the log'
  const labels = Array.from(answer.school, (school) =>
    lastDayOf(open.engagements, school) >= 0 ? since : never,
  )
  const reasons = Array.from(answer.school, (_, row) => reasonOfRow(answer, row, open.directory, null))
  const firstReason = ([first, second]: readonly string[]) =>
    second?.startsWith('reached since') ? `${first} · reached since` : first
  expect(reasons.map((reason) => firstReason(reason.split(' · ')))).toEqual(
    labels.map((label) => (label === since ? `${label} · reached since` : label)),
  )
  const [, ...lines] = gapsAsCsv(answer, open, null).trim().split('\r\n')
  const wrong = lines.filter((line, row) => !line.includes(`,${labels[row]},`))
  expect(wrong).toEqual([])
  const neverInLog = labels.filter((label) => label === never).length
  expect(labels.length - neverInLog).toBeGreaterThan(100)
  expect(gapFinding(answer, 'England').never).toBe(
    isShort
      ? `${formatCount(labels.length)} have none in loaded history by ${by}; ${formatCount(neverInLog)} of them none at all.`
      : `${formatCount(labels.length)} had not been reached by ${by}; ${formatCount(neverInLog)} of them are never in the log.`,
  )
}
