import * as v from 'valibot'
import {
  MAX_CORNERS,
  MAX_OWN_AREA_NAME_LENGTH,
  MAX_OWN_AREAS,
  MIN_CORNERS,
  type OwnArea,
} from '../../../src/domain/own_areas/own_area'
import { MAX_NEAR_KM } from '../../../src/domain/gaps/near_place'

const MAX_AUTHORITIES = 1000
const MAX_TEXT_LENGTH = 400

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT_LENGTH))
const degrees = (most: number) => v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most))
const lon = degrees(180)
const lat = degrees(90)

const shape = v.variant('kind', [
  v.object({
    kind: v.literal('drawn'),
    corners: v.pipe(v.array(v.tuple([lon, lat])), v.minLength(MIN_CORNERS), v.maxLength(MAX_CORNERS)),
  }),
  v.object({
    kind: v.literal('authorities'),
    authorities: v.pipe(v.array(text), v.minLength(1), v.maxLength(MAX_AUTHORITIES)),
  }),
  v.object({
    kind: v.literal('circle'),
    lon,
    lat,
    km: v.pipe(v.number(), v.gtValue(0), v.maxValue(MAX_NEAR_KM)),
    place: text,
  }),
])

export const ownAreasSchema: v.GenericSchema<unknown, readonly OwnArea[]> = v.pipe(
  v.array(
    v.object({
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_OWN_AREA_NAME_LENGTH)),
      set: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_OWN_AREAS)),
      shape,
    }),
  ),
  v.maxLength(MAX_OWN_AREAS),
)
