import { describe, expect, test } from 'vitest'
import type { PlanInstance, PlanRules } from '../../../src/domain/plan/instance'
import { withFixedVisits } from '../../../workers/warehouse/arrays/plan_fixed'
import { PLAIN_RULES } from './worlds'

const REGISTER = ['100000', '100001', '100002', '100003', '100004']
/** Rows 0, 1 and 2 are schools 3, 1 and 2 of the register; the others are out of scope. */
const ROWS = Uint32Array.of(3, 1, 2)
const SUPPLIERS = ['V0', 'V1', 'V2']

const instanceOf = (rules: Partial<PlanRules>): PlanInstance => ({
  schools: {
    lon: Float64Array.of(0, 0, 0),
    lat: Float64Array.of(51, 51, 51),
    phases: Uint8Array.of(7, 7, 7),
    value: Float64Array.of(1, 1, 1),
    area: Int32Array.of(-1, -1, -1),
  },
  suppliers: {
    lon: Float64Array.of(0, 0, 0),
    lat: Float64Array.of(51, 51, 51),
    visits: Int32Array.of(3, 1, 1),
    limit: Float64Array.of(Infinity, Infinity, Infinity),
    phases: Uint8Array.of(0, 0, 0),
    usable: Uint8Array.of(1, 1, 0),
    offers: Uint8Array.of(1, 1, 1),
  },
  rules: { ...PLAIN_RULES, ...rules },
})
const visit = (school: string, supplier: string, isDone = false) => ({ school, supplier, isDone })
const fixedIn = (rules: Partial<PlanRules>, ...fixed: readonly ReturnType<typeof visit>[]) =>
  withFixedVisits(instanceOf(rules), fixed, { rows: ROWS, register: REGISTER }, SUPPLIERS)

describe('visits of a kept plan', () => {
  test('of none the plan is as it was', () => {
    expect(fixedIn({ must: [1] })).toEqual({
      instance: instanceOf({ must: [1] }),
      report: { kept: 0, outOfScope: 0, faults: [] },
    })
  })

  test('that can stay are pins before those of the question, each once', () => {
    const pins = [
      { school: 1, supplier: 1 },
      { school: 2, supplier: 0 },
    ]
    const { instance, report } = fixedIn({ pins }, visit('100003', 'V0'), visit('100001', 'V1', true))
    expect(instance.rules.pins).toEqual([
      { school: 0, supplier: 0 },
      { school: 1, supplier: 1 },
      { school: 2, supplier: 0 },
    ])
    expect(report).toEqual({ kept: 2, outOfScope: 0, faults: [] })
    expect(instance.suppliers.visits).toEqual(Int32Array.of(3, 1, 1))
  })

  test('at a school out of scope take up one of their supplier’s visits, never more than it has', () => {
    const before = instanceOf({})
    const { instance, report } = withFixedVisits(
      before,
      [visit('100000', 'V0'), visit('100000', 'V1'), visit('100004', 'V1'), visit('100001', 'V1')],
      { rows: ROWS, register: REGISTER },
      SUPPLIERS,
    )
    expect(instance.suppliers.visits).toEqual(Int32Array.of(2, 0, 1))
    expect(before.suppliers.visits).toEqual(Int32Array.of(3, 1, 1))
    expect(instance.schools).toBe(before.schools)
    expect(report).toEqual({
      kept: 0,
      outOfScope: 3,
      faults: [{ school: '100001', supplier: 'V1', fault: 'supplier_full' }],
    })
  })

  test('that cannot stay are named with the reason, and are no rules any more', () => {
    const rules = { must: [0, 1, 2], mustNot: [2] }
    const { instance, report } = fixedIn(
      rules,
      visit('100002', 'V0'),
      visit('999999', 'V0'),
      visit('100001', 'V9'),
      visit('100001', 'V2'),
      visit('100003', 'V0'),
    )
    expect(report).toEqual({
      kept: 1,
      outOfScope: 0,
      faults: [
        { school: '999999', supplier: 'V0', fault: 'school_gone' },
        { school: '100001', supplier: 'V9', fault: 'supplier_gone' },
        { school: '100002', supplier: 'V0', fault: 'must_not' },
        { school: '100001', supplier: 'V2', fault: 'not_usable' },
      ],
    })
    expect(instance.rules).toEqual({ ...PLAIN_RULES, ...rules, pins: [{ school: 0, supplier: 0 }] })
  })

  test('that took place and cannot stay keep their school from being visited again, and are no faults', () => {
    const rules = { must: [0, 1], mustNot: [2] }
    const { instance, report } = fixedIn(
      rules,
      visit('100001', 'V2', true),
      visit('100002', 'V9', true),
      visit('999999', 'V0', true),
    )
    expect(report).toEqual({ kept: 0, outOfScope: 0, faults: [] })
    expect(instance.rules).toEqual({ ...PLAIN_RULES, must: [0], mustNot: [2, 1], pins: [] })
  })
})
