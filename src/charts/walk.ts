import type { AnimationConfig } from 'svelte/animate'
import { cubicInOut } from 'svelte/easing'

const WALK_MS = 600

interface Walk {
  /** Where the mark stands in the end, in the picture's units. */
  readonly x: number
  readonly y: number
  readonly still: boolean
}

/** Moves an SVG mark from its old place to its new one, at once where reduced motion is set. */
export function walk(
  node: SVGGElement,
  { from, to }: { readonly from: DOMRect; readonly to: DOMRect },
  { x, y, still }: Walk,
): AnimationConfig {
  const unitsPerPixel = 1 / (node.ownerSVGElement?.getScreenCTM()?.a ?? 1)
  const across = (from.left - to.left) * unitsPerPixel
  const down = (from.top - to.top) * unitsPerPixel
  const quiet = still || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  return {
    duration: quiet || (across === 0 && down === 0) ? 0 : WALK_MS,
    easing: cubicInOut,
    css: (_, left) => `transform: translate(${x + across * left}px, ${y + down * left}px)`,
  }
}
