/** Ages and rounding let the groups of a file pass its total a little; past this share of it, a group is wrong. */
export const MAX_SHARE_OF_TOTAL = 1.1

/** A place of which more than this share is not known is not drawn. */
const MAX_UNKNOWN_SHARE = 0.5

/** A group without a figure. */
export interface MissingGroup {
  readonly code: string
  readonly label: string
  /** The file has a figure that cannot be right; false where the publisher withholds it, or the file has none. */
  readonly impossible: boolean
}

/** The part of a breakdown that a file leaves unknown. */
export interface JobGap {
  readonly missing: readonly MissingGroup[]
  /** Sum of the figures that are known. */
  readonly known: number
  /** Of all missing groups together; null where the file gives no total to bound them by. */
  readonly range: { readonly low: number; readonly high: number } | null
}

/**
 * Bounds of what is missing, in the unit of the figures: what the known groups leave of the total. Where the total
 * covers fewer people than the groups, `margin` is how far above it they may add up: 0 for a total of the same people.
 */
export function gapOf(
  missing: readonly MissingGroup[],
  {
    known,
    total,
    margin,
  }: { readonly known: number; readonly total: number | null; readonly margin: number },
): JobGap {
  if (total === null || missing.length === 0) return { missing, known, range: null }
  const low = Math.max(0, total - known)
  return { missing, known, range: { low, high: Math.max(low, total * (1 + margin) - known) } }
}

/** True where enough is known of a place to draw it: the missing groups are bounded, and at most half of the whole. */
export const isDrawable = ({ known, range }: JobGap): boolean =>
  range !== null && known > 0 && range.high <= MAX_UNKNOWN_SHARE * (known + range.high)
