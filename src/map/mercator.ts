/**
 * Web Mercator as MapLibre counts it: the world is a square from 0 to 1, x east and y south. A module of its own, so
 * that workers and tests can compute without MapLibre.
 */
export const mercatorX = (lon: number): number => (lon + 180) / 360

export const mercatorY = (lat: number): number =>
  (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360
