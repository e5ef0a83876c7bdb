/** Linear RGB as each kind of colour sight has it: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHTS: readonly (readonly number[])[] = [
  [1, 0, 0, 0, 1, 0, 0, 0, 1],
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
]
const TO_LMS = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
  0.2817188376, 0.6299787005,
]
const TO_OKLAB = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
  0.7827717662, -0.808675766,
]

/** The least distance of two colours (#rrggbb) in OKLab over full, protan, deutan and tritan sight. */
export function apart(one: string, other: string): number {
  return Math.min(
    ...SIGHTS.map((sight) => {
      const [a, b] = [seen(one, sight), seen(other, sight)]
      return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)))
    }),
  )
}

/** The hue of a colour in OKLab, in degrees. */
export function hue(colour: string): number {
  const [, a = 0, b = 0] = seen(colour, SIGHTS[0] ?? [])
  return (180 * Math.atan2(b, a)) / Math.PI
}

function seen(colour: string, sight: readonly number[]): number[] {
  const linear = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  const visible = times(sight, linear).map((part) => Math.min(1, Math.max(0, part)))
  return times(TO_OKLAB, times(TO_LMS, visible).map(Math.cbrt))
}

const times = (matrix: readonly number[], vector: readonly number[]): number[] =>
  [0, 3, 6].map((row) => vector.reduce((sum, part, column) => sum + (matrix[row + column] ?? 0) * part, 0))
