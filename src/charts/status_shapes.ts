import { forEveryStatus } from '../domain/engagement/engagement'
import type { EngagementStatus } from '../domain/engagement/engagement'
import { STATUS_FORMS } from '../domain/engagement/status_forms'
import type { StatusForm } from '../domain/engagement/status_forms'

/** Side of the square each shape is drawn in. */
export const STATUS_SHAPE_SIZE = 20

const DISC = 'M1.5 10a8.5 8.5 0 1 1 17 0a8.5 8.5 0 1 1-17 0Z'
const TRIANGLE = 'M10 1L19.5 18L0.5 18Z'

const FORM_PATHS: Readonly<Record<StatusForm, string>> = {
  diamond: 'M10 0.5L19.5 10L10 19.5L0.5 10Z',
  triangle: TRIANGLE,
  disc: DISC,
  square: 'M2 4a2 2 0 0 1 2-2H16a2 2 0 0 1 2 2V16a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2Z',
  'ringed disc': DISC,
}

const pathOf = (status: EngagementStatus): string => FORM_PATHS[STATUS_FORMS[status]]

/** The outline of each status's form; a ringed disc has its ring besides. */
export const STATUS_SHAPES = forEveryStatus({
  never: pathOf('never'),
  lapsed: pathOf('lapsed'),
  one_off: pathOf('one_off'),
  repeat: pathOf('repeat'),
  sustained: pathOf('sustained'),
})

/** The ring inside the disc of a sustained school. */
export const SUSTAINED_RING = 'M3.2 10a6.8 6.8 0 1 1 13.6 0a6.8 6.8 0 1 1-13.6 0Z'

/** Baseline of the letter on each shape, from the top of its square. */
export const letterBaseline = (status: EngagementStatus): number =>
  STATUS_SHAPES[status] === TRIANGLE ? 16.5 : 14
