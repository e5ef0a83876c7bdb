import { expect, test } from 'vitest'
import { mainBox } from '../../../src/domain/geography/main_box'

/** A grid of places some 5 km apart. */
const grid = (west: number, south: number, columns: number, rows: number): [number, number][] =>
  Array.from({ length: columns * rows }, (_, at) => [
    west + 0.07 * (at % columns),
    south + 0.045 * Math.floor(at / columns),
  ])
const boxOf = (places: readonly (readonly [number, number])[]) =>
  mainBox(
    places.map(([lon]) => lon),
    places.map(([, lat]) => lat),
  )

test('one school in Sussex sets no frame for London', () => {
  const london = grid(-0.5, 51.3, 11, 9)
  const plain = boxOf(london)
  expect(boxOf([...london, [-0.1, 50.85]])).toEqual(plain)
  expect(boxOf([...london, [-0.1, 51.28]])?.[1]).toBe(51.28)
})

test('a larger part that lies apart is framed too, and places without a position are left out', () => {
  const main = grid(-5, 50, 8, 5)
  const island = grid(-6.4, 49.9, 3, 1)
  expect(boxOf([...main, ...island, [NaN, 51]])?.[0]).toBe(-6.4)
  expect(boxOf([[NaN, NaN]])).toBeNull()
  expect(boxOf([])).toBeNull()
})

test('a few schools far apart are all framed', () => {
  expect(
    boxOf([
      [-5, 57],
      [-4, 58],
      [-3, 58.5],
    ]),
  ).toEqual([-5, 57, -3, 58.5])
})
