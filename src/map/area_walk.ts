import { nearestInDirection } from './nearest_in_direction'
import type { Direction, Stop } from './nearest_in_direction'

/** What a key asks of the map. */
export type MapKeystroke =
  | { readonly kind: 'step'; readonly direction: Direction }
  | { readonly kind: 'turn'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 }
  | { readonly kind: 'select' }
  | { readonly kind: 'clear' }

export type WalkKey = Extract<MapKeystroke, { kind: 'step' | 'turn' }>

const KEYS: Readonly<Record<string, MapKeystroke>> = {
  ArrowUp: { kind: 'step', direction: 'up' },
  ArrowDown: { kind: 'step', direction: 'down' },
  ArrowLeft: { kind: 'step', direction: 'left' },
  ArrowRight: { kind: 'step', direction: 'right' },
  PageDown: { kind: 'turn', to: 'next' },
  PageUp: { kind: 'turn', to: 'previous' },
  Home: { kind: 'turn', to: 'first' },
  End: { kind: 'turn', to: 'last' },
  '+': { kind: 'zoom', by: 1 },
  '=': { kind: 'zoom', by: 1 },
  '-': { kind: 'zoom', by: -1 },
  Enter: { kind: 'select' },
  ' ': { kind: 'select' },
  Escape: { kind: 'clear' },
}

/** What the key means here; null leaves it to the browser. */
export function mapKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): MapKeystroke | null {
  return event.ctrlKey || event.metaKey || event.altKey ? null : (KEYS[event.key] ?? null)
}

/**
 * The area a key leads to from `current`, or `current` where there is none further. From nowhere, arrows lead to the
 * area nearest `centre`. Arrows go by the map; Page Up and Page Down go by name, so every area can be reached.
 */
export function nextArea(
  key: WalkKey,
  marks: readonly Stop[],
  current: number | null,
  centre: readonly [lon: number, lat: number],
): number | null {
  const place = marks.findIndex(({ area }) => area === current)
  if (key.kind === 'turn') {
    const last = marks.length - 1
    const to = { next: Math.min(last, place + 1), previous: Math.max(0, place - 1), first: 0, last }[key.to]
    return marks[to]?.area ?? null
  }
  const from = marks[place]
  if (!from) return nearestTo(centre, marks)
  return nearestInDirection(marks, from.label, key.direction) ?? current
}

function nearestTo([lon, lat]: readonly [number, number], marks: readonly Stop[]): number | null {
  const distanceTo = ({ label }: Stop) =>
    Math.hypot((label[0] - lon) * Math.cos((lat * Math.PI) / 180), label[1] - lat)
  const [first, ...others] = marks
  if (!first) return null
  return others.reduce((best, mark) => (distanceTo(mark) < distanceTo(best) ? mark : best), first).area
}
