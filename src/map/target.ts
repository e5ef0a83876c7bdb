/** What a person points at or chooses on the map. */
export type Target =
  | { readonly kind: 'area'; readonly area: number }
  | { readonly kind: 'school'; readonly school: number }
  | null

export function isSameTarget(a: Target, b: Target): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'area') return b.kind === 'area' && a.area === b.area
  return b.kind === 'school' && a.school === b.school
}
