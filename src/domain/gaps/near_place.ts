/** A place and how far from it schools may be: "school:900123:10", "district:TS18:10" in the address. */
export interface NearPlace {
  readonly kind: 'school' | 'district'
  /** A school's id, or an outward postcode: "TS18". */
  readonly place: string
  /** Kilometres, great circle. */
  readonly km: number
}

export const MAX_NEAR_KM = 300
export const USUAL_NEAR_KM = 10

/** "TS18" of "ts18 2ab", "TS182AB" and "TS18"; undefined where the text is no postcode. */
export function districtOf(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/\s+/g, '')
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(letters)
  if (whole) return whole[1]
  return /^[A-Z]{1,2}\d[A-Z\d]?$/.test(letters) ? letters : undefined
}
