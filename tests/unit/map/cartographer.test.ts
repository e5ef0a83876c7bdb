import { expose } from 'comlink'
import { afterEach, expect, test } from 'vitest'
import { connectTo } from '../../../src/map/cartographer'
import type { AreaShapes } from '../../../src/map/cartographer'
import { digestOfAreas } from '../../../src/domain/geography/areas_digest'
import type { DrawnAreas } from '../../../workers/cartographer/area_shapes'

const closing: MessagePort[] = []
afterEach(() => {
  for (const port of closing.splice(0)) port.close()
})

/** A worker that answers with the number of areas it was asked for, and fails when asked for none. */
function doorToCounter(fetchDrawn?: () => Promise<DrawnAreas>) {
  const calls: string[] = []
  const counter = {
    open: (lon: Float64Array) => void calls.push(`open ${lon.length}`),
    areas: (_groupIndex: Uint16Array, areaCount: number): AreaShapes => {
      calls.push(`areas ${areaCount}`)
      if (areaCount === 0) throw new Error('no areas')
      return { polygons: { type: 'FeatureCollection', features: [] }, marks: Array(areaCount).fill(mark) }
    },
  }
  const { port1, port2 } = new MessageChannel()
  expose(counter, port1)
  closing.push(port1, port2)
  return { calls, door: connectTo(() => port2 as unknown as Worker, fetchDrawn) }
}
const mark = { area: 0, schools: 1, label: [0, 0], box: [0, 0, 0, 0] }
const schools = { lon: new Float64Array(3), lat: new Float64Array(3) }

test('the newest request wins; one it overtook is told so', async () => {
  const { door } = doorToCounter()
  const first = door.shapeAreas(schools, new Uint16Array(3), 4)
  const second = door.shapeAreas(schools, new Uint16Array(3), 9)
  expect(await first).toBeNull()
  expect((await second)?.marks).toHaveLength(9)
})

test('schools are taken up once, and shapes already drawn are not drawn again', async () => {
  const { door, calls } = doorToCounter()
  const [regions, hubs] = [new Uint16Array(3), new Uint16Array(3)]
  await door.shapeAreas(schools, regions, 9)
  await door.shapeAreas(schools, hubs, 5)
  await door.shapeAreas(schools, regions, 9)
  expect(calls).toEqual(['open 3', 'areas 9', 'areas 5'])
})

test('a failure is told and not remembered', async () => {
  const { door, calls } = doorToCounter()
  const groupIndex = new Uint16Array(3)
  await expect(door.shapeAreas(schools, groupIndex, 0)).rejects.toThrow('no areas')
  await expect(door.shapeAreas(schools, groupIndex, 0)).rejects.toThrow('no areas')
  expect(calls).toEqual(['open 3', 'areas 0', 'areas 0'])
})

test('what is drawn beforehand overtakes no request, and is there when it is asked for', async () => {
  const { door, calls } = doorToCounter()
  const [regions, hubs] = [new Uint16Array(3), new Uint16Array(3)]
  const wanted = door.shapeAreas(schools, regions, 9)
  const beforehand = door.prepareAreas(schools, hubs, 5)
  expect((await wanted)?.marks).toHaveLength(9)
  expect((await beforehand).marks).toHaveLength(5)
  expect((await door.shapeAreas(schools, hubs, 5))?.marks).toHaveLength(5)
  expect(calls).toEqual(['open 3', 'areas 9', 'areas 5'])
})

const drawn = (groupIndex: Uint16Array): DrawnAreas => ({
  digest: digestOfAreas(schools.lon, schools.lat, groupIndex),
  shapes: { polygons: { type: 'FeatureCollection', features: [] }, marks: [] },
})

test('areas that were drawn before come from there, and those of any other school or area from the worker', async () => {
  const before = drawn(Uint16Array.of(0, 1, 1))
  const { door, calls } = doorToCounter(() => Promise.resolve(before))
  expect(await door.shapeAreas(schools, Uint16Array.of(0, 1, 1), 2)).toBe(before.shapes)
  expect(calls).toEqual([])
  await door.shapeAreas(schools, Uint16Array.of(0, 1, 0), 2)
  await door.shapeAreas(schools, Uint16Array.of(0, 1, 1), 2, {} as never)
  await door.shapeAreas({ ...schools, lon: Float64Array.of(0, 0, 0.01) }, Uint16Array.of(0, 1, 1), 2)
  expect(calls).toEqual(['open 3', 'areas 2', 'areas 2', 'open 3', 'areas 2'])
})

test('where what was drawn before cannot be read, the worker draws', async () => {
  const { door, calls } = doorToCounter(() => Promise.reject(new Error('no network')))
  await door.shapeAreas(schools, new Uint16Array(3), 4)
  expect(calls).toEqual(['open 3', 'areas 4'])
})
