/** A town with its name on the map: degrees, people, and the nearest postcode district of England, '' where none is near. */
export type Place = readonly [name: string, lon: number, lat: number, people: number, district: string]

let places: Promise<readonly Place[]> | undefined

/** The towns of public/places.json, which data/places.ts makes, the largest first; fetched once, and again after a failure. */
export function placesOnce(): Promise<readonly Place[]> {
  places ??= fetchPlaces().catch((error: unknown) => {
    places = undefined
    throw error
  })
  return places
}

async function fetchPlaces(): Promise<readonly Place[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}places.json`)
  if (!response.ok) throw new Error(`The places could not be read (${response.status})`)
  return (await response.json()) as readonly Place[]
}
