import { wrap } from 'comlink'
import type { Remote } from 'comlink'
import type { Outlines } from '../domain/geography/boundaries'
import type { SchoolDirectory } from '../domain/project/dataset'
import { digestOfAreas } from '../domain/geography/areas_digest'
import type { AreaShapes, DrawnAreas } from '../../workers/cartographer/area_shapes'
import { fetchDemoAreas } from './demo_areas'
import type { Cartographer } from '../../workers/cartographer/worker'

export type { AreaMark, AreaShapes } from '../../workers/cartographer/area_shapes'
export type { BoundingBox } from '../../workers/cartographer/frame'

type Positions = Pick<SchoolDirectory, 'lon' | 'lat'>

export interface CartographerClient {
  /**
   * The shapes of one grouping: `groupIndex` holds an area per school, below `areaCount`, or NO_AREA. Resolves to
   * null when a later request for others overtook this one. Shapes already drawn for the same `groupIndex` come from memory, so
   * pass the same `outlines` each time.
   */
  shapeAreas(
    schools: Positions,
    groupIndex: Uint16Array,
    areaCount: number,
    outlines?: Outlines,
  ): Promise<AreaShapes | null>
  /** The same beforehand, which overtakes no request. */
  prepareAreas(
    schools: Positions,
    groupIndex: Uint16Array,
    areaCount: number,
    outlines?: Outlines,
  ): Promise<AreaShapes>
  /** Fetches the areas that were drawn before the app was built. */
  warmUp(): void
}

/** A client of the worker, which starts with the first areas that were not drawn before. */
export function connectTo(
  startWorker: () => Worker,
  fetchDrawn: () => Promise<DrawnAreas | undefined> = () => Promise.resolve(undefined),
): CartographerClient {
  const drawn = new WeakMap<Uint16Array, Promise<AreaShapes>>()
  let remote: Remote<Cartographer> | undefined
  let opened: Float64Array | undefined
  let newest: Uint16Array | undefined
  let drawnBefore: Promise<DrawnAreas | undefined> | undefined
  /** Where they cannot be read, the worker draws them. */
  const drawnBeforeOnce = () => (drawnBefore ??= fetchDrawn().catch(() => undefined))

  async function draw(
    { lon, lat }: Positions,
    groupIndex: Uint16Array,
    areaCount: number,
    outlines: Outlines | undefined,
  ): Promise<AreaShapes> {
    const known = outlines ? undefined : await drawnBeforeOnce()
    if (known && known.digest === digestOfAreas(lon, lat, groupIndex)) return known.shapes
    remote ??= wrap<Cartographer>(startWorker())
    const { open, areas } = remote
    if (opened !== lon) {
      opened = lon
      // The worker answers in order, so the areas below are drawn from these schools.
      void open(lon, lat)
    }
    return areas(groupIndex, areaCount, outlines)
  }

  async function drawOnce(...[schools, groupIndex, areaCount, outlines]: Parameters<typeof draw>) {
    const shapes = drawn.get(groupIndex) ?? draw(schools, groupIndex, areaCount, outlines)
    drawn.set(groupIndex, shapes)
    try {
      return await shapes
    } catch (error) {
      drawn.delete(groupIndex)
      throw error
    }
  }

  return {
    warmUp: () => void drawnBeforeOnce(),
    async shapeAreas(schools, groupIndex, areaCount, outlines) {
      newest = groupIndex
      const shapes = await drawOnce(schools, groupIndex, areaCount, outlines)
      return newest === groupIndex ? shapes : null
    },
    prepareAreas: (schools, groupIndex, areaCount, outlines) =>
      drawOnce(schools, groupIndex, areaCount, outlines),
  }
}

export const cartographer = connectTo(
  () =>
    new Worker(new URL('../../workers/cartographer/worker.ts', import.meta.url), {
      type: 'module',
      name: 'cartographer',
    }),
  fetchDemoAreas,
)
