import { expect, test } from 'vitest'
import { MOST_RULES } from '../../../src/domain/plan/plan_defaults'
import { ruleOf, withRule } from '../../../src/domain/plan/school_rules'

test('a school moves from one rule to the other and back to none', () => {
  const must = withRule({ must: ['1'], mustNot: [] }, '2', 'must')!
  expect(must).toEqual({ must: ['1', '2'], mustNot: [] })
  const mustNot = withRule(must, '2', 'mustNot')!
  expect(mustNot).toEqual({ must: ['1'], mustNot: ['2'] })
  expect([ruleOf(mustNot, '1'), ruleOf(mustNot, '2'), ruleOf(mustNot, '3')]).toEqual([
    'must',
    'mustNot',
    null,
  ])
  expect(withRule(mustNot, '2', null)).toEqual({ must: ['1'], mustNot: [] })
})

test('no more schools than a link can hold', () => {
  const must = Array.from({ length: MOST_RULES }, (_, at) => String(at))
  expect(withRule({ must, mustNot: [] }, 'x', 'must')).toBeNull()
  expect(withRule({ must, mustNot: [] }, '3', 'must')?.must).toHaveLength(MOST_RULES)
})
