import { expect, test } from 'vitest'
import { engagementLines } from '../../bench/generated/engagement_log'
import { registerLines } from '../../bench/generated/register'

const SCHOOLS = 400

test('the same counts give the same lines', () => {
  expect([...registerLines(SCHOOLS)]).toEqual([...registerLines(SCHOOLS)])
  expect([...engagementLines(500, SCHOOLS)]).toEqual([...engagementLines(500, SCHOOLS)])
})

test('every school has a position on the grid of England', () => {
  const [headings, ...rows] = [...registerLines(SCHOOLS)].map((line) => line.trim().slice(1, -1).split('","'))
  const east = headings?.indexOf('Easting') ?? -1
  const north = headings?.indexOf('Northing') ?? -1
  expect(rows).toHaveLength(SCHOOLS)
  for (const row of rows) {
    expect(row).toHaveLength(headings?.length ?? 0)
    expect(Number(row[east])).toBeGreaterThan(0)
    expect(Number(row[east])).toBeLessThan(700_000)
    expect(Number(row[north])).toBeGreaterThan(0)
    expect(Number(row[north])).toBeLessThan(700_000)
  }
})

test('every engagement is at a school of the register, on a day of the six academic years', () => {
  const urns = new Set([...registerLines(SCHOOLS)].slice(1).map((line) => line.slice(1, 7)))
  for (const line of [...engagementLines(2000, SCHOOLS)].slice(1)) {
    const [, date = '', urn = ''] = line.split(',')
    expect(urns).toContain(urn)
    const iso = date.split('/').reverse().join('-')
    expect(iso >= '2019-09-01' && iso <= '2025-08-31').toBe(true)
  }
})
