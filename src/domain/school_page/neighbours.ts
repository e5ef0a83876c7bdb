import type { SchoolDirectory } from '../project/dataset'

/** The schools beside one, A to Z by name. */
export interface Neighbours {
  /** Places in the register; null at an end. */
  readonly previous: number | null
  readonly next: number | null
  /** From 1, among `of`. */
  readonly place: number
  readonly of: number
}

const byName = new Intl.Collator('en-GB', { numeric: true })

/** The schools before and after one among those that `isAmong` is true of; schools of one name by their place in the register. */
export function neighboursOf(
  { names }: Pick<SchoolDirectory, 'names'>,
  school: number,
  isAmong: (place: number) => boolean,
): Neighbours {
  const compare = (a: number, b: number) => byName.compare(names[a] ?? '', names[b] ?? '') || a - b
  let [previous, next]: [number | null, number | null] = [null, null]
  let [before, after] = [0, 0]
  names.forEach((_, other) => {
    if (other === school || !isAmong(other)) return
    if (compare(other, school) < 0) {
      before++
      if (previous === null || compare(other, previous) > 0) previous = other
    } else {
      after++
      if (next === null || compare(other, next) < 0) next = other
    }
  })
  return { previous, next, place: before + 1, of: before + 1 + after }
}
