import type { Outlines } from '../../../src/domain/geography/boundaries'
import { parsePolygons, UNITS_PER_DEGREE } from '../outline_text'

/** The outlines of areas in columns; `texts` holds, for each area, the texts that outline_text.ts wrote of it. */
export function outlinesOf(texts: readonly (readonly string[])[]): Outlines {
  const area: number[] = []
  const opens: number[] = []
  const firstCorner = [0]
  const corners: number[] = []
  texts.forEach((parts, at) => {
    for (const rings of parts.flatMap(parsePolygons))
      rings.forEach((ring, which) => {
        area.push(at)
        opens.push(Number(which === 0))
        for (const place of ring) corners.push(place / UNITS_PER_DEGREE)
        firstCorner.push(corners.length / 2)
      })
  })
  return {
    area: Uint16Array.from(area),
    opens: Uint8Array.from(opens),
    firstCorner: Uint32Array.from(firstCorner),
    corners: Float64Array.from(corners),
  }
}
