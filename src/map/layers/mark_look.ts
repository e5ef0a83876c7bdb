import { ENGAGEMENT_STATUSES } from '../../domain/engagement/engagement'
import { STATUS_FORMS } from '../../domain/engagement/status_forms'
import { rgbOf } from '../theme'
import type { Rgb, Theme } from '../theme'

/** The forms as the shader counts them; those from the fifth are hollow. */
const FORMS = [
  'disc',
  'diamond',
  'triangle',
  'square',
  'ringed disc',
  'hollow disc',
  'hollow diamond',
  'hollow square',
] as const
type Form = (typeof FORMS)[number]

/** The seven colours of a ramp and the state that is not known, which is more than there are statuses. */
export const MOST_STATES = 8

/** A colour and a form for each byte of state; the form by its number in the shader. */
export interface MarkLook {
  readonly colours: readonly Rgb[]
  readonly forms: readonly number[]
}

/** States without a mark of their own use the last. */
function lookOf(marks: readonly (readonly [colour: string, form: Form])[]): MarkLook {
  const all = [...marks, ...Array.from({ length: MOST_STATES }, () => marks.at(-1))]
    .filter((mark) => mark !== undefined)
    .slice(0, MOST_STATES)
  return {
    colours: all.map(([colour]) => rgbOf(colour)),
    forms: all.map(([, form]) => FORMS.indexOf(form)),
  }
}

/** Schools by engagement status; one that is not known is a disc. */
export const statusLook = ({ statuses }: Theme): MarkLook =>
  lookOf(
    statuses.map((colour, byte) => {
      const status = ENGAGEMENT_STATUSES[byte]
      return [colour, status === undefined ? 'disc' : STATUS_FORMS[status]]
    }),
  )

/** Schools by what a plan does with them, in the order of PLAN_STATES. */
export const planLook = ({ action, muted, never }: Theme): MarkLook =>
  lookOf([
    [action, 'disc'],
    [muted, 'hollow disc'],
    [never, 'hollow diamond'],
  ])

/**
 * Schools in the colours of a ramp, lowest first: the lowest is a grey ring, as pale marks are lost on the land; one without
 * a value is a hollow square.
 */
export const rampLook = (ramp: readonly string[], { muted }: Theme): MarkLook =>
  lookOf([
    [muted, 'hollow disc'],
    ...ramp.slice(1).map((colour) => [colour, 'disc'] as const),
    [muted, 'hollow square'],
  ])

/** Places to recruit in, the greatest gain first. */
export const recruitLook = ({ gains }: Theme): MarkLook =>
  lookOf(gains.map((colour) => [colour, 'square'] as const))

/** Districts of suppliers in two states: somebody can go, nobody can. */
export const districtLook = ({ ink }: Theme): MarkLook =>
  lookOf([
    [ink, 'square'],
    [ink, 'hollow square'],
  ])
