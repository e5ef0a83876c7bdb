import { FULL_POINTS, NO_NEED_ENGAGEMENTS, STARTED_SHARES, STATUS_SHARES } from '../../domain/need/need_share'
import type { ColumnWeight, NeedPart, NeedPreset } from '../../domain/need/need_weights'
import type { EngagementStatus } from '../../domain/engagement/engagement'
import { formatCount } from '../format_number'

export const PRESET_LABELS: Readonly<Record<NeedPreset, string>> = {
  priority_first: 'Priority first',
  most_pupils: 'Most pupils',
  never_reached: 'Never reached',
  sustain: 'Sustain what works',
}

export const NEED_PART_LABELS: Readonly<Record<NeedPart, string>> = {
  status: 'Engagement status',
  years: 'Years since contact',
  priority: 'Priority list',
  fsm: 'Free school meals',
  pupils: 'Pupils on roll',
  distance: 'Distance to supply',
  encounters: 'Few engagements',
  started: 'Started, not sustained',
}

const percent = (share: number): string => `${Math.round(100 * share)}%`

const STATUS_WORDS: readonly (readonly [EngagementStatus, string])[] = [
  ['never', 'never'],
  ['lapsed', 'lapsed'],
  ['quiet', 'quiet'],
  ['one_off', 'one-off'],
  ['repeat', 'repeat'],
]
const sharesInWords = (shares: Readonly<Record<EngagementStatus, number>>): string =>
  STATUS_WORDS.filter(([status]) => shares[status] > 0)
    .sort(([a], [b]) => shares[b] - shares[a])
    .map(([status, word]) => `${word} ${percent(shares[status])}`)
    .join(', ')

/** Where each part has its full points. */
export const PART_RULES: Readonly<Record<NeedPart, string>> = {
  status: sharesInWords(STATUS_SHARES),
  years: `full from ${FULL_POINTS.years} years or with none in the log`,
  priority: 'full for the schools on it',
  fsm: `full from ${FULL_POINTS.fsmPct}%`,
  pupils: `full from ${formatCount(FULL_POINTS.pupils)}`,
  distance: `full from ${FULL_POINTS.supplyKm} km to the nearest active volunteer, or employer without volunteers`,
  encounters: `full with none in the window, none from ${NO_NEED_ENGAGEMENTS}`,
  started: sharesInWords(STARTED_SHARES),
}

export const columnRule = (moreNeed: ColumnWeight['moreNeed']): string =>
  `by rank, full for the ${moreNeed === 'higher' ? 'highest' : 'lowest'} figure`
