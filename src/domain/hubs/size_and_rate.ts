/** How the rates of hubs go with their size: Pearson's correlation of schools and rate. */
export interface SizeAndRate {
  readonly hubs: number
  /** From −1 to 1. */
  readonly correlation: number
  /** Size of the correlation that chance alone stays under 95 times in 100 (Fisher 1921: tanh(1.96 ÷ √(n − 3))). */
  readonly ofChance: number
}

/** Fewer say nothing: Fisher's z needs more than three, and of four chance alone gives nearly any correlation. */
const FEWEST_HUBS = 5
const Z_95 = 1.959963984540054

/** Null where there are fewer than five hubs, or all are of one size or one rate. */
export function sizeAndRate(
  hubs: readonly { readonly schools: number; readonly rate: number }[],
): SizeAndRate | null {
  if (hubs.length < FEWEST_HUBS) return null
  const apartFromMean = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return values.map((value) => value - mean)
  }
  const [sizes, rates] = [hubs.map(({ schools }) => schools), hubs.map(({ rate }) => rate)].map(
    apartFromMean,
  ) as [number[], number[]]
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * b[at]!, 0)
  const spread = Math.sqrt(product(sizes, sizes) * product(rates, rates))
  if (spread < 1e-12) return null
  return {
    hubs: hubs.length,
    correlation: product(sizes, rates) / spread,
    ofChance: Math.tanh(Z_95 / Math.sqrt(hubs.length - 3)),
  }
}
