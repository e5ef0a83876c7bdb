import type { Window } from '../domain/academic_year'
import type { Area } from '../domain/coverage'
import type { Counted, EngagementStatus } from '../domain/engagement'
import type { GapSort } from '../domain/gap_order'
import { LENSES } from '../domain/lens'
import type { Lens } from '../domain/lens'
import { SHORTAGES } from '../domain/one_child_counts'
import { MATCH_KINDS } from '../domain/matching'
import type { MatchKind } from '../domain/matching'
import { REPORTING_PHASES } from '../domain/phase'
import type { ReportingPhase } from '../domain/phase'
import type { Story } from '../domain/story'
import {
  academicYear,
  area,
  classSize,
  cohort,
  groupingKey,
  loadedName,
  months,
  oneOf,
  statuses,
  textUpTo,
  wholeNumber,
  yesNo,
} from './address_parts'
import type { Part } from './address_parts'
import { readStory, writeStory } from './story_text'

export const VIEWS = ['coverage', 'gaps', 'class-of-30', 'story', 'brief', 'data'] as const
export type ViewName = (typeof VIEWS)[number]

/** What of the data is shown: its files, how good it is, rows whose school is not found, or types of activity. */
export const DATA_TABS = ['files', 'quality', 'matching', 'types'] as const
export type DataTab = (typeof DATA_TABS)[number]

/** Reach over the academic years, or a class of 30 of the same place. */
export const BRIEF_CHARTS = ['years', 'class'] as const
export type BriefChart = (typeof BRIEF_CHARTS)[number]

const GAP_SORTS: readonly GapSort[] = ['need', 'name', 'status', 'last', 'fsm', 'pupils', 'km']

/**
 * Everything a view shows, as the address holds it. Null means "not said": the view then takes the default that
 * fits what is loaded (the latest academic year, the first priority list …).
 */
export interface AddressState {
  readonly view: ViewName
  readonly phase: ReportingPhase
  /** Start year of the academic year. */
  readonly year: number | null
  /** A window in whole months; it wins over `year`. */
  readonly months: Window | null
  readonly within: Area | null
  readonly by: string
  readonly counted: Counted
  /** What the school points show on the map. */
  readonly points: 'status' | 'none'
  readonly who: 'priority' | 'all'
  readonly list: string | null
  readonly statuses: readonly EngagementStatus[]
  readonly fsm: number | null
  readonly sort: GapSort
  readonly descending: boolean
  /** A school's id. */
  readonly school: string | null
  readonly lens: Lens
  /** Code of the group of a class of 30 brought forward. */
  readonly group: string | null
  /** What a class of 30 stands beside: an area code of job figures, or an area of the loaded schools. */
  readonly beside: string | null
  /** Children the class of 30 is drawn with: 10, 30, 100 or a school's roll. */
  readonly children: number
  /** Class of 30 shows what one more child in every class would be. */
  readonly oneChild: boolean
  /** A published shortage, "openings:21" or "growth:21" of the place, or "own". */
  readonly shortage: string
  /** People a year, of one's own, and where that number comes from. */
  readonly people: number | null
  readonly peopleFrom: string | null
  /** Children in one year group, or those of the loaded rolls; null for those born in England and Wales in 2014. */
  readonly cohort: number | 'rolls' | null
  /** Area code of published job figures. */
  readonly place: string | null
  readonly jobsYear: number | null
  readonly present: boolean
  /** Step of the presentation, from 1. */
  readonly slide: number | null
  /** Class of 30 shows its exact numbers. */
  readonly exact: boolean
  /** What the room is asked to guess: a group's code, or 'all' for every group at once. */
  readonly guess: string | null
  /** A presentation in words and pictures for children of about eight. */
  readonly child: boolean
  /** A slide of this view is its number alone, without the map or the list. */
  readonly headline: boolean
  /** The story that came with the link; null is the project's own. */
  readonly story: Story | null
  /** The one chart of a page for funders. */
  readonly chart: BriefChart
  readonly tab: DataTab
  /** Whose ways of writing are matched. */
  readonly matching: MatchKind
  /** Ways of writing, of a school, an employer or a type of activity, that wait for a decision, or those decided. */
  readonly review: 'waiting' | 'decided'
}

