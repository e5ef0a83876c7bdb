/** What the map of a plan has beside schools: the districts of suppliers, and a line for each planned visit. */
export interface SupplyPicture {
  /** Degrees. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** 1 where somebody of the district can go. */
  readonly usable: Uint8Array
  readonly visits: readonly PlannedLine[]
}

export interface PlannedLine {
  /** School index. */
  readonly school: number
  readonly district: number
}

export const NO_SUPPLY: SupplyPicture = {
  lon: new Float64Array(0),
  lat: new Float64Array(0),
  usable: new Uint8Array(0),
  visits: [],
}
