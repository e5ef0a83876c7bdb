/** Where suppliers live, a postcode district each, A to Z. */
export interface SupplierDistricts {
  readonly names: readonly string[]
  /** The mean position of its suppliers, degrees. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly suppliers: Int32Array
  /** Those of them who can go, and the visits that these have. */
  readonly usable: Int32Array
  readonly visits: Int32Array
  /** The district of each supplier; -1 where it is not known or out of reach. */
  readonly ofSupplier: Int32Array
}

/** One district, or several merged, with what is planned from there. */
export interface DistrictRow {
  /** "YO12"; "YO" of several merged. */
  readonly name: string
  /** How many districts it stands for. */
  readonly districts: number
  readonly lon: number
  readonly lat: number
  readonly suppliers: number
  readonly usable: number
  readonly visits: number
  readonly planned: number
}

interface Supplied {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly visits: Int32Array
  readonly districts: readonly string[]
}

/** Suppliers by district: those that `isNear`, of whom those that are `usable` can go. */
export function supplierDistricts(
  { lon, lat, visits, districts }: Supplied,
  isNear: (supplier: number) => boolean,
  isUsable: (supplier: number) => boolean,
): SupplierDistricts {
  const near = Array.from(lon.keys()).filter((each) => isNear(each) && districts[each] !== '')
  const names = [...new Set(near.map((each) => districts[each]!))].sort()
  const places = new Map(names.map((name, at) => [name, at]))
  const sums = { lon: new Float64Array(names.length), lat: new Float64Array(names.length) }
  const counts = {
    suppliers: new Int32Array(names.length),
    usable: new Int32Array(names.length),
    visits: new Int32Array(names.length),
  }
  const ofSupplier = new Int32Array(lon.length).fill(-1)
  for (const each of near) {
    const place = places.get(districts[each]!)!
    ofSupplier[each] = place
    sums.lon[place]! += lon[each]!
    sums.lat[place]! += lat[each]!
    counts.suppliers[place]!++
    if (!isUsable(each)) continue
    counts.usable[place]!++
    counts.visits[place]! += visits[each]!
  }
  const mean = (sum: Float64Array): Float64Array => sum.map((each, place) => each / counts.suppliers[place]!)
  return { names, lon: mean(sums.lon), lat: mean(sums.lat), ...counts, ofSupplier }
}

/** The districts as rows, with the visits that are planned from each. */
export function districtRows(
  districts: SupplierDistricts,
  visits: readonly { readonly supplier: number }[],
): readonly DistrictRow[] {
  const planned = new Int32Array(districts.names.length)
  for (const { supplier } of visits) {
    const place = districts.ofSupplier[supplier] ?? -1
    if (place >= 0) planned[place]!++
  }
  return districts.names.map((name, place) => ({
    name,
    districts: 1,
    lon: districts.lon[place]!,
    lat: districts.lat[place]!,
    suppliers: districts.suppliers[place]!,
    usable: districts.usable[place]!,
    visits: districts.visits[place]!,
    planned: planned[place]!,
  }))
}

const postcodeArea = (district: string): string => /^[A-Z]+/.exec(district)?.[0] ?? district

/** The place in `rows`, merged or not, of each district. */
export function rowOfDistricts(names: readonly string[], rows: readonly DistrictRow[]): Int32Array {
  const places = new Map(rows.map(({ name }, place) => [name, place]))
  return Int32Array.from(names, (name) => places.get(name) ?? places.get(postcodeArea(name)) ?? -1)
}

/** Volunteers are people: districts of fewer volunteers than the threshold become one row of their postcode area, "YO". */
export function mergedRows(rows: readonly DistrictRow[], threshold: number): readonly DistrictRow[] {
  const merged = new Map<string, DistrictRow>()
  const large = rows.filter((row) => row.suppliers >= threshold)
  for (const row of rows) {
    if (row.suppliers >= threshold) continue
    const name = postcodeArea(row.name)
    const before = merged.get(name)
    merged.set(name, before ? together(name, before, row) : { ...row, name })
  }
  return [...large, ...merged.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function together(name: string, a: DistrictRow, b: DistrictRow): DistrictRow {
  const suppliers = a.suppliers + b.suppliers
  const mean = (of: (row: DistrictRow) => number): number =>
    (of(a) * a.suppliers + of(b) * b.suppliers) / suppliers
  return {
    name,
    districts: a.districts + b.districts,
    lon: mean(({ lon }) => lon),
    lat: mean(({ lat }) => lat),
    suppliers,
    usable: a.usable + b.usable,
    visits: a.visits + b.visits,
    planned: a.planned + b.planned,
  }
}