export const HOME: AddressState = {
  view: 'coverage',
  phase: 'secondary',
  year: null,
  months: null,
  within: null,
  by: 'region',
  counted: 'all',
  points: 'status',
  who: 'priority',
  list: null,
  statuses: ['never', 'lapsed', 'quiet', 'one_off'],
  fsm: null,
  sort: 'need',
  descending: true,
  school: null,
  lens: 'sector',
  group: null,
  beside: null,
  children: 30,
  oneChild: false,
  shortage: 'engineering-graduates',
  people: null,
  peopleFrom: null,
  cohort: null,
  place: null,
  jobsYear: null,
  present: false,
  slide: null,
  exact: false,
  guess: null,
  child: false,
  headline: false,
  story: null,
  chart: 'years',
  tab: 'files',
  matching: 'schools',
  review: 'waiting',
}

const PARTS: { readonly [K in keyof AddressState]: Part<AddressState[K]> } = {
  view: oneOf(VIEWS),
  phase: oneOf(REPORTING_PHASES),
  year: academicYear,
  months,
  within: area,
  by: groupingKey,
  counted: oneOf<Counted>(['all', 'direct']),
  points: oneOf<'status' | 'none'>(['status', 'none']),
  who: oneOf<'priority' | 'all'>(['priority', 'all']),
  list: loadedName,
  statuses,
  fsm: wholeNumber(0, 100),
  sort: oneOf(GAP_SORTS),
  descending: yesNo,
  school: textUpTo(20),
  lens: oneOf(LENSES),
  group: loadedName,
  beside: loadedName,
  children: classSize,
  oneChild: yesNo,
  shortage: {
    write: (value) => value,
    read: (text) =>
      SHORTAGES.some(({ id }) => id === text) || /^(own|(openings|growth):[1-9]{2})$/.test(text)
        ? text
        : undefined,
  },
  people: wholeNumber(1, 5_000_000),
  peopleFrom: textUpTo(200),
  cohort,
  place: loadedName,
  jobsYear: wholeNumber(1990, 2100),
  present: yesNo,
  slide: wholeNumber(1, 60),
  exact: yesNo,
  guess: loadedName,
  child: yesNo,
  headline: yesNo,
  story: { write: (value) => (value === null ? null : writeStory(value)), read: readStory },
  chart: oneOf(BRIEF_CHARTS),
  tab: oneOf(DATA_TABS),
  matching: oneOf(MATCH_KINDS),
  review: oneOf<'waiting' | 'decided'>(['waiting', 'decided']),
}

const KEYS = Object.keys(HOME) as (keyof AddressState)[]

/** The query part of the address, without what is as at home: "view=gaps&phase=primary". */
export function writeAddress(state: AddressState): string {
  const query = new URLSearchParams()
  const write = <K extends keyof AddressState>(key: K) => {
    const text = PARTS[key].write(state[key])
    if (text !== null && text !== PARTS[key].write(HOME[key])) query.set(key, text)
  }
  KEYS.forEach(write)
  return query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** What a slide of a story keeps of the address: the view as it stands, and nothing of any presentation. */
export const slideQuery = (state: AddressState): string =>
  writeAddress({ ...state, present: false, slide: null, story: null, child: false })

export interface AddressReading {
  readonly state: AddressState
  /** One sentence per part that could not be read; that part is then as at home. */
  readonly notices: readonly string[]
}

/** Reads the query part of the address; never throws. Unknown keys are ignored; a bad value falls back and is said. */
export function readAddress(query: string): AddressReading {
  const given = new URLSearchParams(query)
  const notices: string[] = []
  const read = <K extends keyof AddressState>(key: K): AddressState[K] => {
    const [text, ...more] = given.getAll(key)
    if (text === undefined) return HOME[key]
    if (more.some((other) => other !== text))
      notices.push(`The link gives ${key} more than once. The first, ${quote(text)}, is the one that counts.`)
    const value = PARTS[key].read(text)
    if (value !== undefined) return value
    notices.push(
      `The link says ${key} is ${quote(text)}, which Reach Atlas does not know. The usual ${key} is shown instead.`,
    )
    return HOME[key]
  }
  const state = Object.fromEntries(KEYS.map((key) => [key, read(key)])) as unknown as AddressState
  return { state, notices }
}

/** One sentence per part, of those named, that a link of the state cannot hold: who opens it would see the usual one. */
export function lostInLink(
  state: AddressState,
  parts: readonly (keyof AddressState)[] = KEYS,
): readonly string[] {
  const sentence = <K extends keyof AddressState>(key: K): string | null => {
    const text = PARTS[key].write(state[key])
    if (text === null || text === PARTS[key].write(HOME[key])) return null
    const known = PARTS[key].read(text)
    if (known !== undefined && PARTS[key].write(known) === text) return null
    return `A link cannot hold the ${key} ${quote(text)}: a reload, a link or a story shows the usual ${key} instead.`
  }
  return parts.map(sentence).filter((each) => each !== null)
}

const QUOTED = 40
const quote = (text: string): string => `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`
