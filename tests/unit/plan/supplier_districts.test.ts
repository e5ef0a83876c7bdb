import { expect, test } from 'vitest'
import { nearestSchoolMetres } from '../../../src/domain/plan/nearest_school'
import { roadMetres } from '../../../src/domain/plan/road_distance'
import {
  districtRows,
  mergedRows,
  rowOfDistricts,
  supplierDistricts,
} from '../../../src/domain/plan/supplier_districts'
import { districtWords } from '../../../src/findings/plan/plan_map_sentences'

const SUPPLIERS = {
  lon: Float64Array.of(-1, -1, -1, -1, -1, -1.2, -1.4, 0, NaN),
  lat: Float64Array.of(54, 54, 54, 54, 54, 54.2, 54.4, 53, NaN),
  visits: Int32Array.of(1, 2, 3, 1, 1, 4, 2, 1, 1),
  districts: ['YO1', 'YO1', 'YO1', 'YO1', 'YO1', 'YO12', 'YO13', 'HU1', ''],
}
const districts = supplierDistricts(
  SUPPLIERS,
  () => true,
  (supplier) => supplier % 2 === 0,
)
const rows = districtRows(districts, [{ supplier: 0 }, { supplier: 5 }, { supplier: 6 }, { supplier: 8 }])

test('each district has its volunteers, those who can go, their visits and what is planned, A to Z', () => {
  expect(rows).toEqual([
    { name: 'HU1', districts: 1, lon: 0, lat: 53, suppliers: 1, usable: 0, visits: 0, planned: 0 },
    { name: 'YO1', districts: 1, lon: -1, lat: 54, suppliers: 5, usable: 3, visits: 5, planned: 1 },
    { name: 'YO12', districts: 1, lon: -1.2, lat: 54.2, suppliers: 1, usable: 0, visits: 0, planned: 1 },
    { name: 'YO13', districts: 1, lon: -1.4, lat: 54.4, suppliers: 1, usable: 1, visits: 2, planned: 1 },
  ])
  expect([...districts.ofSupplier]).toEqual([1, 1, 1, 1, 1, 2, 3, 0, -1])
})

test('districts of fewer than five volunteers are one row of their area, on the map too, and nothing is lost', () => {
  const merged = mergedRows(rows, 5)
  expect(merged.map(({ name, districts: of, suppliers }) => [name, of, suppliers])).toEqual([
    ['HU', 1, 1],
    ['YO', 2, 2],
    ['YO1', 1, 5],
  ])
  for (const count of ['suppliers', 'usable', 'visits', 'planned'] as const)
    expect(merged.reduce((sum, row) => sum + row[count], 0)).toBe(
      rows.reduce((sum, row) => sum + row[count], 0),
    )
  expect(
    districts.names.map((name, at) => [name, merged[rowOfDistricts(districts.names, merged)[at]!]?.name]),
  ).toEqual([
    ['HU1', 'HU'],
    ['YO1', 'YO1'],
    ['YO12', 'YO'],
    ['YO13', 'YO'],
  ])
  expect([...rowOfDistricts(districts.names, rows)]).toEqual([0, 1, 2, 3])
})

test('few volunteers of a district are hidden, and employers are no people', () => {
  const row = rows[1]!
  expect(districtWords(row, false, 5)).toBe('5 volunteers, a hidden number can go with 5 visits, 1 planned')
  expect(districtWords(rows[0]!, false, 5)).toBe('a hidden number of volunteers, none can go')
  expect(districtWords(row, true, 5)).toBe('5 employers, 3 can go with 5 visits, 1 planned')
})

test('the nearest school is the one that the exact road says', () => {
  const schools = {
    lon: Float64Array.from({ length: 60 }, (_, at) => (at === 7 ? NaN : -2 + ((at * 37) % 60) / 30)),
    lat: Float64Array.from({ length: 60 }, (_, at) => 53 + ((at * 23) % 60) / 40),
  }
  const points = { lon: Float64Array.of(-1, -2.4, 1.5, NaN), lat: Float64Array.of(53.7, 54, 53.2, 53) }
  const exact = Array.from(points.lon, (lon, point) => {
    const metres = Array.from(schools.lon, (each, at) =>
      roadMetres(each, schools.lat[at]!, lon, points.lat[point]!),
    ).filter((each) => !Number.isNaN(each))
    const least = Math.min(...metres)
    return Number.isNaN(lon) ? NaN : least <= 60_000 ? least : Infinity
  })
  expect([...nearestSchoolMetres(schools, points, 60_000)]).toEqual(exact)
})
