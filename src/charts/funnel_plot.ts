import { scaleLinear } from 'd3-scale'
import { binomialLimits, widenedLimits, type FunnelLimits } from '../domain/hubs/binomial_limits'
import type { Funnel } from '../domain/hubs/funnel'
import type { Hub } from '../domain/hubs/hubs'
import { funnelKindOf, type FunnelKind } from '../findings/hubs/hub_words'

export interface FunnelMark {
  readonly hub: Hub
  readonly kind: FunnelKind
  readonly x: number
  readonly y: number
  /** Null where there is no room for the name: it is in the table, and where the mark is pointed at. */
  readonly label: {
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'middle' | 'end'
  } | null
}

export interface FunnelPlot {
  /** By size, left to right. */
  readonly marks: readonly FunnelMark[]
  /** SVG paths: the bands, and the four limits. */
  readonly band998: string
  readonly band95: string
  readonly limits: Readonly<Record<keyof FunnelLimits, string>>
  /** Where each limit ends at the right. */
  readonly ends: Readonly<Record<keyof FunnelLimits, number>>
  readonly centreY: number
  readonly xTicks: readonly { readonly value: number; readonly x: number }[]
  readonly yTicks: readonly { readonly value: number; readonly y: number }[]
  readonly right: number
}

/** Room about the plot, px. */
export const FUNNEL_MARGIN = { top: 12, right: 62, bottom: 42, left: 48 } as const
const SIZES = 60
const LETTER = 6.7
const LABEL_HEIGHT = 15
const BOUNDS = ['lower998', 'lower95', 'upper95', 'upper998'] as const

/** Hubs by their size and rate, with the limits that count, over `width` × `height` px. */
export function funnelPlot(hubs: readonly Hub[], funnel: Funnel, width: number, height: number): FunnelPlot {
  const drawn = hubs
    .map((hub) => ({ hub, kind: funnelKindOf(hub) }))
    .filter((each): each is { hub: Hub; kind: FunnelKind } => each.kind !== null)
    .sort((a, b) => a.hub.schools - b.hub.schools || a.hub.name.localeCompare(b.hub.name, 'en-GB'))
  const sizes = drawn.map(({ hub }) => hub.schools)
  const least = Math.max(1, Math.floor(Math.min(...sizes) * 0.8))
  const most = Math.ceil(Math.max(...sizes) * 1.04)
  const curve = curveOf(funnel, least, most)
  const rates = drawn.map(({ hub }) => hub.reached / hub.schools)
  const low = Math.min(...rates, ...curve.map(({ limits }) => limits.lower998))
  const high = Math.max(...rates, ...curve.map(({ limits }) => limits.upper998))
  const x = scaleLinear([least, most], [FUNNEL_MARGIN.left, width - FUNNEL_MARGIN.right])
  const y = scaleLinear(
    [Math.max(0, low - 0.01), Math.min(1, high + 0.01)],
    [height - FUNNEL_MARGIN.bottom, FUNNEL_MARGIN.top],
  )
  const point = (size: number, share: number) => `${x(size).toFixed(1)},${y(share).toFixed(1)}`
  const line = (bound: keyof FunnelLimits) => curve.map(({ size, limits }) => point(size, limits[bound]))
  const band = (lower: keyof FunnelLimits, upper: keyof FunnelLimits) =>
    `M${[...line(upper), ...line(lower).reverse()].join('L')}Z`
  const last = curve.at(-1)!.limits
  const marks = drawn.map(({ hub, kind }) => ({
    hub,
    kind,
    x: x(hub.schools),
    y: y(hub.reached / hub.schools),
  }))
  return {
    marks: withLabels(marks, width),
    band998: band('lower998', 'upper998'),
    band95: band('lower95', 'upper95'),
    limits: byBound((bound) => `M${line(bound).join('L')}`),
    ends: byBound((bound) => y(last[bound])),
    centreY: y(funnel.centre),
    xTicks: x.ticks(6).map((value) => ({ value, x: x(value) })),
    yTicks: y.ticks(6).map((value) => ({ value, y: y(value) })),
    right: width - FUNNEL_MARGIN.right,
  }
}

const byBound = <T>(of: (bound: keyof FunnelLimits) => T) =>
  Object.fromEntries(BOUNDS.map((bound) => [bound, of(bound)])) as Record<keyof FunnelLimits, T>

function curveOf({ centre, factor }: Funnel, least: number, most: number) {
  const sizes = Array.from({ length: SIZES }, (_, at) =>
    Math.round(least + ((most - least) * at) / (SIZES - 1)),
  )
  return [...new Set(sizes)].map((size) => ({
    size,
    limits: widenedLimits(binomialLimits(size, centre), centre, factor),
  }))
}

type Unlabelled = Omit<FunnelMark, 'label'>

/** Names where there is room, those outside the limits first: right, left, above or below of the mark. */
function withLabels(marks: readonly Unlabelled[], width: number): FunnelMark[] {
  const taken = marks.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }))
  const order = marks.map((_, at) => at).sort((a, b) => rank(marks[a]!) - rank(marks[b]!))
  const labels = new Map<number, FunnelMark['label']>()
  for (const at of order) {
    const { hub, x, y } = marks[at]!
    const length = hub.name.length * LETTER
    const places = [
      { x: x + 12, y: y + 4, anchor: 'start' as const, left: x + 11 },
      { x: x - 12, y: y + 4, anchor: 'end' as const, left: x - 11 - length },
      { x, y: y - 12, anchor: 'middle' as const, left: x - length / 2 },
      { x, y: y + 21, anchor: 'middle' as const, left: x - length / 2 },
    ]
    const free = places.find((place) => {
      const box = {
        left: place.left,
        right: place.left + length,
        top: place.y - 12,
        bottom: place.y - 12 + LABEL_HEIGHT,
      }
      const isInside = box.left >= FUNNEL_MARGIN.left && box.right <= width - FUNNEL_MARGIN.right
      if (!isInside || taken.some((other, index) => index !== at && overlap(box, other))) return false
      taken.push(box)
      return true
    })
    labels.set(at, free ? { x: free.x, y: free.y, anchor: free.anchor } : null)
  }
  return marks.map((mark, at) => ({ ...mark, label: labels.get(at) ?? null }))
}

const rank = ({ kind }: Unlabelled): number => ['outside', 'between', 'late', 'inside'].indexOf(kind)

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
