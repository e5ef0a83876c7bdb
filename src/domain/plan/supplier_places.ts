import type { PlanSuppliers } from './instance'

/** Suppliers by position, from south to north: the centre of a postcode district is one place for dozens. */
export interface SupplierPlaces {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly x: Float64Array
  readonly y: Float64Array
  readonly z: Float64Array
  /** The greatest limit of a place's suppliers, in road metres. */
  readonly greatestLimit: Float64Array
  /** The suppliers of place `p` are `start[p]` to `start[p + 1]`, those who travel farthest first. */
  readonly start: Int32Array
  readonly supplier: Int32Array
  readonly limit: Float64Array
  /** The first place at a latitude or north of it. */
  readonly firstFrom: (lat: number) => number
}

const RADIANS = Math.PI / 180

/** Positions in degrees as points of a unit sphere. */
export function unitVectors(
  lon: Float64Array,
  lat: Float64Array,
): { readonly x: Float64Array; readonly y: Float64Array; readonly z: Float64Array } {
  return {
    x: lat.map((degrees, at) => Math.cos(degrees * RADIANS) * Math.cos(lon[at]! * RADIANS)),
    y: lat.map((degrees, at) => Math.cos(degrees * RADIANS) * Math.sin(lon[at]! * RADIANS)),
    z: lat.map((degrees) => Math.sin(degrees * RADIANS)),
  }
}

/** Places of the suppliers who can be asked, each with the lower of its own limit and the rule's; their order does not depend on the rule. */
export function supplierPlaces(suppliers: PlanSuppliers, ruleLimit: number): SupplierPlaces {
  const { lon, lat, usable, offers } = suppliers
  const limits = suppliers.limit.map((own) => Math.min(own, ruleLimit))
  const order = Array.from(lon.keys())
    .filter((each) => usable[each] === 1 && offers[each] === 1 && Number.isFinite(lon[each]! + lat[each]!))
    .sort(
      (a, b) => lat[a]! - lat[b]! || lon[a]! - lon[b]! || suppliers.limit[b]! - suppliers.limit[a]! || a - b,
    )
  const starts = [...order.keys()].filter((at) => {
    const before = order[at - 1]
    return before === undefined || lat[before] !== lat[order[at]!] || lon[before] !== lon[order[at]!]
  })
  const at = (column: Float64Array): Float64Array =>
    Float64Array.from(starts, (first) => column[order[first]!]!)
  const placeLat = at(lat)
  const placeLon = at(lon)
  return {
    lon: placeLon,
    lat: placeLat,
    ...unitVectors(placeLon, placeLat),
    greatestLimit: at(limits),
    start: Int32Array.from([...starts, order.length]),
    supplier: Int32Array.from(order),
    limit: Float64Array.from(order, (each) => limits[each]!),
    firstFrom: (from) => firstAtLeast(placeLat, from),
  }
}

/** Where the first number of a rising column stands that is at least `least`. */
function firstAtLeast(rising: Float64Array, least: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
