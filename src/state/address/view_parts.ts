import { briefAddress } from '../../views/brief/address'
import { calendarAddress } from '../../views/calendar/address'
import { classOfThirtyAddress } from '../../views/class_of_thirty/address'
import { coverageAddress } from '../../views/coverage/address'
import { dataAddress } from '../../views/data/address'
import { eventsAddress } from '../../views/events/address'
import { gapsAddress } from '../../views/gaps/address'
import { listsAddress } from '../../views/lists/address'
import { planAddress } from '../../views/plan/address'
import { providersAddress } from '../../views/providers/address'
import { reportAddress } from '../../views/report/address'
import { requestsAddress } from '../../views/requests/address'
import { schoolAddress } from '../../views/school/address'
import { storyAddress } from '../../views/story/address'
import { oneOf, part } from './parts'
import { scopeParts } from './shared_parts'

/** Every view with its address: a link is written in this order. */
export const VIEW_ADDRESSES = [
  coverageAddress,
  gapsAddress,
  schoolAddress,
  providersAddress,
  listsAddress,
  planAddress,
  calendarAddress,
  requestsAddress,
  eventsAddress,
  classOfThirtyAddress,
  reportAddress,
  storyAddress,
  briefAddress,
  dataAddress,
] as const

type DeclaredView = (typeof VIEW_ADDRESSES)[number]
export type ViewName = DeclaredView['view']
export const VIEWS: readonly ViewName[] = VIEW_ADDRESSES.map(({ view }) => view)

/** The intersection of the types of a union: A | B becomes A & B. */
type UnionToIntersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

const view = { view: part(oneOf(VIEWS), 'coverage') }
type Parts = typeof view & typeof scopeParts & UnionToIntersection<DeclaredView['parts']>
export const PARTS = Object.assign({}, view, scopeParts, ...VIEW_ADDRESSES.map(({ parts }) => parts)) as Parts

/**
 * Everything a view shows, as the address holds it. Null means that the address does not say it: the view then takes
 * the default that fits the loaded data (the latest academic year, the first priority list …).
 */
export type AddressState = {
  readonly [Key in keyof Parts]: Parts[Key] extends { readonly default: infer Value } ? Value : never
}

/** By view, the parts that a link to it carries: those it declares, and the scope that all views share. */
export const PARTS_OF_VIEWS: ReadonlyMap<ViewName, ReadonlySet<string>> = new Map(
  VIEW_ADDRESSES.map(({ view: name, parts }) => [
    name,
    new Set(Object.keys({ ...view, ...scopeParts, ...parts })),
  ]),
)
