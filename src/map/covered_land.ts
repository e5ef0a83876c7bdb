import type { Map as MapLibre } from 'maplibre-gl'
import { standElsewhere } from '../domain/geography/map_of_britain'
import type { SchoolDirectory } from '../domain/project/dataset'
import type { AreaShapes } from './cartographer'
import type { Coast } from './coast'
import { closingEdges, NO_EDGES, type ClosingEdges } from './layers/closing_edges'
import { coverNations, setPlain } from './layers/masks'
import { insideNations, isAreaCovered, nationsWithoutSchools } from './nations_without_schools'

/** The nations without schools, which masks cover, and what of the areas they leave. */
export class CoveredLand {
  readonly #map: MapLibre
  readonly #coast: Coast
  #nations: readonly string[] = []
  /** True for a map outside Britain, which has neither coast nor nations. */
  isPlain = false

  constructor(map: MapLibre, coast: Coast) {
    this.#map = map
    this.#coast = coast
  }

  setSchools({ lon, lat }: Pick<SchoolDirectory, 'lon' | 'lat'>): void {
    this.#nations = nationsWithoutSchools(this.#coast.nations, lon, lat)
    coverNations(this.#map, this.#nations)
    this.isPlain = standElsewhere(lon, lat)
    setPlain(this.#map, this.isPlain)
  }

  /** What closes the outline of an area where a mask covers it. */
  readonly edgesOf = (area: Parameters<typeof closingEdges>[0]): ClosingEdges =>
    this.isPlain ? NO_EDGES : closingEdges(area, this.#coast, this.#nations)

  /** The same shapes with marks of the areas alone that can be seen. */
  withoutCovered(shapes: AreaShapes, schools: SchoolDirectory, groupIndex: Uint16Array): AreaShapes {
    const isCovered = insideNations(this.#coast.nations, this.#nations)
    const marks = shapes.marks.filter((mark) => !isAreaCovered(isCovered, mark, schools, groupIndex))
    return { ...shapes, marks }
  }
}
