const grouped = new Intl.NumberFormat('en-GB')

/** 3416 → "3,416". */
export const formatCount = (count: number): string => grouped.format(count)

const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 })

/** 1,392,305 → "1.39m", for labels with little room; a table beside them has the whole number. */
export const formatShort = (count: number): string =>
  Math.abs(count) < 10_000 ? formatCount(Math.round(count)) : short.format(count).toLowerCase()

/**
 * 0.5808 → "58%"; a rate of nothing is in words, never 0 %. Between 0 and 1 % and between 99 and 100 % it does not
 * round to the end.
 */
export const formatRate = (rate: number | null): string => formatShare(rate, 'no schools')

/** 0.5112 → "51.1%", for rates that stand side by side. */
export const formatRateToTenth = (rate: number | null): string =>
  rate === null ? formatRate(null) : `${(rate * 100).toFixed(1)}%`

/** The same of anything but schools, with what to say of a share of nothing. */
export function formatShare(rate: number | null, ofNothing: string): string {
  if (rate === null) return ofNothing
  if (rate > 0 && rate < 0.01) return '<1%'
  if (rate < 1 && rate > 0.99) return '>99%'
  return `${Math.round(rate * 100)}%`
}
