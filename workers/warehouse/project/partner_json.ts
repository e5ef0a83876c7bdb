import * as v from 'valibot'
import {
  LOGO_ADDRESS,
  MAX_LOGO_LENGTH,
  MAX_PARTNER_NAME,
  PARTNER_COLOUR,
} from '../../../src/domain/project/partner'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Whom stories are told with. */
export const partnerSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(MAX_PARTNER_NAME)),
  colour: v.pipe(v.string(), v.regex(PARTNER_COLOUR)),
  logo: v.nullable(
    v.object({
      png: v.pipe(v.string(), v.maxLength(MAX_LOGO_LENGTH), v.regex(LOGO_ADDRESS)),
      width: pixels,
      height: pixels,
    }),
  ),
})
