import { kilometresBetween } from '../geography/distance'

/** Road is about so many times as long as the great circle (PLAN_MODEL §1). */
export const DETOUR = 1.3

/** Road between two points in degrees, in metres, not rounded; NaN where one is not known. */
export const exactRoadMetres = (lonA: number, latA: number, lonB: number, latB: number): number =>
  1000 * DETOUR * kilometresBetween(lonA, latA, lonB, latB)

/** The same in whole metres, so that limits and sums are exact. */
export const roadMetres = (lonA: number, latA: number, lonB: number, latB: number): number =>
  Math.round(exactRoadMetres(lonA, latA, lonB, latB))

/** The great circle in kilometres that so many road metres stand for. */
export const straightKm = (metres: number): number => metres / (1000 * DETOUR)

/** A travel limit in kilometres as whole metres. */
export const limitMetres = (km: number): number => Math.round(1000 * km)
