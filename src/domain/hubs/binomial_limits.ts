/** The chances that a funnel is drawn at: 95 % of alike hubs lie between the first two, 99.8 % between the others. */
const LIMIT_CHANCES = [0.025, 0.975, 0.001, 0.999] as const

/** Shares at the four LIMIT_CHANCES. */
export interface FunnelLimits {
  readonly lower95: number
  readonly upper95: number
  readonly lower998: number
  readonly upper998: number
}

/** The chance of every number of successes of so many trials: worked out from the likeliest outwards, so that nothing underflows. */
function binomial(trials: number, chance: number): Float64Array {
  const odds = chance / (1 - chance)
  const likeliest = Math.min(trials, Math.floor((trials + 1) * chance))
  const weights = new Float64Array(trials + 1)
  weights[likeliest] = 1
  for (let successes = likeliest; successes < trials && weights[successes]! > 0; successes++)
    weights[successes + 1] = weights[successes]! * odds * ((trials - successes) / (successes + 1))
  for (let successes = likeliest; successes > 0 && weights[successes]! > 0; successes--)
    weights[successes - 1] = (weights[successes]! / odds) * (successes / (trials - successes + 1))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/**
 * Exact binomial limits of a share of so many schools where each is reached with the chance `centre`, interpolated
 * between whole numbers of schools (Spiegelhalter 2005): (r − (F(r) − p) ÷ (F(r) − F(r − 1))) ÷ schools, r being the
 * least number whose distribution function F reaches p. A centre of 0 or 1 has no limits.
 */
export function binomialLimits(schools: number, centre: number): FunnelLimits {
  const chances = binomial(schools, centre)
  const limitAt = (chance: number): number => {
    let below = 0
    for (let reached = 0; reached <= schools; reached++) {
      const upTo = below + chances[reached]!
      if (upTo >= chance || reached === schools)
        return (reached - (upTo - chance) / chances[reached]!) / schools
      below = upTo
    }
    return NaN
  }
  const [lower95, upper95, lower998, upper998] = LIMIT_CHANCES.map(limitAt) as [
    number,
    number,
    number,
    number,
  ]
  return { lower95, upper95, lower998, upper998 }
}

/** Limits moved away from the centre by a factor, and kept to shares. */
export function widenedLimits(limits: FunnelLimits, centre: number, factor: number): FunnelLimits {
  const widen = (limit: number) => Math.min(1, Math.max(0, centre + (limit - centre) * factor))
  return {
    lower95: widen(limits.lower95),
    upper95: widen(limits.upper95),
    lower998: widen(limits.lower998),
    upper998: widen(limits.upper998),
  }
}
