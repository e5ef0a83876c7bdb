import { SECTION_LABELS } from '../employers/section_labels'
import { SIZE_BANDS } from '../employers/size_bands'
import { LAST_YEAR_GROUP, yearGroupLabel } from '../school/year_groups'
import { ACTIVITY_TYPES } from './engagement'
import { DELIVERY_MODES } from './delivery_mode'

/** Bands of an activity's length with the hours they begin at, the longest first; tool defaults. */
export const LENGTH_BANDS = [
  { code: 'day', label: '5 hours and more', from: 5 },
  { code: 'half_day', label: '3 to under 5 hours', from: 3 },
  { code: 'session', label: '1 to under 3 hours', from: 1 },
  { code: 'short', label: 'Under 1 hour', from: 0 },
] as const

/** The code of what a row does not say, and the value that stands for it where values are names. */
export const UNKNOWN = 'unknown'
export const NOT_GIVEN = 'Not given'

type Labels = Readonly<Record<string, string>>

const withUnknown = (labels: Labels): Labels => ({ ...labels, [UNKNOWN]: NOT_GIVEN })

/** The code of the band that an activity of so many hours is in; `unknown` of a length below nought, which stands for none known. */
export const lengthBandOf = (hours: number): string =>
  LENGTH_BANDS.find(({ from }) => hours >= from)?.code ?? UNKNOWN

/** Fields with a list of codes: their labels, in the order they are listed. What has no code is the last, but for types. */
const CODED = {
  type: Object.fromEntries(Object.entries(ACTIVITY_TYPES).map(([code, { label }]) => [code, label])),
  mode: DELIVERY_MODES,
  length: withUnknown(
    Object.fromEntries([...LENGTH_BANDS].reverse().map(({ code, label }) => [code, label] as const)),
  ),
  direct: { direct: 'Direct: meets pupils', indirect: 'Indirect: for teachers or of equipment' },
  year_group: withUnknown(
    Object.fromEntries(
      Array.from({ length: LAST_YEAR_GROUP + 1 }, (_, year) => [String(year), yearGroupLabel(year)]),
    ),
  ),
  sector: withUnknown(SECTION_LABELS),
  size: withUnknown(SIZE_BANDS),
} as const satisfies Record<string, Labels>
export type CodedField = keyof typeof CODED

/** A tag of the log, by the heading of its column. */
const TAG = 'tag_'
type TagField = `${typeof TAG}${string}`
export const tagField = (heading: string): TagField => `${TAG}${heading}`
export const isTag = (field: string): field is TagField => field.startsWith(TAG) && field.length > TAG.length
export const headingOfTag = (field: TagField): string => field.slice(TAG.length)

/** What the engagements that count can be chosen by; the values of a provider and of a tag are those of the open log. */
export type KnownField = CodedField | 'provider'
export type ActivityField = KnownField | TagField

/** In the order of the screen and of an address; tags come after them. */
export const ACTIVITY_FIELD_NAMES = [
  ...['type', 'mode', 'length', 'year_group', 'direct', 'provider', 'sector', 'size'],
] as const as readonly KnownField[]

export const isCoded = (field: ActivityField): field is CodedField => field in CODED

/** Codes of a field, in the order they are listed. */
export const codesOf = (field: CodedField): readonly string[] => Object.keys(CODED[field])

/** The label of a value of a field; a name is its own. */
export const valueLabel = (field: ActivityField, value: string): string =>
  isCoded(field) ? ((CODED[field] as Labels)[value] ?? value) : value
