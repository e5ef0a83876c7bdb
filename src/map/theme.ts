import { displayStatusOf, ENGAGEMENT_STATUSES } from '../domain/engagement/engagement'

/** Red, green, blue, each 0 to 1. */
export type Rgb = readonly [number, number, number]

/** The colours of src/ui/theme.css that the map paints with, so that there is one place to change them. */
export interface Theme {
  readonly sea: string
  readonly land: string
  readonly ink: string
  readonly muted: string
  readonly action: string
  readonly never: string
  /** What one more visit would add, the greatest first. */
  readonly gains: readonly string[]
  /** In the order of the status byte, the one that is not known last. */
  readonly statuses: readonly string[]
}

const STATUS_PROPERTIES = [
  ...ENGAGEMENT_STATUSES.map((status) => `--${displayStatusOf(status).replace('_', '-')}`),
  '--unknown',
]

const GAIN_PROPERTIES = ['--gain-4', '--gain-3', '--gain-2', '--gain-1']

export function themeOf(element: Element): Theme {
  const style = getComputedStyle(element)
  const colour = (property: string) => style.getPropertyValue(property).trim()
  return {
    sea: colour('--sea'),
    land: colour('--land'),
    ink: colour('--ink'),
    muted: colour('--muted'),
    action: colour('--action'),
    never: colour('--never'),
    gains: GAIN_PROPERTIES.map(colour),
    statuses: STATUS_PROPERTIES.map(colour),
  }
}

/** Reads '#rrggbb', or the '#rgb' a minifier makes of it. */
export function rgbOf(hex: string): Rgb {
  const digits = hex.slice(1)
  const value = parseInt(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits, 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}
