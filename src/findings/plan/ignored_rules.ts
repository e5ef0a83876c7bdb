import type { PlanAnswer } from '../../domain/plan/plan_question'
import type { Grouping } from '../../domain/project/dataset'
import { agreeing, counted } from '../../domain/words/counted'

/** Rules of a plan as its address has them. */
interface Rules {
  readonly must: readonly string[]
  readonly mustNot: readonly string[]
  readonly pins: readonly (readonly [school: string, supplier: string])[]
  readonly floorBy: string
  readonly floors: readonly (readonly [area: string, least: number])[]
}

interface Loaded {
  /** Ids of all schools of the register. */
  readonly ids: readonly string[]
  readonly groupings: readonly Pick<Grouping, 'key' | 'label' | 'areas'>[]
}

const MOST_NAMED = 3

function named(items: readonly string[]): string {
  const rest = items.length - MOST_NAMED
  const first = items.slice(0, MOST_NAMED)
  return new Intl.ListFormat('en-GB').format(rest > 0 ? [...first, `${rest} more`] : first)
}

/** Rules that hold for nobody, because the loaded data have no such area, school or supplier, or the school is outside the filters; a sentence for each reason. */
export function ignoredRules(
  { must, mustNot, pins, floorBy, floors }: Rules,
  answer: PlanAnswer,
  { ids, groupings }: Loaded,
): readonly string[] {
  const ruled = [...new Set([...must, ...mustNot, ...pins.map(([school]) => school)])]
  const wanted = floors.filter(([, least]) => least > 0).map(([area]) => area)
  if (ruled.length + wanted.length === 0) return []
  const register = new Set(ids)
  const inScope = new Set(Array.from(answer.schools.school, (index) => ids[index]))
  const suppliers = new Set(answer.supplierIds)
  const grouping = groupings.find(({ key }) => key === floorBy)
  const areas = wanted.filter((area) => !grouping?.areas.includes(area))
  const gone = ruled.filter((id) => !register.has(id))
  const outside = ruled.filter((id) => register.has(id) && !inScope.has(id))
  const strangers = [...new Set(pins.map(([, supplier]) => supplier))].filter((id) => !suppliers.has(id))
  return [
    areas.length === 0
      ? ''
      : `${counted(areas.length, 'floor')} ${agreeing(areas.length, 'is', 'are')} for ${agreeing(areas.length, 'an area', 'areas')} that the loaded data do not have as ${grouping ? `a ${grouping.label.toLowerCase()}` : 'an area'}: ${named(areas)}.`,
    gone.length === 0
      ? ''
      : `${counted(gone.length, 'school')} with a rule ${agreeing(gone.length, 'is', 'are')} not in the register that is open: ${named(gone)}.`,
    outside.length === 0
      ? ''
      : `${counted(outside.length, 'school')} with a rule ${agreeing(outside.length, 'is', 'are')} outside these filters: ${named(outside)}.`,
    strangers.length === 0
      ? ''
      : `${counted(strangers.length, 'pin')} ${agreeing(strangers.length, 'names', 'name')} somebody who is not among those loaded: ${named(strangers)}.`,
  ].filter((sentence) => sentence !== '')
}
