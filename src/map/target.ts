/** What a person points at or chooses on the map. */
export type MapTarget =
  | { readonly kind: 'area'; readonly area: number }
  | { readonly kind: 'school'; readonly school: number }
  | { readonly kind: 'district'; readonly district: number }
  | null

export function isSameTarget(a: MapTarget, b: MapTarget): boolean {
  if (a === null || b === null) return a === b
  switch (a.kind) {
    case 'area':
      return b.kind === 'area' && a.area === b.area
    case 'school':
      return b.kind === 'school' && a.school === b.school
    case 'district':
      return b.kind === 'district' && a.district === b.district
  }
}
