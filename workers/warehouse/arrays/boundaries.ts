import type { BoundaryLayerSummary, BoundaryMatch, Outlines } from '../../../src/domain/geography/boundaries'
import type { Grouping } from '../../../src/domain/project/dataset'
import { normaliseName, type BoundaryLayer, type BoundaryShape } from './boundary_layers'
import { gssCode } from './gss_codes'
import { outlinesOf } from './outlines'

export interface Boundaries {
  readonly layers: readonly BoundaryLayerSummary[]
  readonly matches: readonly BoundaryMatch[]
  /** Grouping key → its outlines. */
  readonly outlines: Readonly<Record<string, Outlines>>
  /** Grouping key → the ONS’s codes of its areas by their outlines, '' where there is none. */
  readonly codes: Readonly<Record<string, readonly string[]>>
}

/** A layer matches a grouping if it has at least half of its areas, or if at least 80 % of the layer are its areas. */
const MIN_SHARE_OF_GROUPING = 0.5
const MIN_SHARE_OF_LAYER = 0.8

type MatchedShapes = readonly BoundaryShape[] | undefined

/**
 * Of shapes with one name, those of the current area, or of the one that ended last. Undefined where several areas share
 * the name: the app does not choose between them.
 */
function currentShapes(shapes: readonly BoundaryShape[]): MatchedShapes {
  const until = Math.max(...shapes.map((shape) => shape.until))
  const last = shapes.filter((shape) => shape.until === until)
  const from = Math.max(...last.map((shape) => shape.from))
  const newest = last.filter((shape) => shape.from === from)
  return newest.every(({ namesJson }) => namesJson === newest[0]?.namesJson) ? newest : undefined
}

/** The keys to look an area up by: its code, then its name. A bare number is not a code. */
const namesOf = ({ areas, codes }: Grouping): string[][] =>
  areas.map((area, at) => {
    const code = codes[at] ?? ''
    return [gssCode(code) ?? '', /[a-z]/i.test(code) ? code : '', area].map(normaliseName).filter(Boolean)
  })

function findIn({ byName }: BoundaryLayer, names: readonly string[]): MatchedShapes {
  for (const name of names) {
    const shapes = byName.get(name)
    if (shapes) return currentShapes(shapes)
  }
  return undefined
}

interface Candidate {
  readonly layer: BoundaryLayer
  readonly shapes: readonly MatchedShapes[]
  readonly outlinedAreas: number
}

const summaryOf = ({ file, layer, year, shapes }: BoundaryLayer): BoundaryLayerSummary => ({
  file,
  layer,
  year,
  areas: new Set(shapes.map(({ namesJson }) => namesJson)).size,
})

const isEnough = ({ layer, outlinedAreas: outlined }: Candidate, { areas }: Grouping): boolean =>
  outlined >= MIN_SHARE_OF_GROUPING * areas.length || outlined >= MIN_SHARE_OF_LAYER * summaryOf(layer).areas

function bestLayer(layers: readonly BoundaryLayer[], grouping: Grouping): Candidate | undefined {
  const names = namesOf(grouping)
  const [best] = layers
    .map((layer): Candidate => {
      const shapes = names.map((each) => findIn(layer, each))
      return { layer, shapes, outlinedAreas: shapes.filter(Boolean).length }
    })
    .filter(({ outlinedAreas: outlined }) => outlined > 0)
    .sort((a, b) => b.outlinedAreas - a.outlinedAreas || a.layer.shapes.length - b.layer.shapes.length)
  return best && isEnough(best, grouping) ? best : undefined
}

const kindOfArea = (gss: string | undefined): string => gss?.slice(0, 3) ?? ''

/**
 * Finds an area that the file has in the wrong layer, as some files have Glasgow: a shape of that name whose ONS code is
 * of the same kind as those of the right layer.
 */
