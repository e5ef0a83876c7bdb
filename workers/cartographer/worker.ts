import '../keep_to_own_origin'
import { expose } from 'comlink'
import type { Outlines } from '../../src/domain/geography/boundaries'
import type { AreaShapes } from './area_shapes'
import { drawAreas, createAtlas } from './cartographer'
import type { Atlas } from './cartographer'

let atlas: Atlas | undefined

const cartographer = {
  /** Prepares the map for a new set of school positions, in degrees. */
  open(lon: Float64Array, lat: Float64Array): void {
    atlas = createAtlas(lon, lat)
  },
  /** Draws one grouping of the schools last opened. */
  areas(areaOfSchool: Uint16Array, areaCount: number, outlines?: Outlines): AreaShapes {
    if (!atlas) throw new Error('No schools have been opened')
    return drawAreas(atlas, areaOfSchool, areaCount, outlines)
  },
}

export type Cartographer = typeof cartographer
expose(cartographer)
