import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactRoadMetres } from '../../../src/domain/plan/road_distance'
import { accessOf, lowestDecileAt, zoneOf } from '../../../src/domain/supply/access'
import { giStar } from '../../../src/domain/supply/hot_spots'
import { radiusOfClass, ruralGrouping } from '../../../src/domain/supply/rural_radius'

describe('how far a volunteer is looked for', () => {
  test.for([
    ['A1', 10],
    ['C2', 10],
    ['D1', 20],
    ['E2', 30],
    ['F1', 30],
    ['(England/Wales) Urban major conurbation', 10],
    ['(England/Wales) Urban city and town in a sparse setting', 10],
    ['(England/Wales) Rural town and fringe', 20],
    ['(England/Wales) Rural village in a sparse setting', 30],
    ['(England/Wales) Rural hamlet and isolated dwellings', 30],
    ['Larger rural: Nearer to a major town or city', 20],
    ['Smaller rural: Further from a major town or city', 30],
    ['Remote Rural Areas', 30],
    ['Accessible Small Towns', 20],
    ['Pseudo', 10],
  ] as const)('%s: %i km', ([written, km]) => expect(radiusOfClass(written)).toBe(km))

  test('is by the first column whose name has urban or rural in it', () => {
    const [hub, rural] = [{ label: 'Hub' }, { label: 'UrbanRural (name)' }]
    expect(ruralGrouping([hub, rural])).toBe(rural)
    expect(ruralGrouping([hub])).toBeUndefined()
  })
})

test('a road at the end of a third of the radius lies in the nearer third', () => {
  expect([1, 10_000, 10_001, 20_000, 20_001, 30_000].map((metres) => zoneOf(metres, 30_000))).toEqual([
    0, 0, 1, 1, 2, 2,
  ])
})

/** Pairs of schools and suppliers from a table of roads, NaN out of reach. */
function pairsOf(roads: readonly (readonly number[])[]) {
  const start = [0]
  const supplier: number[] = []
  const metres: number[] = []
  for (const row of roads) {
    row.forEach((road, who) => {
      if (Number.isNaN(road)) return
      supplier.push(who)
      metres.push(road)
    })
    start.push(supplier.length)
  }
  return {
    start: Int32Array.from(start),
    supplier: Int32Array.from(supplier),
    metres: Float64Array.from(metres),
  }
}

test('two schools share the visits of one supplier by pupils and distance', () => {
  const found = accessOf(
    pairsOf([[1000], [9000]]),
    { radius: Float64Array.of(10_000, 10_000), demand: Float64Array.of(100, 200) },
    [3],
  )
  const shared = 3 / (100 * 1 + 200 * 0.22)
  expect([...found.access]).toEqual([shared, shared * 0.22])
  expect(found.received).toBeCloseTo(3, 12)
  expect(found).toMatchObject({ reaching: 1, withoutDemand: 0, sharedVisits: 3 })
})

test('a supplier whose schools have no pupils known gives nothing and is out of the sum', () => {
  const found = accessOf(
    pairsOf([[1000]]),
    { radius: Float64Array.of(10_000), demand: Float64Array.of(0) },
    [3],
  )
  expect(found).toMatchObject({ reaching: 1, withoutDemand: 1, sharedVisits: 0, received: 0 })
  expect([...found.raw]).toEqual([1])
})

test('what schools receive is what suppliers in reach of pupils offer', () => {
  const road = fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 30_000 }))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(road, { minLength: 5, maxLength: 5 }), fc.integer({ min: 0, max: 2000 })), {
        minLength: 1,
        maxLength: 9,
      }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
      (schools, visits) => {
        const { received, sharedVisits } = accessOf(
          pairsOf(schools.map(([roads]) => roads)),
          {
            radius: new Float64Array(schools.length).fill(30_000),
            demand: Float64Array.from(schools, ([, pupils]) => pupils),
          },
          visits,
        )
        expect(received).toBeCloseTo(sharedVisits, 9)
      },
    ),
  )
})

test('the lowest decile ends at the school at the tenth from below', () => {
  expect(lowestDecileAt(Float64Array.from({ length: 11 }, (_, at) => 11 - at))).toBe(2)
  expect(lowestDecileAt(Float64Array.of(7))).toBe(7)
})

test('Gi* equals its formula over every pair', () => {
  const place = fc.tuple(
    fc.double({ min: -2, max: -1, noNaN: true }),
    fc.double({ min: 53, max: 54, noNaN: true }),
    fc.double({ min: 0, max: 5, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(place, { minLength: 4, maxLength: 20 }), (places) => {
      const [lon, lat, value] = [0, 1, 2].map((at) => Float64Array.from(places, (each) => each[at]!)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ]
      const { gi, neighbours } = giStar({ lon, lat }, value, 20_000)
      const n = places.length
      const mean = value.reduce((sum, each) => sum + each, 0) / n
      const deviation = Math.sqrt(value.reduce((sum, each) => sum + (each - mean) ** 2, 0) / n)
      // Values that are all but alike leave nothing but rounding to compare.
      fc.pre(deviation > 1e-3 * (1 + Math.abs(mean)))
      places.forEach(([x, y], at) => {
        const near = [...places.keys()].filter(
          (other) => other === at || exactRoadMetres(x, y, lon[other]!, lat[other]!) <= 20_000,
        )
        expect(neighbours[at]).toBe(near.length - 1)
        if (near.length === n) return
        const sum = near.reduce((total, other) => total + value[other]!, 0)
        const spread = deviation * Math.sqrt((n * near.length - near.length ** 2) / (n - 1))
        const expected = (sum - mean * near.length) / spread
        expect(Math.abs(gi[at]! - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)))
      })
    }),
  )
})
