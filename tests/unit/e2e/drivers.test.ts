import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { averageColour, readPng, shareChanged, type Pixels } from '../../e2e/drivers/pixels'
import { isOffSite } from '../../e2e/drivers/error_watcher'

/** A picture one pixel high. */
function row(...colours: readonly (readonly [number, number, number])[]): Pixels {
  return {
    width: colours.length,
    height: 1,
    rgba: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
  }
}

const sea = [220, 231, 236] as const
const land = [12, 63, 82] as const

test('a PNG is read back pixel for pixel', () => {
  const picture = new PNG({ width: 2, height: 1 })
  picture.data.set(row(sea, land).rgba)
  const read = readPng(PNG.sync.write(picture))
  expect([...read.rgba]).toEqual([...row(sea, land).rgba])
})

test('the average colour is the mean of each channel', () => {
  expect(averageColour(row([0, 100, 200], [100, 100, 0]))).toEqual([50, 100, 100])
})

test('a changed pixel counts once, and a painting that only shimmers has not changed', () => {
  expect(shareChanged(row(sea, sea, sea, sea), row(sea, sea, sea, land))).toBe(0.25)
  expect(shareChanged(row(sea), row([222, 230, 238]))).toBe(0)
  expect(() => shareChanged(row(sea), row(sea, sea))).toThrow('one size')
})

test('only a request that leaves the origin is off-site', () => {
  const own = 'http://127.0.0.1:4273'
  expect(isOffSite(`${own}/assets/a.js`, own)).toBe(false)
  expect(isOffSite(`blob:${own}/1234`, own)).toBe(false)
  expect(isOffSite('data:image/png;base64,AA', own)).toBe(false)
  expect(isOffSite('http://127.0.0.1:9/x', own)).toBe(true)
  expect(isOffSite('https://tiles.example/1.pbf', own)).toBe(true)
})
