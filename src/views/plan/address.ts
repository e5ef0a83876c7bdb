import type { PlanComparison } from '../../domain/plan/comparison'
import { PLAN_VALUES } from '../../domain/plan/plan_question'
import { MOST_RECRUIT_VISITS, RECRUIT_VISITS } from '../../domain/plan/plan_limits'
import type { WeekPin } from '../../domain/plan/week_pins'
import { VISIT_STATES } from '../../domain/plan/visit_state'
import { PLAN_ORDERS } from '../../domain/plan/plan_order'
import { DISCIPLINES, VOLUNTEER_STATUSES } from '../../domain/volunteers/volunteer'
import { groupingKey, oneOf, part, textUpTo, wholeNumber } from '../../state/address/parts'
import type { Format } from '../../state/address/parts'
import {
  activities,
  column,
  fsmBands,
  list,
  need,
  programme,
  school,
  term,
  weights,
  who,
} from '../../state/address/shared_parts'
import { MOST_KM_PER_POINT, MOST_RULES } from '../../domain/plan/plan_defaults'
import {
  KM_PER_POINT,
  TRAVEL_KM,
  SECOND_VISIT_PER_CENT,
  VOLUNTEER_STATUSES_ASKED,
} from '../../domain/plan/plan_defaults'

/** "2", "0.5": kilometres to a tenth; "any" where road has no price. */
const kmPerPoint: Format<number | null> = {
  write: (value) => (value === null ? 'any' : String(value)),
  read: (text) => {
    if (text === 'any') return null
    const value = Number(text)
    return /^\d{1,2}(\.\d)?$/.test(text) && value > 0 && value <= MOST_KM_PER_POINT ? value : undefined
  },
}

/** Words of a known set, parted by commas; none is "none". */
const someOf = <const T extends string>(all: readonly T[]): Format<readonly T[]> => ({
  write: (value) => (value.length === 0 ? 'none' : value.join(',')),
  read: (text) => {
    if (text === 'none') return []
    const read = text.split(',').map((word) => all.find((each) => each === word))
    return read.every((each) => each !== undefined) && new Set(read).size === read.length ? read : undefined
  },
})

const isFew = (words: readonly string[]): boolean =>
  words.length <= MOST_RULES && words.every((word) => word !== '' && word.length <= 20)

const decoded = (word: string): string => {
  try {
    return decodeURIComponent(word)
  } catch {
    return ''
  }
}

/** Ids parted by commas. */
const ids: Format<readonly string[]> = {
  write: (value) => value.map(encodeURIComponent).join(','),
  read: (text) => {
    const read = text.split(',').map(decoded)
    return isFew(read) && new Set(read).size === read.length ? read : undefined
  },
}

export type Pin = readonly [school: string, supplier: string]

/** "900123:V-0108", parted by commas. */
const pins: Format<readonly Pin[]> = {
  write: (value) => value.map((pin) => pin.map(encodeURIComponent).join(':')).join(','),
  read: (text) => {
    const read = text.split(',').map((word) => word.split(':').map(decoded))
    if (read.length > MOST_RULES || !read.every((pair) => pair.length === 2 && isFew(pair))) return undefined
    return read.map(([school = '', supplier = '']) => [school, supplier] as const)
  },
}

/** "900123:V-0108:2026-W07", with ":first" where the others give way to it; parted by commas. */
const weekPins: Format<readonly WeekPin[]> = {
  write: (value) =>
    value
      .map(({ school, supplier, week, othersGiveWay }) =>
        [
          encodeURIComponent(school),
          encodeURIComponent(supplier),
          week,
          ...(othersGiveWay ? ['first'] : []),
        ].join(':'),
      )
      .join(','),
  read: (text) => {
    const read = text.split(',').map((word): WeekPin | undefined => {
      const [, a = '', b = '', week = '', first] =
        /^([^:]+):([^:]+):(2\d{3}-W(?:0[1-9]|[1-4]\d|5[0-3]))(:first)?$/.exec(word) ?? []
      const [school, supplier] = [decoded(a), decoded(b)]
      return isFew([school, supplier])
        ? { school, supplier, week, othersGiveWay: first !== undefined }
        : undefined
    })
    const pairs = new Set(read.map((pin) => JSON.stringify([pin?.school, pin?.supplier])))
    return read.length <= MOST_RULES && pairs.size === read.length && read.every((pin) => pin !== undefined)
      ? read
      : undefined
  },
}

