import type { CandidatePairs } from './candidate_pairs'

/** Somebody who could visit a school, by road metres. */
export interface NearSupplier {
  readonly supplier: string
  readonly metres: number
}

const NEAREST_SUPPLIERS = 3

/** Of the candidate pairs of one school the nearest. `ids` of the suppliers in the order of their file. */
export function nearestSuppliers(
  { start, supplier, metres }: CandidatePairs,
  school: number,
  ids: readonly string[],
): readonly NearSupplier[] {
  const from = start[school]!
  const to = Math.min(start[school + 1]!, from + NEAREST_SUPPLIERS)
  return Array.from({ length: to - from }, (_, offset) => ({
    supplier: ids[supplier[from + offset]!]!,
    metres: metres[from + offset]!,
  }))
}
