import { xmlText } from '../../domain/files/xml'
import { EARTH_RADIUS_KM } from '../../domain/geography/distance'
import { scaleBar } from '../../domain/geography/scale_bar'
import type { Outlines } from '../../domain/geography/boundaries'
import type { SchoolDirectory } from '../../domain/project/dataset'

const [WIDTH, HEIGHT, MARGIN] = [720, 480, 16]

interface PlanMapScene {
  readonly schools: Pick<SchoolDirectory, 'lon' | 'lat' | 'names' | 'localAuthorities'>
  /** Places in the register of the schools in scope, and of those that are visited. */
  readonly inScope: readonly number[]
  readonly visited: ReadonlySet<number>
  /** The outline of the area, where one is loaded. */
  readonly outline: { readonly outlines: Outlines; readonly area: number } | null
}

/** Local authorities that are named, at the middle of their schools, those with most schools first. */
const MOST_NAMES = 12

/** Degrees → points of the picture: north up, kilometres the same along and across. */
function projection(points: readonly (readonly [number, number])[]): {
  readonly at: (lon: number, lat: number) => [number, number]
  readonly metresPerUnit: number
} {
  const lons = points.map(([lon]) => lon)
  const lats = points.map(([, lat]) => lat)
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity)
  const [west, east, south, north] = [least(lons), most(lons), least(lats), most(lats)]
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(1e-6, (east - west) * shrink),
    (HEIGHT - 2 * MARGIN) / Math.max(1e-6, north - south),
  )
  return {
    at: (lon, lat) => [
      Math.round(10 * (WIDTH / 2 + (lon - (west + east) / 2) * shrink * scale)) / 10,
      Math.round(10 * (HEIGHT / 2 - (lat - (south + north) / 2) * scale)) / 10,
    ],
    metresPerUnit: (EARTH_RADIUS_KM * 1000 * Math.PI) / 180 / scale,
  }
}

/** A bar of a round distance in the corner. */
function scaleMark(metresPerUnit: number): string {
  const { length, label } = scaleBar(metresPerUnit, WIDTH / 5)
  const bottom = HEIGHT - 4
  return `<g class="scale"><path d="M4 ${bottom - 6}V${bottom}H${Math.round(10 * (4 + length)) / 10}V${bottom - 6}"/><text x="4" y="${bottom - 10}">${label}</text></g>`
}

const cornersOf = ({ firstCorner, corners }: Outlines, ring: number): [number, number][] => {
  const points: [number, number][] = []
  for (let at = firstCorner[ring]!; at < firstCorner[ring + 1]!; at++)
    points.push([corners[2 * at]!, corners[2 * at + 1]!])
  return points
}

/** The schools of a plan as a picture that needs nothing else: visited ones filled, the others hollow. '' for none placed. */
export function planMapSvg({ schools, inScope, visited, outline }: PlanMapScene): string {
  const { lon, lat, names } = schools
  const placed = inScope.filter((school) => Number.isFinite(lon[school] ?? NaN))
  if (placed.length === 0) return ''
  const rings = outline
    ? Array.from(outline.outlines.area, (area, ring) => [area, ring] as const)
        .filter(([area]) => area === outline.area)
        .map(([, ring]) => cornersOf(outline.outlines, ring))
    : []
  const { at, metresPerUnit } = projection([
    ...placed.map((school) => [lon[school]!, lat[school]!] as const),
    ...rings.flat(),
  ])
  const shore = rings.map((ring) => `M${ring.map(([x, y]) => at(x, y).join(' ')).join('L')}Z`).join('')
  const dot = (school: number, isVisited: boolean): string => {
    const [x, y] = at(lon[school]!, lat[school]!)
    const look = isVisited ? 'class="visited" r="5"' : 'class="other" r="3.5"'
    return `<circle ${look} cx="${x}" cy="${y}"><title>${xmlText(names[school] ?? '')}</title></circle>`
  }
  const authorities = new Map<string, (readonly [number, number])[]>()
  for (const school of placed) {
    const name = schools.localAuthorities[school] ?? ''
    authorities.set(name, [...(authorities.get(name) ?? []), at(lon[school]!, lat[school]!)])
  }
  const labels = [...authorities]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_NAMES)
    .map(([name, points]) => {
      const middle = (axis: 0 | 1) =>
        Math.round(points.reduce((sum, point) => sum + point[axis], 0) / points.length)
      return `<text x="${middle(0)}" y="${middle(1) - 9}">${xmlText(name)}</text>`
    })
  const count = placed.filter((school) => visited.has(school)).length
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Map: ${count} of ${placed.length} schools are in the plan">
<path class="shore" d="${shore}"/>
${placed
  .filter((school) => !visited.has(school))
  .map((school) => dot(school, false))
  .join('')}
${placed
  .filter((school) => visited.has(school))
  .map((school) => dot(school, true))
  .join('')}
${labels.join('')}
${scaleMark(metresPerUnit)}
</svg>`
}
