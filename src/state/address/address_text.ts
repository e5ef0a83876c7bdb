import { shortened } from '../../domain/words/shortened'
import { agreeing } from '../../domain/words/counted'
import { PARTS, PARTS_OF_VIEWS } from './view_parts'
import type { AddressState } from './view_parts'
import type { AddressPart } from './parts'

const KEYS = Object.keys(PARTS) as (keyof AddressState)[]
const partOf = <K extends keyof AddressState>(key: K) => PARTS[key] as unknown as AddressPart<AddressState[K]>

/** Every part at its default: the first view of a newcomer. */
export const HOME = Object.fromEntries(
  KEYS.map((key) => [key, PARTS[key].default]),
) as unknown as AddressState

/** The parts that a link of the state carries: those of its view. */
const linkedParts = ({ view }: AddressState): readonly (keyof AddressState)[] =>
  KEYS.filter((key) => PARTS_OF_VIEWS.get(view)?.has(key))

/**
 * The query part of the address, with the parts that its view uses and without those that have their default:
 * "view=gaps&phase=primary".
 */
export function writeAddress(state: AddressState): string {
  const query = new URLSearchParams()
  const write = <K extends keyof AddressState>(key: K) => {
    const text = partOf(key).write(state[key])
    if (text !== null && text !== partOf(key).write(HOME[key])) query.set(key, text)
  }
  linkedParts(state).forEach(write)
  return query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** The query that a slide of a story keeps: the view as it is, without any presentation. */
export const slideQuery = (state: AddressState): string =>
  writeAddress({ ...state, present: false, slide: null, story: null, child: false, myList: null, plan: null })

export interface AddressReading {
  readonly state: AddressState
  /** One sentence per part that could not be read; that part has its default. */
  readonly notices: readonly string[]
}

/** Reads the query part of the address; never throws. A bad value falls back to the default; notices name such values and unknown keys. */
export function readAddress(query: string): AddressReading {
  const parameters = new URLSearchParams(query)
  const notices: string[] = []
  const read = <K extends keyof AddressState>(key: K): AddressState[K] => {
    const [text, ...more] = parameters.getAll(key)
    if (text === undefined) return HOME[key]
    if (more.some((other) => other !== text))
      notices.push(`The link gives ${key} more than once. The first, ${quote(text)}, is the one that counts.`)
    const value = partOf(key).read(text)
    if (value !== undefined) return value
    notices.push(
      `The link says ${key} is ${quote(text)}, which Reach Atlas does not know. It shows the usual ${key} instead.`,
    )
    return HOME[key]
  }
  const known: readonly string[] = KEYS
  const unknown = [...new Set(parameters.keys())].filter((key) => !known.includes(key))
  if (unknown.length > 0)
    notices.push(
      `The link has ${agreeing(unknown.length, 'a part', 'parts')} that Reach Atlas does not know, left out here: ${unknown.slice(0, 3).map(quote).join(', ')}${unknown.length > 3 ? ' …' : ''}.`,
    )
  const state = Object.fromEntries(KEYS.map((key) => [key, read(key)])) as unknown as AddressState
  return { state, notices }
}

/** One sentence for each of `parts` that a link of the state cannot hold: whoever opens the link would see the default. */
export function unlinkableNotices(
  state: AddressState,
  parts: readonly (keyof AddressState)[] = linkedParts(state),
): readonly string[] {
  const sentence = <K extends keyof AddressState>(key: K): string | null => {
    const text = partOf(key).write(state[key])
    if (text === null || text === partOf(key).write(HOME[key])) return null
    const known = partOf(key).read(text)
    if (known !== undefined && partOf(key).write(known) === text) return null
    return `A link cannot hold the ${key} ${quote(text)}: a reload, a link or a story shows the usual ${key} instead.`
  }
  return parts.map(sentence).filter((each) => each !== null)
}

const MAX_QUOTE_LENGTH = 41
const quote = (text: string): string => `“${shortened(text, MAX_QUOTE_LENGTH)}”`
