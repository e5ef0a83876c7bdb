import { KM_PER_DEGREE } from './distance'

/** West, south, east and north, in degrees. */
type Box = readonly [west: number, south: number, east: number, north: number]

/** Places this near belong together, in kilometres: schools of one county or hub are nearer, islands and exclaves are not. */
const LINK_KM = 15
/** A cluster with a smaller share of the places than this does not extend the box. */
const STRAY_SHARE = 0.05

/**
 * The box around places, leaving out the few that lie apart from all others: one school that London runs in Sussex does not
 * frame Sussex. Places without a position (NaN) are left out; null when none has one.
 */
export function mainBox(lon: readonly number[], lat: readonly number[]): Box | null {
  const located = [...lon.keys()].filter((at) => !Number.isNaN((lon[at] ?? NaN) + (lat[at] ?? NaN)))
  const clusters = clustersOf(located, lon, lat).sort((a, b) => b.length - a.length)
  const framed = clusters
    .filter((cluster, index) => index === 0 || cluster.length >= STRAY_SHARE * located.length)
    .flat()
  if (framed.length === 0) return null
  const [lons, lats] = [framed.map((at) => lon[at] ?? 0), framed.map((at) => lat[at] ?? 0)]
  return [least(lons), least(lats), most(lons), most(lats)]
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity)
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity)

/** Places linked one to the next. They wait in squares of the link's size, so that only those nearby are measured. */
function clustersOf(located: readonly number[], lon: readonly number[], lat: readonly number[]): number[][] {
  const stretch = Math.cos(((lat[located[0] ?? 0] ?? 0) * Math.PI) / 180)
  const x = (at: number) => (lon[at] ?? 0) * KM_PER_DEGREE * stretch
  const y = (at: number) => (lat[at] ?? 0) * KM_PER_DEGREE
  const square = (at: number) => [Math.floor(x(at) / LINK_KM), Math.floor(y(at) / LINK_KM)] as const
  const waiting = new Map<string, number[]>()
  for (const at of located) {
    const key = square(at).join()
    const held = waiting.get(key)
    if (held) held.push(at)
    else waiting.set(key, [at])
  }

  const takeNear = (at: number): number[] => {
    const [column, row] = square(at)
    const around = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((up) => [column + right, row + up].join()))
    return around.flatMap((key) => {
      const near: number[] = []
      const far: number[] = []
      for (const other of waiting.get(key) ?? [])
        (Math.hypot(x(other) - x(at), y(other) - y(at)) <= LINK_KM ? near : far).push(other)
      waiting.set(key, far)
      return near
    })
  }
  return located.flatMap((start) => {
    const cluster = takeNear(start)
    for (const at of cluster) cluster.push(...takeNear(at))
    return cluster.length === 0 ? [] : [cluster]
  })
}
