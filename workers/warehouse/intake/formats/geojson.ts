import { Refusal } from '../refusal'
import { isNamedValues, type NamedValues } from './named_values'

function positionOf(geometry: unknown): NamedValues | undefined {
  if (!isNamedValues(geometry) || geometry['type'] !== 'Point') return undefined
  const coordinates: unknown = geometry['coordinates']
  if (!Array.isArray(coordinates)) return undefined
  const [lon, lat] = coordinates as unknown[]
  return { Longitude: lon, Latitude: lat }
}

/**
 * The properties of each GeoJSON feature, with the longitude and latitude of its point in degrees (RFC 7946). A feature
 * with no place keeps its properties. Throws Refusal where no feature is a point.
 */
export function recordsOfFeatures(file: string, features: readonly unknown[]): NamedValues[] {
  let points = 0
  const records = features.map((feature) => {
    if (!isNamedValues(feature)) return {}
    const position = positionOf(feature['geometry'])
    if (position) points += 1
    return { ...(isNamedValues(feature['properties']) ? feature['properties'] : {}), ...position }
  })
  if (points === 0)
    throw new Refusal(
      file,
      `${file} is GeoJSON without points or areas: load a file whose features are either.`,
    )
  return records
}
