/** Quantile of sorted numbers, linear between order statistics (type 7, as R and NumPy have it); NaN of none. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below] ?? NaN
  return low + (at - below) * ((sorted[below + 1] ?? low) - low)
}
