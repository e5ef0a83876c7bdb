import { EARTH_RADIUS_KM } from '../domain/geography/distance'

/**
 * Web Mercator as MapLibre counts it: the world is a square from 0 to 1, x east and y south. A module of its own, so
 * that workers and tests can compute without MapLibre.
 */
export const mercatorX = (lon: number): number => (lon + 180) / 360

export const mercatorY = (lat: number): number =>
  (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360

const EQUATOR_METRES = 2 * Math.PI * EARTH_RADIUS_KM * 1000
/** A side of the world at zoom 0, in CSS pixels. */
const WORLD = 512

/** How many metres on the ground a pixel of a map is at a latitude: fewer the further from the equator. */
export const metresPerPixel = (lat: number, zoom: number): number =>
  (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom)
