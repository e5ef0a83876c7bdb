import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { formatPolygons } from '../../outline_text'
import { foldHeading } from '../fold_heading'
import { isAboutPeople } from '../privacy/people_headings'
import { Refusal } from '../refusal'
import { isLatitudeFirst, polygonsOf, thinShapes, turnCorners, type WrittenPolygon } from './boundary_shapes'
import { GridText } from './grid_text'
import { isNamedValues, type NamedValues } from './named_values'
import { heldTable, type TableText } from './table_text'

interface Shape {
  readonly layer: string
  readonly properties: NamedValues
  readonly polygons: readonly WrittenPolygon[]
}

/** What the columns of every boundaries file are called once it is a table. */
const HEADINGS = ['Boundary layer', 'Boundary names', 'Boundary start', 'Boundary end', 'Boundary outline']

const LONGEST_NAME = 120
/** Who sits for a constituency is about a person. */
const SITS_FOR_IT = /^(mp|msp|ms|td)(name)?$|^(member|councillor|leader)/

const TURNED = ', latitude and longitude exchanged and put right'
const TURNED_NOTICE =
  'The corners of its shapes stand with latitude before longitude: they were turned round, so look at the map to see that the areas lie where they should.'

const damagedBoundaries = (file: string): Refusal =>
  new Refusal(
    file,
    `${file} holds boundaries that are damaged, or whose places are neither longitude and latitude nor British National Grid: export it again as GeoJSON in WGS84.`,
  )

const isPlace = (name: string, value: unknown): value is string => {
  const folded = foldHeading(name)
  return (
    typeof value === 'string' &&
    /\p{L}/u.test(value) &&
    value.length <= LONGEST_NAME &&
    !isAboutPeople(name) &&
    !SITS_FOR_IT.test(folded)
  )
}

/** The names and codes of a shape, by the property each stands in. */
function namesOf(properties: NamedValues): Record<string, string> {
  const named = Object.entries(properties).filter((entry): entry is [string, string] => isPlace(...entry))
  return Object.fromEntries(named.map(([name, value]) => [name, value.trim()]))
}

const yearText = (year: unknown): string => (/^(19|20)\d\d$/.test(String(year)) ? String(year) : '')

function shapesOf(features: readonly unknown[], layer: string): Shape[] {
  return features.flatMap((each) => {
    if (!isNamedValues(each)) return []
    const polygons = polygonsOf(each['geometry'])
    const properties = isNamedValues(each['properties']) ? each['properties'] : {}
    return polygons ? [{ layer, properties: { id: each['id'], ...properties }, polygons }] : []
  })
}

function sayLayers(shapes: readonly Shape[]): string {
  const counts = new Map<string, number>()
  for (const { layer } of shapes) counts.set(layer, (counts.get(layer) ?? 0) + 1)
  const layers = Array.from(counts, ([layer, count]) => `${layer || 'shapes'} (${count})`)
  return layers.length > 1 ? `${layers.length} layers: ${layers.join(', ')}` : layers.join('')
}

function tableOf(file: string, shapes: readonly Shape[], format: string): TableText {
  try {
    const written = shapes.map(({ polygons }) => polygons)
    const turned = isLatitudeFirst(written)
    const outlines = thinShapes(turned ? written.map(turnCorners) : written)
    const text = new GridText(file)
    text.addRow(HEADINGS)
    shapes.forEach(({ layer, properties }, at) => {
      const years = [yearText(properties['start']), yearText(properties['end'])]
      const names = JSON.stringify(namesOf(properties))
      text.addRow([layer, names, ...years, formatPolygons(outlines[at] ?? [])])
    })
    const table = heldTable(text.finish(), `${format}, ${sayLayers(shapes)}${turned ? TURNED : ''}`)
    return turned ? { ...table, notices: [TURNED_NOTICE] } : table
  } catch (reason) {
    throw reason instanceof Refusal ? reason : damagedBoundaries(file)
  }
}

const isPoint = (each: unknown): boolean =>
  isNamedValues(each) && isNamedValues(each['geometry']) && each['geometry']['type'] === 'Point'

/** GeoJSON features as a table with a row for each area; undefined where none is an area, or some are points. */
export function tableOfAreas(file: string, whole: NamedValues): TableText | undefined {
  const features = whole['features']
  if (!Array.isArray(features) || features.some(isPoint)) return undefined
  const layer = typeof whole['name'] === 'string' ? whole['name'] : ''
  const shapes = shapesOf(features as unknown[], layer)
  return shapes.length > 0 ? tableOf(file, shapes, 'GeoJSON boundaries') : undefined
}

/** The areas of every layer of a TopoJSON file. Throws Refusal where it is damaged or has none. */
export function tableOfTopology(file: string, whole: NamedValues): TableText {
  let shapes: Shape[]
  try {
    const topology = whole as unknown as Topology
    shapes = Object.entries(topology.objects).flatMap(([layer, object]) => {
      const found = feature(topology, object as GeometryObject)
      return shapesOf(found.type === 'FeatureCollection' ? found.features : [found], layer)
    })
  } catch {
    throw damagedBoundaries(file)
  }
  if (shapes.length === 0)
    throw new Refusal(file, `${file} is TopoJSON without areas: load a file whose shapes are areas.`)
  return tableOf(file, shapes, 'TopoJSON boundaries')
}
