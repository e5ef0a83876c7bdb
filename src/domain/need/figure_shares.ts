import type { ColumnWeight } from './need_weights'

/**
 * Shares of the full points by rank: 1 for the schools with the figure of most need, 0 for those with the figure of
 * least, schools of equal figures alike; NaN without a figure, and for all where every figure is the same.
 */
export function figureShares(figures: Float64Array, moreNeed: ColumnWeight['moreNeed']): Float64Array {
  const sorted = figures.filter((figure) => !Number.isNaN(figure)).sort()
  const below = new Map<number, number>()
  sorted.forEach((figure, at) => {
    if (!below.has(figure)) below.set(figure, at)
  })
  const most = below.get(sorted.at(-1) ?? NaN) ?? 0
  return figures.map((figure) => {
    const rank = below.get(figure)
    if (rank === undefined || most === 0) return NaN
    return moreNeed === 'higher' ? rank / most : 1 - rank / most
  })
}
