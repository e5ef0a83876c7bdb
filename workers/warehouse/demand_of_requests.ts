import { PHASE_GROUPS, phaseGroupOf } from '../../src/domain/coverage/priority_reach'
import { HIDDEN_COUNT, type PeopleThreshold } from '../../src/domain/people/small_numbers'
import { visibleParts } from '../../src/domain/people/suppression'
import { NO_AREA } from '../../src/domain/project/dataset'
import {
  demandOf,
  type Demand,
  type DemandAnswer,
  type DemandQuestion,
  type DemandRow,
  type RequestMade,
} from '../../src/domain/requests/demand'
import { REQUEST_STATUSES } from '../../src/domain/requests/request'
import { isoWeekOf } from '../../src/domain/calendar/day_kind'
import { dayNumber } from '../../src/domain/time/academic_year'
import type { OpenColumns } from './arrays/open_columns'
import { schoolsInScope } from './arrays/school_scope'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'

interface MadeAtSchool extends RequestMade {
  readonly school: number
}

/** Requests of the scope, with what came of them; few pupils are hidden in every row. */
export function demandOfRequests(open: OpenColumns, engine: Engine, question: DemandQuestion): DemandAnswer {
  const loaded = askMetric(engine, 'requests_made').map((row): MadeAtSchool => ({
    school: row.school_index,
    created: row.created,
    status: REQUEST_STATUSES.find((status) => status === row.status) ?? null,
    statusDate: row.status_date,
    matchedOn: row.matched_on,
    disciplines: row.disciplines === '' ? [] : row.disciplines.split(';'),
    pupils: row.pupils,
  }))
  const asAt = question.asAt ?? lastDayOf(loaded)
  const { directory, groupings } = open
  const inScope = schoolsInScope(directory, groupings, question)
  const { window } = question
  const made = loaded.filter(
    ({ school, created }) =>
      inScope[school] === 1 &&
      created <= asAt &&
      (!window || (created >= window.from && created <= window.to)),
  )
  const tellBy = (nameOf: (each: MadeAtSchool) => string | null): Map<string, DemandRow> => {
    const groups = new Map<string, MadeAtSchool[]>()
    for (const each of made) {
      const name = nameOf(each)
      if (name === null) continue
      const group = groups.get(name)
      if (group) group.push(each)
      else groups.set(name, [each])
    }
    return new Map([...groups].map(([name, requests]) => [name, { name, demand: demandOf(requests, asAt) }]))
  }
  const inOrder = (rows: ReadonlyMap<string, DemandRow>, names: readonly string[]) =>
    names.flatMap((name) => rows.get(name) ?? [])
  const sorted = (rows: ReadonlyMap<string, DemandRow>) => inOrder(rows, [...rows.keys()].sort())
  const areas = groupings.find(({ key }) => key === question.by)?.areas ?? []
  const areaOf = directory.groups[question.by]
  const asked = new Set(loaded.map(({ school }) => school))
  const weeks = new Map<number, number>()
  for (const { created, status } of made)
    if (status !== 'duplicate') {
      const week = Number(isoWeekOf(dayNumber(created)).slice(-2))
      weeks.set(week, (weeks.get(week) ?? 0) + 1)
    }
  const breaks = {
    byArea: inOrder(
      tellBy(({ school }) => {
        const area = areaOf?.[school] ?? NO_AREA
        return area === NO_AREA ? '' : (areas[area] ?? '')
      }),
      [...areas, ''],
    ),
    byPhase: inOrder(
      tellBy(({ school }) => phaseGroupOf(directory.phase[school]!)),
      PHASE_GROUPS,
    ),
    byDiscipline: sorted(
      tellBy(({ disciplines }) => (disciplines.length > 1 ? null : (disciplines[0] ?? ''))),
    ),
    byMonth: sorted(tellBy(({ created }) => created.slice(0, 7))),
  }
  return {
    question,
    version: directory.version,
    known: loaded.length > 0,
    asAt,
    ...withoutFewPupils(demandOf(made, asAt), breaks, open.threshold),
    byWeek: [...weeks]
      .map(([week, requests]) => ({ week, requests }))
      .sort((a, b) => b.requests - a.requests || a.week - b.week),
    schools: inScope.reduce((sum, isIn) => sum + isIn, 0),
    neverAsked: inScope.reduce((sum, isIn, school) => sum + Number(isIn === 1 && !asked.has(school)), 0),
  }
}

/** The last day that the requests have. */
const lastDayOf = (requests: readonly RequestMade[]): string =>
  requests
    .flatMap(({ created, statusDate, matchedOn }) => [created, statusDate, matchedOn])
    .reduce<string>((last, day) => (day !== null && day > last ? day : last), '')

type Breaks = Pick<DemandAnswer, 'byArea' | 'byPhase' | 'byDiscipline' | 'byMonth'>

/** Few pupils of a row are hidden, and others with them that would give them away beside the sum of all. */
function withoutFewPupils(
  all: Demand,
  breaks: Breaks,
  threshold: PeopleThreshold,
): Breaks & { readonly all: Demand } {
  let sum = all.pupilsUnserved
  const hide = (rows: readonly DemandRow[]): DemandRow[] => {
    const pupils = rows.map(({ demand }) => demand.pupilsUnserved)
    // Requests of several disciplines stand in no row: together they are a part too.
    const rest = all.pupilsUnserved - pupils.reduce((total, each) => total + each, 0)
    const { parts, total } = visibleParts([...pupils, rest], threshold)
    if (total === HIDDEN_COUNT) sum = HIDDEN_COUNT
    return rows.map(({ name, demand }, at) => ({ name, demand: { ...demand, pupilsUnserved: parts[at]! } }))
  }
  const hidden = {
    byArea: hide(breaks.byArea),
    byPhase: hide(breaks.byPhase),
    byDiscipline: hide(breaks.byDiscipline),
    byMonth: hide(breaks.byMonth),
  }
  return { ...hidden, all: { ...all, pupilsUnserved: sum } }
}
