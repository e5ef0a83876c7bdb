import type { Infeasible } from '../../domain/plan/plan'
import type { Rule } from '../../domain/plan/rule_prices'
import type { ViewState } from '../../state/view_state'

type Rules = Pick<ViewState, 'must' | 'mustNot' | 'pins' | 'floors'>

interface Ids {
  readonly schoolId: (row: number) => string
  readonly supplierId: (supplier: number) => string
  readonly areaName: (area: number) => string
}

const withFloor = (floors: ViewState['floors'], area: string, least: number): ViewState['floors'] => [
  ...floors.filter(([each]) => each !== area),
  [area, least],
]

/** The rules of the address without the least that makes a plan possible. */
export function relaxedRules(reason: Infeasible, rules: Rules, ids: Ids): Partial<Rules> {
  switch (reason.because) {
    case 'pins':
      return reason.faults.reduce<Rules>(
        (left, { school, supplier, fault }) => ({
          ...left,
          ...(fault === 'repeated'
            ? onePinOf(left, ids.schoolId(school), ids.supplierId(supplier))
            : withoutRule(left, { kind: 'pin', school, supplier }, ids)),
        }),
        rules,
      )
    case 'must':
      return { must: rules.must.filter((id) => !reason.giveUp.some((row) => ids.schoolId(row) === id)) }
    case 'floors':
      return {
        floors: reason.areas.reduce(
          (floors, { area, possible }) => withFloor(floors, ids.areaName(area), possible),
          rules.floors,
        ),
      }
  }
}

function onePinOf({ pins }: Rules, school: string, supplier: string): Partial<Rules> {
  const isIt = ([of, by]: Rules['pins'][number]): boolean => of === school && by === supplier
  const first = pins.findIndex(isIt)
  return { pins: pins.filter((pin, at) => at === first || !isIt(pin)) }
}

/** The rules of the address with one decision taken back; a floor of an area becomes none. */
export function withoutRule(rules: Rules, rule: Rule, ids: Ids): Partial<Rules> {
  switch (rule.kind) {
    case 'pin':
      return {
        pins: rules.pins.filter(
          ([school, supplier]) =>
            school !== ids.schoolId(rule.school) || supplier !== ids.supplierId(rule.supplier),
        ),
      }
    case 'must':
      return { must: rules.must.filter((id) => id !== ids.schoolId(rule.school)) }
    case 'must_not':
      return { mustNot: rules.mustNot.filter((id) => id !== ids.schoolId(rule.school)) }
    case 'floor':
      return { floors: withFloor(rules.floors, ids.areaName(rule.area), 0) }
  }
}
