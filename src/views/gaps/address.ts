import { ENGAGEMENT_STATUSES, statusesDisplayedAs } from '../../domain/engagement/engagement'
import type { EngagementStatus } from '../../domain/engagement/engagement'
import type { GapSort } from '../../domain/gaps/gap_order'
import { districtOf, MAX_NEAR_KM } from '../../domain/gaps/near_place'
import type { NearPlace } from '../../domain/gaps/near_place'
import { oneOf, part, wholeNumber, yesNo } from '../../state/address/parts'
import type { Format } from '../../state/address/parts'
import {
  activities,
  column,
  fsmBands,
  headline,
  list,
  myList,
  need,
  programme,
  publicBodies,
  school,
  sector,
  weights,
  who,
} from '../../state/address/shared_parts'

const GAP_SORTS: readonly GapSort[] = ['need', 'name', 'status', 'last', 'months', 'fsm', 'pupils', 'km']

/** "never,lapsed"; no status at all is "any". */
const statuses: Format<readonly EngagementStatus[]> = {
  write: (value) => (value.length === 0 ? 'any' : value.join(',')),
  read: (text) => {
    if (text === 'any') return []
    const read = text.split(',').map((word) => ENGAGEMENT_STATUSES.find((status) => status === word))
    return read.every((status) => status !== undefined) ? read : undefined
  },
}

/** "school:900123:10", "district:TS18:10": kind, place and kilometres. */
const nearPlace: Format<NearPlace | null> = {
  write: (value) => (value === null ? null : `${value.kind}:${value.place}:${value.km}`),
  read: (text) => {
    const [, kind, place = '', digits = ''] = /^(school|district):(.{1,20}):([1-9]\d{0,2})$/.exec(text) ?? []
    const km = Number(digits)
    if (km < 1 || km > MAX_NEAR_KM) return undefined
    if (kind === 'school') return { kind, place, km }
    return kind === 'district' && districtOf(place) === place ? { kind, place, km } : undefined
  },
}

export const gapsAddress = {
  view: 'gaps',
  parts: {
    who,
    list,
    statuses: part(statuses, statusesDisplayedAs(['never', 'lapsed', 'one_off'])),
    programme,
    activities,
    /** At least this per cent of pupils on free school meals. */
    fsm: part(wholeNumber(0, 100), null),
    /** `nothing`: only schools without a planned visit. */
    booked: part(oneOf(['any', 'nothing']), 'any'),
    /** Only schools without a visit in so many months. */
    notVisited: part(wholeNumber(1, 240), null),
    /** Only schools within a distance of a school or a postcode district. */
    near: part(nearPlace, null),
    sector,
    publicBodies,
    sort: part(oneOf(GAP_SORTS), 'need'),
    descending: part(yesNo, true),
    need,
    weights,
    column,
    fsmBands,
    school,
    myList,
    headline,
  },
} as const
