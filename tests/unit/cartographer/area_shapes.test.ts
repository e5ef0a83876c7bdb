import fc from 'fast-check'
import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { drawAreas, createAtlas, REACH_KM } from '../../../workers/cartographer/cartographer'
import { project } from '../../../src/domain/geography/flat_map'

interface Register {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly area: Uint16Array
}

const AREAS = 4
const school = fc.record({
  lon: fc.double({ min: -4, max: 0, noNaN: true }),
  lat: fc.double({ min: 51, max: 53, noNaN: true }),
  area: fc.integer({ min: 0, max: AREAS - 1 }),
})
/** Too few schools for any to be a stray (strays.ts): each is a share of its area. */
const registers = fc.array(school, { minLength: 1, maxLength: 39 }).map((schools): Register => ({
  lon: Float64Array.from(schools, ({ lon }) => lon),
  lat: Float64Array.from(schools, ({ lat }) => lat),
  area: Uint16Array.from(schools, ({ area }) => area),
}))

const draw = ({ lon, lat, area }: Register) => drawAreas(createAtlas(lon, lat), area, AREAS)
const register = (...schools: [lon: number, lat: number, area: number][]): Register => ({
  lon: Float64Array.from(schools, ([lon]) => lon),
  lat: Float64Array.from(schools, ([, lat]) => lat),
  area: Uint16Array.from(schools, ([, , area]) => area),
})

function crossings(ring: readonly Position[], [x = 0, y = 0]: Position): number {
  let count = 0
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i - 1] ?? [], ring[i] ?? []]
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) count += 1
  }
  return count
}

/** The areas that paint a point, by the even-odd rule over every ring. */
function areasAt(shapes: ReturnType<typeof draw>, point: Position): number[] {
  return shapes.polygons.features
    .filter(({ geometry }) => {
      const rings = geometry.coordinates.flat()
      return rings.reduce((sum, ring) => sum + crossings(ring, point), 0) % 2 === 1
    })
    .map(({ id }) => Number(id))
}

function turn(ring: readonly Position[]): number {
  let twice = 0
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i - 1] ?? [], ring[i] ?? []]
    twice += ax * by - bx * ay
  }
  return twice
}

/** Kilometres from a point to each school, nearest first, with the school's area. */
function schoolsNear({ lon, lat, area }: Register, [x = 0, y = 0]: Position) {
  const [px, py] = project(x, y)
  return [...lon]
    .map((_, index) => {
      const [sx, sy] = project(lon[index] ?? 0, lat[index] ?? 0)
      return { km: Math.hypot(sx - px, sy - py), area: area[index] ?? NO_AREA }
    })
    .sort((a, b) => a.km - b.km)
}

test('any point within reach is painted by the area of its nearest school and by no other', () => {
  const point = fc.tuple(
    fc.double({ min: -4.5, max: 0.5, noNaN: true }),
    fc.double({ min: 50.7, max: 53.3, noNaN: true }),
  )
  fc.assert(
    fc.property(registers, fc.array(point, { minLength: 20, maxLength: 20 }), (schools, points) => {
      const shapes = draw(schools)
      for (const at of points) {
        const [nearest, ...others] = schoolsNear(schools, at)
        if (!nearest) continue
        const rival = others.find(({ area }) => area !== nearest.area)
        // A border is straight on the flat map; 40 km of it bow by some 40 m against degrees.
        const onABorder = rival !== undefined && rival.km - nearest.km < 0.1
        // A circle is drawn with straight strokes, at most 80 m within it.
        const onTheRim = Math.abs(nearest.km - REACH_KM) < 0.1
        if (onABorder || onTheRim) continue
        expect(areasAt(shapes, at)).toEqual(nearest.km < REACH_KM ? [nearest.area] : [])
      }
    }),
  )
})

test('every school stands in its own area', () => {
  fc.assert(
    fc.property(registers, (schools) => {
      const shapes = draw(schools)
      schools.lon.forEach((lon, index) => {
        const at = [lon, schools.lat[index] ?? 0]
        const [here, next] = schoolsNear(schools, at)
        if (here && (!next || next.km > 0.1)) expect(areasAt(shapes, at)).toEqual([schools.area[index]])
      })
    }),
  )
})

test('shores run anticlockwise, holes clockwise, and every ring is closed', () => {
  fc.assert(
    fc.property(registers, (schools) => {
      for (const { geometry } of draw(schools).polygons.features) {
        for (const [outer = [], ...holes] of geometry.coordinates) {
          expect(turn(outer)).toBeGreaterThan(0)
          for (const hole of holes) expect(turn(hole)).toBeLessThan(0)
          for (const ring of [outer, ...holes]) expect(ring.at(-1)).toEqual(ring[0])
        }
      }
    }),
  )
})

