import { columnFrom } from '../../../src/domain/column_from'
import {
  ENGAGEMENT_STATUSES,
  isReached,
  NEVER,
  STATUS_UNKNOWN,
} from '../../../src/domain/engagement/engagement'
import { dayNumber } from '../../../src/domain/time/academic_year'
import { NEAREST_PLACES, NO_VISIT } from '../../../src/domain/gaps/priority_gap'
import type { GapsAnswer, GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import { needScores } from '../../../src/domain/need/need_score'
import { USUAL_WEIGHTS } from '../../../src/domain/need/need_weights'
import { todayIso } from '../../../src/domain/time/today'
import { wholeMonthsBetween } from '../../../src/domain/time/whole_months'
import { loadedHistory } from '../../../src/domain/engagement/loaded_history'
import { historyFrom, historyTo, lastDayOf } from './engagement_columns'
import { engagementStatuses } from './engagement_status'
import type { OpenColumns } from './open_columns'
import { priorityReachOf } from './priority_reach'
import { columnOf } from './school_columns'
import { needColumns, needFacts } from './school_need'
import { schoolsInScope, schoolsWithoutColumnValue, schoolsWithoutFsm } from './school_scope'
import { kilometresTo, pointOf } from './near_schools'
import type { DistrictMiddles } from './near_schools'

/** The day that months since a visit are counted to. */
export const asAtOf = ({ window }: Pick<GapsQuestion, 'window'>): string => {
  const today = todayIso()
  return window.to < today ? window.to : today
}

/** Schools to reach next, most in need first; `onList` marks the members of the chosen list. */
export function priorityGaps(
  open: OpenColumns,
  question: GapsQuestion,
  districts: DistrictMiddles = new Map(),
): GapsAnswer {
  const { directory } = open
  const nearest = open.nearestPlaces.of(question.employers)
  const list = open.lists.find(({ list: { listId } }) => listId === question.listId)
  const onList = list?.onList ?? new Uint8Array(directory.ids.length)
  const inScope = schoolsInScope(directory, open.groupings, question)
  const known = open.accepted > 0
  const visits = open.countedEngagements.of(question)
  const found = engagementStatuses(visits, question.window, 'all')
  const { engagements, lastDay } = found
  const status = known ? found.status : new Uint8Array(inScope.length).fill(STATUS_UNKNOWN)
  const includesStatus = ENGAGEMENT_STATUSES.map(
    (name) => question.statuses.length === 0 || question.statuses.includes(name),
  )
  includesStatus[STATUS_UNKNOWN] = true
  const lastOfWindow = dayNumber(question.window.to)
  const only = question.schools && new Set(question.schools)
  const asAt = asAtOf(question)
  const asAtDay = dayNumber(asAt)
  const { near } = question
  const middle = near && pointOf(near, directory, districts)
  const monthsSince = monthsUntil(asAtDay, lastDay)
  const reachedSince = new Uint8Array(inScope.length)
  const selected: number[] = []
  let population = 0
  let notReached = 0
  let never = 0
  let neverInLog = 0
  let fsmUnknown = 0
  let unplaced = 0

  for (let school = 0; school < inScope.length; school++) {
    if (inScope[school] === 0 || (question.priorityOnly && onList[school] === 0)) continue
    if (only && !only.has(directory.ids[school]!)) continue
    if (near) {
      const km = middle ? kilometresTo(middle, directory, school) : NaN
      if (Number.isNaN(km)) unplaced++
      if (!(km <= near.km)) continue
    }
    population++
    if (known && !isReached(status[school]!)) notReached++
    const since = lastDayOf(visits, school) > lastOfWindow
    reachedSince[school] = Number(since)
    if (status[school] === NEVER) {
      never++
      if (!since) neverInLog++
    }
    const fsmPct = directory.fsmPct[school]!
    if (!includesStatus[status[school]!]) continue
    if (question.nothingBooked && open.engagements.booked[school]! >= 0) continue
    if (question.notVisitedFor !== null && known) {
      const months = monthsSince[school]!
      if (months !== NO_VISIT && months < question.notVisitedFor) continue
    }
    if (question.fsmAtLeast !== null && !(fsmPct >= question.fsmAtLeast)) {
      if (Number.isNaN(fsmPct)) fsmUnknown++
      continue
    }
    selected.push(school)
  }
  const unordered = Uint32Array.from(selected)
  const partScores = needColumns(
    open,
    question.need ?? USUAL_WEIGHTS,
    needFacts(open, question, { status, lastDay, engagements }),
    unordered,
  )
  const scores = needScores(partScores, unordered.length)
  const order = needOrder(directory, unordered, scores)
  const school = order.map((at) => unordered[at]!)
  const isNear = (school: number): boolean =>
    !near || (middle !== null && kilometresTo(middle, directory, school) <= near.km)
  return {
    question,
    version: directory.version,
    known,
    history: loadedHistory(historyFrom(open.engagements), historyTo(open.engagements), question.window),
    near: near && {
      question: near,
      schoolName: near.kind === 'school' ? (directory.names[directory.ids.indexOf(near.place)] ?? '') : '',
      isLocated: middle !== null,
      unplaced,
    },
    asAt,
    population,
    notReached,
    never,
    neverInLog,
    fsmUnknown: fsmUnknown + schoolsWithoutFsm(directory, open.groupings, question, isNear),
    withoutColumnValue: schoolsWithoutColumnValue(directory, open.groupings, question, isNear),
    priorityReach: known && list && !near ? priorityReachOf(open, question, list.onList, status) : null,
    school,
    status: columnOf(school, status, Uint8Array),
    lastDay: columnOf(school, lastDay, Int32Array),
    monthsSince: columnOf(school, monthsSince, Int16Array),
    reachedSince: columnOf(school, reachedSince, Uint8Array),
    booked: columnOf(school, open.engagements.booked, Int32Array),
    engagements: columnOf(school, engagements, Uint32Array),
    onList: columnOf(school, onList, Uint8Array),
    need: columnOf(order, scores, Float32Array),
    needUnknown: partScores.map(({ part, shares }) => ({
      part,
      schools: shares.reduce((count, share) => count + Number(Number.isNaN(share)), 0),
    })),
    nearestPlaces: nearestOf(school, nearest.place, Int32Array),
    nearestCounts: nearestOf(school, nearest.count, Uint32Array),
    nearestKm: nearestOf(school, nearest.km, Float32Array),
  }
}

/** Whole months from each day to a later one. Thousands of schools share a day, so each day is counted once. */
function monthsUntil(asAtDay: number, lastDay: Int32Array): Int16Array {
  const known = new Map<number, number>()
  return columnFrom(Int16Array, lastDay, (day) => {
    if (day < 0) return NO_VISIT
    const months = known.get(day) ?? wholeMonthsBetween(day, asAtDay)
    known.set(day, months)
    return months
  })
}

/** Places in `schools`: most need first, then most pupils, those not known last, then by name and by id. */
function needOrder(
  { names, pupils, ids }: OpenColumns['directory'],
  schools: Uint32Array,
  need: Float32Array,
): Uint32Array {
  const roll = (at: number): number => Math.max(-1, pupils[schools[at]!]!)
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return Uint32Array.from(schools.keys()).sort(
    (a, b) =>
      need[b]! - need[a]! ||
      roll(b) - roll(a) ||
      compare(names[schools[a]!]!, names[schools[b]!]!) ||
      compare(ids[schools[a]!]!, ids[schools[b]!]!),
  )
}

function nearestOf<T extends Int32Array | Uint32Array | Float32Array>(
  schools: Uint32Array,
  column: T,
  make: new (length: number) => T,
): T {
  const picked = new make(schools.length * NEAREST_PLACES)
  for (let row = 0; row < schools.length; row++)
    for (let place = 0; place < NEAREST_PLACES; place++)
      picked[row * NEAREST_PLACES + place] = column[schools[row]! * NEAREST_PLACES + place]!
  return picked
}
