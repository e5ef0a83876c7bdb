import { forEveryStatus } from './engagement'

/** A form of its own for each status, on the map, in keys and on paper, so that none is told by colour alone. */
export const STATUS_FORMS = forEveryStatus({
  never: 'diamond',
  lapsed: 'triangle',
  one_off: 'disc',
  repeat: 'square',
  sustained: 'ringed disc',
} as const)
export type StatusForm = (typeof STATUS_FORMS)[keyof typeof STATUS_FORMS]

/** So many schools are never drawn smaller than their forms can be told; more would cover the country. */
export const MOST_TOLD_FROM_AFAR = 5000
