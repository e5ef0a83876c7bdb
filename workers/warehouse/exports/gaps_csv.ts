import { employersAt } from '../../../src/domain/employers/employers_at'
import { whoStandsThere } from '../../../src/findings/gaps/nearest'
import { historyOfRow } from '../../../src/domain/gaps/priority_gap'
import { isoOfDay } from '../../../src/domain/time/academic_year'
import { csvFile, NOT_KNOWN } from '../../../src/domain/files/csv'
import { statusOf } from '../../../src/domain/engagement/engagement'
import { statusLabel } from '../../../src/findings/engagement/status_sentences'
import { monthsSinceWords } from '../../../src/findings/gaps/last_visit_sentences'
import { reasonNamingList } from '../../../src/findings/gaps/gap_sentences'
import { PHASES, PHASE_LABELS } from '../../../src/domain/school/phase'
import { NEAREST_PLACES, NO_VISIT } from '../../../src/domain/gaps/priority_gap'
import type { GapsAnswer } from '../../../src/domain/gaps/priority_gap'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { HIDDEN_SYMBOL } from '../../../src/domain/people/small_numbers'
import { rollCell } from './roll_cell'
import { hiddenFiguresCsvNote } from '../../../src/findings/small_number_sentences'
import { hasHidden } from '../../../src/findings/school_facts'
import type { OpenColumns } from '../arrays/open_columns'
import { narrowingColumns } from './narrowing_columns'

const HEADINGS = [
  'school_id',
  'name',
  'phase',
  'local_authority',
  'hub',
  'priority',
  'status',
  'last_engaged',
  'engagements',
  'fsm_pct',
  'pupils',
  'need_score',
  'reason',
  'nearest_employer',
  'nearest_employer_km',
  'months_since_last_visit',
]

const known = (value: number, digits = 1): number | null =>
  Number.isNaN(value) ? null : Math.round(value * 10 ** digits) / 10 ** digits

/** The reason, and what a mark in the row means. */
const reasonAndMarks = (reason: string, { directory, threshold }: OpenColumns, school: number): string =>
  hasHidden(directory, school) ? `${reason} · ${hiddenFiguresCsvNote(threshold)}` : reason

/** A number of months, or in words that there is none. */
const monthsSinceCsv = (answer: GapsAnswer, row: number): number | string => {
  const months = answer.monthsSince[row]!
  if (!answer.known) return NOT_KNOWN
  return months === NO_VISIT ? monthsSinceWords(answer, row) : months
}

/** "Gaps (CSV)": every row of the answer, most in need first. Where some engagements alone count, a last column names them. */
export function gapsAsCsv(answer: GapsAnswer, open: OpenColumns, listName: string | null): string {
  const { directory, employers } = open
  const narrowing = narrowingColumns(answer.question)
  const hubs = open.groupings.find(({ key }) => key === 'hub')?.areas ?? []
  const hubOf = directory.groups['hub']
  const nearestAt = (place: number, count: number): string | null => {
    if (place < 0) return null
    const [first = -1] = count === 1 ? employersAt(employers, place, answer.question.employers) : []
    return whoStandsThere(count, employers.districts[place] ?? '', employers.names[first] ?? '')
  }
  const rows = Array.from(answer.school, (school, row) => {
    const status = statusOf(answer.status[row])
    const place = answer.nearestPlaces[row * NEAREST_PLACES]!
    const km = answer.nearestKm[row * NEAREST_PLACES]!
    const lastDay = answer.lastDay[row]!
    const hub = hubOf?.[school] ?? NO_AREA
    const fsmPct = directory.fsmPct[school]!
    const priority = answer.onList[row] === 1
    const reason = reasonNamingList(answer, row, directory, listName)
    return [
      directory.ids[school]!,
      directory.names[school]!,
      PHASE_LABELS[PHASES[directory.phase[school]!]!],
      directory.localAuthorities[school]!,
      hubs[hub] ?? null,
      priority ? 'yes' : 'no',
      status === null ? NOT_KNOWN : statusLabel(status, historyOfRow(answer, row)),
      lastDay < 0 ? null : isoOfDay(lastDay),
      answer.known ? answer.engagements[row]! : NOT_KNOWN,
      directory.fsmHidden[school] === 1 ? HIDDEN_SYMBOL : known(fsmPct),
      rollCell(directory.pupils[school]!),
      answer.need[row]!,
      reasonAndMarks(reason, open, school),
      nearestAt(place, answer.nearestCounts[row * NEAREST_PLACES]!),
      known(km, 0),
      monthsSinceCsv(answer, row),
      ...narrowing.map(({ cell }) => cell),
    ]
  })
  return csvFile([...HEADINGS, ...narrowing.map(({ heading }) => heading)], rows)
}
