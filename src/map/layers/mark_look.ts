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

/** Every status byte with a form, and the one that is not known. */
export const MOST_STATES = ENGAGEMENT_STATUSES.length + 1

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

/** Places to recruit in, the greatest gain first. */
export const recruitLook = ({ gains }: Theme): MarkLook =>
  lookOf(gains.map((colour) => [colour, 'square'] as const))

/** Districts of suppliers in two states: somebody can go, nobody can. */
export const districtLook = ({ ink }: Theme): MarkLook =>
  lookOf([
    [ink, 'square'],
    [ink, 'hollow square'],
  ])
