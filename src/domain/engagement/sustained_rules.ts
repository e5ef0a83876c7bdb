/**
 * What makes a school sustained (DOMAIN §4.4); one is enough. A programme (a series) and a relationship (a provider, or
 * years) are different findings, so each is counted. Bit n of a school's mask says that rule n holds.
 */
export const SUSTAINED_RULES = ['series', 'provider', 'years'] as const
export type SustainedRule = (typeof SUSTAINED_RULES)[number]

export const ruleBit = (rule: SustainedRule): number => 1 << SUSTAINED_RULES.indexOf(rule)

/** Masks of schools that are sustained: one for every combination of rules. */
export const SUSTAINED_MASKS = 1 << SUSTAINED_RULES.length

/** Sustained schools for which a rule holds, of counts by mask. A school may count under several rules. */
export const schoolsByRule = (byMask: ArrayLike<number>, rule: SustainedRule): number =>
  Array.from(byMask).reduce((sum, schools, mask) => sum + (mask & ruleBit(rule) ? schools : 0), 0)
