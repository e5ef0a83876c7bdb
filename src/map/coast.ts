import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification'

/** The masks painted over the areas. */
export interface Coast {
  /** The whole world with a hole for every land. */
  readonly sea: Polygon
  /** The land of each nation with some sea round it; the id of a feature is the nation's name. */
  readonly nations: FeatureCollection<MultiPolygon, { nation: string }>
}

type CoastFile = Topology<{ sea: TopoPolygon; nations: GeometryCollection }>

let coast: Promise<Coast> | undefined

/** The coast of public/coast.json, which data/coast.ts makes; fetched once, and again after a failure. */
export function coastOnce(): Promise<Coast> {
  coast ??= fetchCoast().catch((error: unknown) => {
    coast = undefined
    throw error
  })
  return coast
}

async function fetchCoast(address = `${import.meta.env.BASE_URL}coast.json`): Promise<Coast> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The coast could not be read (${response.status})`)
  return readCoast((await response.json()) as CoastFile)
}

export function readCoast(file: CoastFile): Coast {
  const features = file.objects.nations.geometries.map((geometry) => ({
    type: 'Feature' as const,
    properties: { nation: String(geometry.id) },
    geometry: feature(file, geometry as TopoMultiPolygon).geometry,
  }))
  return {
    sea: feature(file, file.objects.sea).geometry,
    nations: { type: 'FeatureCollection', features },
  }
}
