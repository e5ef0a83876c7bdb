import { forEveryStatus } from './engagement'

/** A form of its own for each status, on the map, in keys and on paper, so that colour alone distinguishes none. */
export const STATUS_FORMS = forEveryStatus({
  never: 'diamond',
  lapsed: 'triangle',
  one_off: 'disc',
  repeat: 'square',
  sustained: 'ringed disc',
} as const)
export type StatusForm = (typeof STATUS_FORMS)[keyof typeof STATUS_FORMS]

/** Up to this many schools are drawn large enough to distinguish their forms; more would cover the country. */
export const MOST_TOLD_FROM_AFAR = 5000