test('an area round another has a hole in which the other lies', () => {
  const ring = Array.from({ length: 12 }, (_, i): [number, number, number] => {
    const angle = (Math.PI * i) / 6
    return [-2 + 0.2 * Math.cos(angle), 52 + 0.12 * Math.sin(angle), 0]
  })
  const [outside, inside] = draw(register(...ring, [-2, 52, 1])).polygons.features
  const [[shore = [], hole = [], ...more] = []] = outside?.geometry.coordinates ?? []
  expect([turn(shore) > 0, turn(hole) < 0, more.length]).toEqual([true, true, 0])
  expect(crossings(shore, [-2, 52]) % 2).toBe(1)
  expect(inside?.geometry.coordinates.map((rings) => rings.length)).toEqual([1])
})

test('a lone school is a disc as wide as the reach', () => {
  const [lone] = draw(register([-2, 52, 3])).polygons.features
  const [x, y] = project(-2, 52)
  for (const [lon = 0, lat = 0] of lone?.geometry.coordinates[0]?.[0] ?? []) {
    const [cx, cy] = project(lon, lat)
    expect(Math.hypot(cx - x, cy - y)).toBeCloseTo(REACH_KM, 2)
  }
  expect(lone?.id).toBe(3)
})

test('schools on one line, or at one place, are drawn all the same', () => {
  const line = draw(register([-2, 52, 0], [-2, 52.1, 1], [-2, 52.2, 0], [-2, 52.3, 1]))
  expect(line.polygons.features.map(({ geometry }) => geometry.coordinates.length)).toEqual([2, 2])
  const onePlace = draw(register([-2, 52, 2], [-2, 52, 1], [-2, 52, 1]))
  expect(onePlace.polygons.features.map(({ id }) => id)).toEqual([1])
})

test('a school placed overseas, or nowhere, moves neither the label nor the frame of its area', () => {
  const home = [0, 1, 2, 3, 4, 5].flatMap((i) =>
    [0, 1, 2, 3, 4].map((j): [number, number, number] => [-2 + i / 20, 52 + j / 20, 0]),
  )
  const [plain] = draw(register(...home)).marks
  const [strayed] = draw(register(...home, [33, 35, 0], [NaN, NaN, 0], [0, -90, 0])).marks
  expect(strayed?.label).toEqual(plain?.label)
  expect(strayed?.box).toEqual(plain?.box)
  expect(strayed?.schools).toBe(31)
})

test('a school that an area runs inside another paints no piece of it, and one on an island does', () => {
  const grid = (west: number, area: number) =>
    Array.from({ length: 80 }, (_, at): [number, number, number] => [
      west + (at % 10) / 20,
      52 + Math.floor(at / 10) / 30,
      area,
    ])
  const stray: [number, number, number] = [-1.22, 52.11, 0]
  const island: [number, number, number] = [-3.2, 52.1, 0]
  const shapes = draw(register(...grid(-2, 0), ...grid(-1.5, 1), stray, island))
  expect(areasAt(shapes, stray)).toEqual([1])
  expect(areasAt(shapes, island)).toEqual([0])
  const [london] = shapes.marks
  expect(london?.schools).toBe(82)
  expect(london?.box[2]).toBeLessThan(-1.4)
  expect(london?.box[0]).toBeGreaterThan(-2.1)
})

test('the frame of an area holds the land drawn beyond its schools, by at most 15 % of its size', () => {
  const grid = [0, 1, 2, 3, 4].flatMap((i) =>
    [0, 1, 2, 3, 4].map((j): [number, number, number] => [-2 + i / 20, 52 + j / 30, 0]),
  )
  const neighbour: [number, number, number] = [-1.79, 52.07, 1]
  const [west = 0, south = 0, east = 0, north = 0] =
    draw(register(...grid, neighbour)).marks.find(({ area }) => area === 0)?.box ?? []
  expect(west).toBeCloseTo(-2.03, 2)
  expect(east, 'to the border half-way to the neighbour, and near it no further').toBeGreaterThan(-1.8)
  expect(east).toBeLessThan(-1.765)
  expect(south).toBeLessThan(51.99)
  expect(south).toBeGreaterThan(51.97)
  expect(north).toBeGreaterThan(52.14)
  expect(north).toBeLessThan(52.17)
})

test('a school without an area leaves no hole in the area round it', () => {
  const grid = [0, 1, 2, 3, 4].flatMap((i) =>
    [0, 1, 2, 3, 4].map((j): [number, number, number] => [
      -2 + i / 20,
      52 + j / 30,
      i === 2 && j === 2 ? NO_AREA : 0,
    ]),
  )
  const shapes = draw(register(...grid))
  expect(shapes.polygons.features[0]?.geometry.coordinates.map((rings) => rings.length)).toEqual([1])
  expect(shapes.marks[0]?.schools).toBe(24)
})