/** A link to floors of more areas than these would be cut on its way. */
const MOST_FLOORS = 160
const MOST_SCHOOLS = 999

export type AreaFloor = readonly [area: string, least: number]

/** "York:3", parted by commas: floors of single areas. */
const areaFloors: Format<readonly AreaFloor[]> = {
  write: (value) => value.map(([area, least]) => `${encodeURIComponent(area)}:${least}`).join(','),
  read: (text) => {
    const read = text.split(',').map((word): AreaFloor | undefined => {
      const [, area = '', least = ''] = /^([^:]{1,300}):(\d{1,3})$/.exec(word) ?? []
      return decoded(area) === '' || Number(least) > MOST_SCHOOLS ? undefined : [decoded(area), Number(least)]
    })
    const areas = new Set(read.map((each) => each?.[0]))
    return read.length > MOST_FLOORS || areas.size !== read.length || areas.has(undefined)
      ? undefined
      : read.flatMap((each) => (each ? [each] : []))
  },
}

/** "even", "even:3", "shorter", "value", "kept:2". */
const comparison: Format<PlanComparison | null> = {
  write: (value) => {
    if (value === null) return 'none'
    if (value.kind === 'kept') return `kept:${value.plan}`
    return value.kind === 'even' && value.point !== null ? `even:${value.point}` : value.kind
  },
  read: (text) => {
    if (text === 'shorter' || text === 'value') return { kind: text }
    const [, even, , point] = /^(even)(:(\d{1,2}))?$/.exec(text) ?? []
    if (even !== undefined) return { kind: 'even', point: point === undefined ? null : Number(point) }
    const [, plan] = /^kept:([^:]{1,20})$/.exec(text) ?? []
    return plan === undefined ? undefined : { kind: 'kept', plan }
  },
}

export const planAddress = {
  view: 'plan',
  parts: {
    who,
    list,
    programme,
    activities,
    column,
    fsmBands,
    school,
    need,
    weights,
    term,
    /** What a first visit to a school is worth. */
    worth: part(oneOf(PLAN_VALUES), 'need'),
    /** The road that a point of value is worth; null where value comes first. */
    kmPerPoint: part(kmPerPoint, KM_PER_POINT),
    /** Nobody travels further than so many kilometres by road. */
    travel: part(wholeNumber(1, 200), TRAVEL_KM),
    /** Visits to a school, at most. */
    visits: part(oneOf(['1', '2']), '1'),
    /** What a second visit is worth, per cent of the first. */
    second: part(wholeNumber(0, 100), SECOND_VISIT_PER_CENT),
    /** At least so many schools of each area of a grouping. */
    floor: part(wholeNumber(0, 50), 0),
    floorBy: part(groupingKey, 'local_authority'),
    /** Floors of single areas of it, in the place of that. */
    floors: part(areaFloors, []),
    /** Ids of schools that get a visit, and of schools that get none. */
    must: part(ids, []),
    mustNot: part(ids, []),
    /** Visits that a person fixed. */
    pins: part(pins, []),
    /** Visits that a person put into a week. */
    weekPins: part(weekPins, []),
    /** The id of a plan that is kept in the project; null for none. */
    plan: part(textUpTo(20), null),
    /** What the plan is compared with; null while it is not. */
    compare: part(comparison, null),
    /** The order of the visits, and the one state that they are kept to. */
    planSort: part(oneOf(PLAN_ORDERS), 'todo'),
    /** Sheets to hand over instead of the list: of all schools, by area, or of the selected school. */
    packs: part(oneOf(['none', 'each', 'areas', 'school']), 'none'),
    /** What the map has beside schools: the visits, or what one more would add at every district; or the weeks in its place. */
    planMap: part(oneOf(['visits', 'recruits', 'weeks']), 'visits'),
    /** Where a new volunteer is thought to live, null for where it would add most, and how many visits it has. */
    recruit: part(textUpTo(8), null),
    recruitVisits: part(wholeNumber(1, MOST_RECRUIT_VISITS), RECRUIT_VISITS),
    visitState: part(oneOf(['all', ...VISIT_STATES]), 'all'),
    supply: part(someOf(VOLUNTEER_STATUSES), VOLUNTEER_STATUSES_ASKED),
    /** Only volunteers of one of these; none named for any. */
    disciplines: part(someOf(DISCIPLINES), []),
  },
} as const
