import type { EngagementStatus } from '../domain/engagement/engagement'

/** Warm (a gap) to cool (kept); DESIGN's colours. Quiet is drawn as lapsed. */
export const STATUS_COLOURS: Record<EngagementStatus, string> = {
  never: '#B5341C',
  lapsed: '#E39A2D',
  quiet: '#E39A2D',
  one_off: '#8DB9DB',
  repeat: '#3F7FB5',
  sustained: '#173A66',
}

/** What is readable on top of each. */
export const STATUS_INK: Record<EngagementStatus, string> = {
  never: '#FFFFFF',
  lapsed: '#12233A',
  quiet: '#12233A',
  one_off: '#12233A',
  repeat: '#FFFFFF',
  sustained: '#FFFFFF',
}
