import type { DemoEmployer } from './employers'
import { kilometresBetween, type Place } from './place'
import type { Random } from './random'
import type { DemoSchool } from './schools'

const PARTNERS = 6

/** A larger employer takes part as if it were nearer. */
const PULL: Readonly<Record<string, number>> = { micro: 1.6, small: 1.2, medium: 1, large: 0.6, unknown: 1.2 }

/** Employers near a school that it works with, the likeliest first. */
export function partnersOf(
  random: Random,
  school: DemoSchool,
  placed: readonly (DemoEmployer & { place: Place })[],
): readonly string[] {
  const best: { name: string; far: number }[] = []
  for (const employer of placed) {
    const far = kilometresBetween(school.place, employer.place) * (PULL[employer.sizeBand] ?? 1)
    if (best.length === PARTNERS && far >= (best.at(-1)?.far ?? 0)) continue
    const at = best.findIndex((other) => far < other.far)
    best.splice(at < 0 ? best.length : at, 0, { name: employer.name, far })
    best.length = Math.min(best.length, PARTNERS)
  }
  const luck = new Map(best.map((each, at) => [each, at + 5 * random.next()]))
  return best.toSorted((a, b) => (luck.get(a) ?? 0) - (luck.get(b) ?? 0)).map(({ name }) => name)
}

/**
 * Who holds a session. Where visits are standing nearly half are the first partner's; else nobody comes first. One in
 * sixteen names nobody.
 */
export function drawPartner(random: Random, partners: readonly string[], standing: boolean): string | null {
  const who = random.next()
  if (who < 0.06) return null
  return (standing && who < 0.5 ? partners[0] : random.pick(partners)) ?? null
}
