/** What is painted over what, lowest first. */
export const LAYER_ORDER = [
  'land',
  'areas',
  'area-borders',
  'area-marks',
  'nations',
  'area-border-marks',
  'sea',
  'coast',
  'area-shore-marks',
  'schools',
  'place-names',
  'area-names',
] as const
export type LayerName = (typeof LAYER_ORDER)[number]

const SCHOOLS = LAYER_ORDER.indexOf('schools')
/** What an answer does not change while the camera rests, beneath the schools and above them. */
export const STILL_BENEATH: ReadonlySet<string> = new Set(
  LAYER_ORDER.slice(LAYER_ORDER.indexOf('areas') + 1, SCHOOLS),
)
export const STILL_ABOVE: ReadonlySet<string> = new Set(LAYER_ORDER.slice(SCHOOLS + 1))

/** A layer of a numbered edition: the areas of a new grouping are made ready before those of the last are taken away. */
export const layerId = (name: LayerName, edition: number): string => `${name}:${edition}`

/** The layer that a new one goes beneath, of those on the map, lowest first; undefined for the top. */
export function layerAbove(name: LayerName, present: readonly string[]): string | undefined {
  const rank = (id: string) => LAYER_ORDER.indexOf(id.split(':')[0] as LayerName)
  return present.find((id) => rank(id) > LAYER_ORDER.indexOf(name))
}
