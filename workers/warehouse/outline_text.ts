/** A ring of corners in turn, x and y of each, in hundred-thousandths of a degree (about a metre); not closed. */
export type Ring = readonly number[]
/** An outer ring and the holes in it. */
export type Polygon = readonly Ring[]

/** Hundred-thousandths of a degree in one. */
export const UNITS_PER_DEGREE = 1e5

/**
 * Polygons as text: each corner as its distance from the last, "x y dx dy …", rings parted by ";" and polygons by "|".
 * A coastline takes a third of what it does as JSON.
 */
export const formatPolygons = (polygons: readonly Polygon[]): string =>
  polygons.map((rings) => rings.map(formatRing).join(';')).join('|')

function formatRing(ring: Ring): string {
  const steps = ring.map((place, at) => (at < 2 ? place : place - (ring[at - 2] ?? 0)))
  return steps.join(' ')
}

/** The inverse of `outlineText`. */
export const parsePolygons = (text: string): Polygon[] =>
  text === '' ? [] : text.split('|').map((rings) => rings.split(';').map(parseRing))

function parseRing(text: string): Ring {
  const ring = text.split(' ').map(Number)
  for (let at = 2; at < ring.length; at += 1) ring[at] = (ring[at] ?? 0) + (ring[at - 2] ?? 0)
  return ring
}
