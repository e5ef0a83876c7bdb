import { PNG } from 'pngjs'

/** A decoded picture: four bytes a pixel, row by row from the top. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

export type Colour = readonly [red: number, green: number, blue: number]

export function readPng(bytes: Buffer): Pixels {
  const { width, height, data } = PNG.sync.read(bytes)
  return { width, height, rgba: data }
}

/** Mean of every pixel, each channel 0 to 255. */
export function averageColour({ rgba }: Pixels): Colour {
  const sums: [number, number, number] = [0, 0, 0]
  for (let at = 0; at < rgba.length; at += 4) {
    sums[0] += rgba[at] ?? 0
    sums[1] += rgba[at + 1] ?? 0
    sums[2] += rgba[at + 2] ?? 0
  }
  const count = rgba.length / 4
  return [sums[0] / count, sums[1] / count, sums[2] / count]
}

/** How many different colours a part of a picture has. */
export function coloursIn(
  { width, rgba }: Pixels,
  part: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): number {
  const colours = new Set<number>()
  for (let row = part.top; row < part.top + part.height; row++)
    for (let column = part.left; column < part.left + part.width; column++) {
      const at = 4 * (row * width + column)
      colours.add(((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0))
    }
  return colours.size
}

/** Pixels: larger than a line or a letter is thick in pictures of half size, smaller than a mark. */
const SQUARE = 2
/** Of a channel: a mark that falls between pixels is a quarter land at its edges. */
const DARK = 96

/** The middle of the first dark square, as shares of width and height; undefined where there is none. */
export function darkSquare({ width, height, rgba }: Pixels): { x: number; y: number } | undefined {
  const isDark = (x: number, y: number): boolean =>
    rgba.subarray(4 * (y * width + x), 4 * (y * width + x) + 3).every((channel) => channel < DARK)
  const isSquare = (x: number, y: number): boolean => {
    for (let row = 0; row < SQUARE; row++)
      for (let column = 0; column < SQUARE; column++) if (!isDark(x + column, y + row)) return false
    return true
  }
  for (let y = 0; y <= height - SQUARE; y++)
    for (let x = 0; x <= width - SQUARE; x++)
      if (isSquare(x, y)) return { x: (x + SQUARE / 2) / width, y: (y + SQUARE / 2) / height }
  return undefined
}

/** A channel may differ by this much between two paintings of the same thing. */
const CHANNEL_TOLERANCE = 8

/** Share of pixels, 0 to 1, that differ between two pictures of one size. Throws when the sizes differ. */
export function shareChanged(before: Pixels, after: Pixels): number {
  if (before.width !== after.width || before.height !== after.height)
    throw new Error('Only pictures of one size can be compared.')
  let changed = 0
  for (let at = 0; at < before.rgba.length; at += 4)
    if ([0, 1, 2].some((channel) => differs(before.rgba[at + channel], after.rgba[at + channel]))) changed++
  return changed / (before.rgba.length / 4)
}

const differs = (a = 0, b = 0): boolean => Math.abs(a - b) > CHANNEL_TOLERANCE
