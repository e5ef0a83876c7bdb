import { MOST_RULES } from './plan_defaults'

/** Ids of schools that get a visit, and of schools that get none. */
export interface SchoolRules {
  readonly must: readonly string[]
  readonly mustNot: readonly string[]
}

export type SchoolRule = 'must' | 'mustNot'

export const ruleOf = ({ must, mustNot }: SchoolRules, id: string): SchoolRule | null =>
  must.includes(id) ? 'must' : mustNot.includes(id) ? 'mustNot' : null

/** The rules with that of one school changed; null takes it back. Null where no link could hold so many. */
export function withRule(rules: SchoolRules, id: string, rule: SchoolRule | null): SchoolRules | null {
  const without = (ids: readonly string[]): readonly string[] => ids.filter((each) => each !== id)
  const changed = {
    must: rule === 'must' ? [...without(rules.must), id] : without(rules.must),
    mustNot: rule === 'mustNot' ? [...without(rules.mustNot), id] : without(rules.mustNot),
  }
  return Math.max(changed.must.length, changed.mustNot.length) > MOST_RULES ? null : changed
}
