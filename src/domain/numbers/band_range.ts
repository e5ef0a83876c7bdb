/** A run of bands by their places, both ends included. */
export interface BandRange {
  readonly from: number
  readonly to: number
}

/** From the first band chosen to the last; all of them where none is chosen, as nothing is then left out. */
export function rangeOf(bands: readonly string[], chosen: readonly string[]): BandRange {
  const places = bands.flatMap((band, at) => (chosen.includes(band) ? [at] : []))
  return { from: places[0] ?? 0, to: places.at(-1) ?? bands.length - 1 }
}

/** The bands of a range; none of the whole, which leaves nothing out. */
export const bandsIn = (bands: readonly string[], { from, to }: BandRange): readonly string[] =>
  from === 0 && to === bands.length - 1 ? [] : bands.slice(from, to + 1)

/** The range with an end moved, which takes the other end along where it passes it. */
export const withEnd = ({ from, to }: BandRange, end: 'from' | 'to', at: number): BandRange =>
  end === 'from' ? { from: at, to: Math.max(at, to) } : { from: Math.min(from, at), to: at }
