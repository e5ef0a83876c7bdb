/** A bar of a round distance: its length in the units of a picture, and what stands beside it. */
export interface ScaleBar {
  readonly length: number
  /** "50 km", "500 m". */
  readonly label: string
}

/** Round distances: 1, 2 and 5 with any number of noughts. */
const ROUND = [5, 2, 1]

/** The longest bar of a round distance that is no longer than `longest`, both in units of so many metres. */
export function scaleBar(metresPerUnit: number, longest: number): ScaleBar {
  const most = metresPerUnit * longest
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = power * (ROUND.find((round) => round * power <= most) ?? 1)
  return {
    length: metres / metresPerUnit,
    label: metres < 1000 ? `${metres} m` : `${(metres / 1000).toLocaleString('en-GB')} km`,
  }
}
