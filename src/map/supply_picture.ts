/**
 * What the map of a plan has beside schools: the districts of suppliers with a line for each planned visit, or places
 * to recruit in by what one more visit there would add.
 */
export interface SupplyPicture {
  readonly kind: 'suppliers' | 'recruits'
  /** Degrees. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** The byte of each mark’s look; lower ones lie above higher ones. */
  readonly mark: Uint8Array
  readonly visits: readonly PlannedLine[]
}

/** Bytes of `mark` of the districts of suppliers; those of places to recruit in are in domain/plan/gain_steps.ts. */
export const SUPPLIER_MARKS = { someCanGo: 0, noneCanGo: 1 } as const

export interface PlannedLine {
  /** School index. */
  readonly school: number
  readonly district: number
}

export const NO_SUPPLY: SupplyPicture = {
  kind: 'suppliers',
  lon: new Float64Array(0),
  lat: new Float64Array(0),
  mark: new Uint8Array(0),
  visits: [],
}
