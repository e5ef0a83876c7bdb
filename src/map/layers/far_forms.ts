/** A form of a few pixels, in radii from its middle: boxes by half their width and height, or a disc by its radius. */
export interface FarForm {
  readonly boxes: readonly (readonly [across: number, up: number])[]
  readonly disc?: number
}

/**
 * What marks look like while they are too small for their own forms, by the number of that form in the shader (disc,
 * diamond, triangle, square, ringed disc): each covers about as much as a disc of one radius, and no two cover the same
 * pixels.
 */
export const FAR_FORMS: readonly FarForm[] = [
  { boxes: [], disc: 0.9 },
  {
    boxes: [
      [1.5, 0.4],
      [0.4, 1.5],
    ],
  },
  { boxes: [[0.5, 1.6]] },
  { boxes: [[1.6, 0.5]] },
  { boxes: [], disc: 1.5 },
]

/** Radii from the middle of the widest of them to its edge. */
export const WIDEST_FROM_AFAR = Math.max(
  ...FAR_FORMS.map(({ boxes, disc = 0 }) => Math.max(disc, ...boxes.flat())),
)
