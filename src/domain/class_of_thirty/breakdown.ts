/** What some of the children of a class stand for. Groupings are fixed: another grouping is another picture. */
export interface GroupName {
  /** SIC 2007 sections or SOC 2020 groups joined by "+", or a code of the breakdown's own. */
  readonly code: string
  readonly label: string
  /** For a sentence: "4 would stand for health and care". */
  readonly sentenceLabel: string
}

/** One published figure inside a group. */
export interface CountedPart {
  readonly code: string
  readonly label: string
  readonly count: number
  /** The confidence interval of the count to either side, as its publisher gives it; left out where none is given. */
  readonly margin?: number
}

export interface CountedGroup {
  readonly group: GroupName
  readonly count: number
  readonly parts: readonly CountedPart[]
  /** As that of a part; of several parts, the root of the sum of their squares. Left out where a part has none. */
  readonly margin?: number
}

/** A whole shared out among groups, of one place and time (DOMAIN §5.1): what a class of 30 is made from. */
export interface Breakdown {
  /** What is counted, in the plural: "jobs". Two units never share a breakdown. */
  readonly unit: string
  /** Every group, counted or not, in code order. */
  readonly groups: readonly CountedGroup[]
  /** Two-way: groups come in pairs of a row, and both the rows and the two columns are rounded right. */
  readonly rounding: 'one-way' | 'two-way'
  /** Counts below it are unreliable; 0 where none is. */
  readonly leastReliable: number
  readonly order: 'largest first' | 'as listed'
  /** The most that is not known, where it may be more than what the unknown group, or none, counts. */
  readonly mostUnknown?: number
  /** The groups of which the whole or a part has no figure; left out where every figure is known. */
  readonly missing?: readonly GroupName[]
}

/** Code of the group that stands for what a file leaves unknown: it is drawn last, and is no group of jobs. */
export const UNKNOWN_GROUP = 'unknown'

/** A label inside a sentence: "health and care"; words of capitals stay. */
export const labelInSentence = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
