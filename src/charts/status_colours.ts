import { forEveryStatus } from '../domain/engagement/engagement'

/** Warm (a gap) to cool (kept); DESIGN's colours. */
export const STATUS_COLOURS = forEveryStatus({
  never: '#B5341C',
  lapsed: '#E39A2D',
  one_off: '#8DB9DB',
  repeat: '#3F7FB5',
  sustained: '#173A66',
})

/** What is readable on top of each. */
export const STATUS_INK = forEveryStatus({
  never: '#FFFFFF',
  lapsed: '#12233A',
  one_off: '#12233A',
  repeat: '#FFFFFF',
  sustained: '#FFFFFF',
})
