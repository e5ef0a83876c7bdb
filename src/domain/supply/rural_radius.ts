/** How far a volunteer is looked for, in kilometres by road, by how rural a school's place is (DOMAIN §4.7). */
const URBAN_KM = 10
const TOWN_KM = 20
const VILLAGE_KM = 30

export const RURAL_KM = [URBAN_KM, TOWN_KM, VILLAGE_KM] as const

/** Names of columns about schools that say whether a place is urban or rural. */
const RURAL_COLUMN = /\b(urban|rural)/i

/** The column about schools that says how rural a place is, if one is loaded. */
export const ruralGrouping = <T extends { readonly label: string }>(groupings: readonly T[]): T | undefined =>
  groupings.find(({ label }) => RURAL_COLUMN.test(label))

/**
 * The radius of a class of place, by its code or its name: A, B and C are urban, D is town and fringe, E and F are
 * villages and beyond (ONS 2011); "larger rural" of the 2021 classes is read as towns. Urban where the words say neither.
 */
export function radiusOfClass(written: string): number {
  const words = written.replace(/^\(.*?\)\s*/, '').trim()
  if (/^D\d?$/i.test(words)) return TOWN_KM
  if (/^[EF]\d?$/i.test(words)) return VILLAGE_KM
  if (/\burban\b/i.test(words)) return URBAN_KM
  if (/\bsmaller rural|village|hamlet|isolated/i.test(words)) return VILLAGE_KM
  if (/\btowns?\b|\blarger rural\b/i.test(words)) return TOWN_KM
  return /\brural/i.test(words) ? VILLAGE_KM : URBAN_KM
}
