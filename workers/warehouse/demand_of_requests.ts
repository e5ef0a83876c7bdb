import { PHASE_GROUPS, phaseGroupOf } from '../../src/domain/coverage/priority_reach'
import { NO_AREA } from '../../src/domain/project/dataset'
import {
  demandOf,
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
import { visibleDemand } from './arrays/visible_demand'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'

interface MadeAtSchool extends RequestMade {
  readonly school: number
}

/** Requests of the scope, with what came of them; few pupils are hidden in every row. */
export function demandOfRequests(open: OpenColumns, engine: Engine, question: DemandQuestion): DemandAnswer {
  const requests = askMetric(engine, 'requests_made')
  const loaded = requests.map((row): MadeAtSchool => ({
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
  const withRequest = new Set(loaded.map(({ school }) => school))
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
    version: directory.version,
    known: loaded.length > 0,
    ...visibleDemand(open, requests, { question, asAt, all: demandOf(made, asAt), ...breaks }),
    byWeek: [...weeks]
      .map(([week, requests]) => ({ week, requests }))
      .sort((a, b) => b.requests - a.requests || a.week - b.week),
    schools: inScope.reduce((sum, isIn) => sum + isIn, 0),
    neverAsked: inScope.reduce(
      (sum, isIn, school) => sum + Number(isIn === 1 && !withRequest.has(school)),
      0,
    ),
  }
}

/** The last day that the requests have. */
const lastDayOf = (requests: readonly RequestMade[]): string =>
  requests
    .flatMap(({ created, statusDate, matchedOn }) => [created, statusDate, matchedOn])
    .reduce<string>((last, day) => (day !== null && day > last ? day : last), '')
