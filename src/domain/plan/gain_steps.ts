/** Steps of the recruiting map. */
const STEPS = 4

/** Numbers that read well, of which a step is one times a power of ten. */
const ROUND = [1, 2, 2.5, 5, 10]

/** How many points a step is wide, so that four reach up to `most`. */
export function gainStep(most: number): number {
  const least = most / STEPS
  if (!(least > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(least))
  return power * ROUND.find((each) => each * power >= least * (1 - 1e-9))!
}

/** The byte of a gain on the map: 0 for the greatest step, 3 for the least. */
export const gainMark = (points: number, step: number): number =>
  STEPS - Math.max(1, Math.min(STEPS, Math.ceil(points / step - 1e-9)))
