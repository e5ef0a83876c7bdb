import { withoutPeople, type CoverageTally } from '../../../src/domain/coverage/coverage_measures'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { visibleParts } from '../../../src/domain/people/suppression'

/** Numbers of young people that a tally has, and those that are the rest of one beside another; each is hidden by itself, and what is made of it with it. */
const NUMBERS: readonly ((tally: CoverageTally) => number)[] = [
  ({ young }) => young.low,
  ({ young }) => young.mid,
  ({ young }) => young.high,
  ({ contacts }) => contacts.young.mid,
  ({ encounters }) => encounters.young,
  ({ young, contacts }) => young.mid - contacts.young.mid,
  ({ young, encounters }) => young.mid - encounters.young,
]

/**
 * The whole and its areas as they may leave the worker: where any number of young people of one is small, or would give
 * a small one away, all of that one are hidden.
 */
export function visibleTallies(
  all: CoverageTally,
  areas: readonly CoverageTally[],
  threshold: number,
): { readonly all: CoverageTally; readonly areas: readonly CoverageTally[] } {
  const hidden = NUMBERS.map((numberOf) => {
    const counts = areas.map((area) => Math.max(0, Math.round(numberOf(area))))
    const rest = Math.round(numberOf(all)) - counts.reduce((sum, each) => sum + each, 0)
    const { parts, total } = visibleParts([...counts, Math.max(0, rest)], threshold)
    return { parts: parts.map((each) => each === HIDDEN_COUNT), total: total === HIDDEN_COUNT }
  })
  return {
    all: hidden.some(({ total }) => total) ? withoutPeople(all) : all,
    areas: areas.map((area, at) => (hidden.some(({ parts }) => parts[at]) ? withoutPeople(area) : area)),
  }
}