function findInOtherLayers(
  { layer }: Candidate,
  layers: readonly BoundaryLayer[],
  names: readonly string[],
): MatchedShapes {
  const kinds = new Set(layer.shapes.map(({ gss }) => kindOfArea(gss)).filter(Boolean))
  for (const other of layers) {
    if (other.file !== layer.file || other === layer) continue
    const found = findIn(other, names)
    if (found?.every(({ gss }) => kinds.has(kindOfArea(gss)))) return found
  }
  return undefined
}

/** Codes that the ONS gives areas of Great Britain: Ordnance Survey maps no other. */
const CODE_OF_GREAT_BRITAIN = /^[ESW]\d{8}$/
/** Columns of codes as the ONS names them: LAD24CD, areacd. */
const CODE_COLUMN = /^([A-Z]+\d\d|area)cd$/i
const MIN_SHARE_CODED = 0.9
/** A surveyed outline has more corners than one drawn by hand or made of squares. */
const MIN_MEAN_CORNERS = 8

/** True where the ONS published the layer: nearly every shape has its code in a column it names so, and a surveyed outline. */
function isFromOns(shapes: readonly BoundaryShape[]): boolean {
  const coded = shapes.filter(({ names }) =>
    Object.entries(names).some(([name, code]) => CODE_COLUMN.test(name) && CODE_OF_GREAT_BRITAIN.test(code)),
  ).length
  const numbers = shapes.reduce((sum, { outline }) => sum + outline.split(' ').length, 0)
  return coded >= MIN_SHARE_CODED * shapes.length && numbers >= 2 * MIN_MEAN_CORNERS * shapes.length
}

function creditOf({ file, year, shapes }: BoundaryLayer): string {
  if (!isFromOns(shapes)) return `Boundaries: ${file}`
  return `Boundaries: ${file}. Contains OS data © Crown copyright and database right${year === null ? '' : ` ${year}`}`
}

function matchGrouping(
  layers: readonly BoundaryLayer[],
  grouping: Grouping,
): { match: BoundaryMatch; outlines: Outlines; codes: readonly string[] } | undefined {
  const best = bestLayer(layers, grouping)
  if (!best) return undefined
  const names = namesOf(grouping)
  const elsewhere: string[] = []
  const shapes = best.shapes.map((found, area) => {
    if (found) return found
    const other = findInOtherLayers(best, layers, names[area] ?? [])
    if (other) elsewhere.push(grouping.areas[area] ?? '')
    return other
  })
  const { file, layer, year } = best.layer
  const match: BoundaryMatch = {
    grouping: grouping.key,
    file,
    layer,
    year,
    outlined: shapes.filter(Boolean).length,
    areas: grouping.areas.length,
    areasWithoutOutline: grouping.areas.filter((_, area) => !shapes[area]),
    ended: grouping.areas.flatMap((area, at) => {
      const until = shapes[at]?.[0]?.until ?? Infinity
      return until === Infinity ? [] : [{ area, until }]
    }),
    inOtherLayer: elsewhere,
    credit: creditOf(best.layer),
  }
  const codes = shapes.map((found) => found?.[0]?.gss ?? '')
  return {
    match,
    codes,
    outlines: outlinesOf(shapes.map((found) => found?.map(({ outline }) => outline) ?? [])),
  }
}

/**
 * Which groupings the boundaries files have outlines for: each takes the layer with most of its areas, by code and then
 * by name. Names must be equal; similar names do not match.
 */
export function matchBoundaries(
  layers: readonly BoundaryLayer[],
  groupings: readonly Grouping[],
): Boundaries {
  const found = groupings.flatMap((grouping) => matchGrouping(layers, grouping) ?? [])
  return {
    layers: layers.map(summaryOf),
    matches: found.map(({ match }) => match),
    outlines: Object.fromEntries(found.map(({ match, outlines }) => [match.grouping, outlines])),
    codes: Object.fromEntries(found.map(({ match, codes }) => [match.grouping, codes])),
  }
}
