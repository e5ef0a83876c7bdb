import type { Drawing } from './drawing'
import { boxOf, type MapCovers } from './names_under'

/**
 * Keeps the names of areas clear of what lies over the map, now and whenever its size changes, until the function it
 * returns is called. The browser says so between its own layout and the frame: to ask at every frame made it lay out twice.
 */
export function keepClear(
  drawing: Pick<Drawing, 'keepClearOf'>,
  { key, buttons }: Partial<Record<keyof MapCovers, HTMLElement | undefined>>,
): () => void {
  const keep = (): void => drawing.keepClearOf(() => ({ key: boxOf(key), buttons: boxOf(buttons) }))
  keep()
  const observer = new ResizeObserver(keep)
  for (const element of [key, buttons]) if (element) observer.observe(element)
  return () => observer.disconnect()
}
