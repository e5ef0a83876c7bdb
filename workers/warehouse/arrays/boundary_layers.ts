import type { Table } from 'apache-arrow'
import { numberColumn, textColumn } from '../arrow_columns'

/** One shape of a layer. */
export interface BoundaryShape {
  /** Its names and codes by the property of the file each stands in. */
  readonly names: Readonly<Record<string, string>>
  /** `names` as the JSON of the table: shapes with equal JSON are parts of one area. */
  readonly namesJson: string
  readonly gss: string | undefined
  /** First and last year of the area; -Infinity and Infinity where the file says none. */
  readonly from: number
  readonly until: number
  /** As outline_text.ts writes it. */
  readonly outline: string
}

export interface BoundaryLayer {
  readonly file: string
  readonly layer: string
  /** The year its columns are named after; null where they say none. */
  readonly year: number | null
  readonly shapes: readonly BoundaryShape[]
  /** Normalised name or code → the shapes that have it. */
  readonly byName: ReadonlyMap<string, readonly BoundaryShape[]>
}

/** "St. Helens" and "St Helens" are one name, as are "Ynys Môn" and "Ynys Mon", and "&" is "and". */
export const normaliseName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]/g, '')

const GSS = /^[EKNSW]\d{8}$/
/** The ONS names the columns of a layer after what it holds and the year: LAD24CD, PCON24NM. */
const COLUMN_WITH_YEAR = /^[A-Z]+(\d\d)(CD|NM)W?$/i

interface LayerBuilder extends Omit<BoundaryLayer, 'year' | 'shapes' | 'byName'> {
  year: number | null
  readonly shapes: BoundaryShape[]
  readonly byName: Map<string, BoundaryShape[]>
}

function addShape(layer: LayerBuilder, shape: BoundaryShape): void {
  const { names } = shape
  layer.shapes.push(shape)
  for (const property of Object.keys(names)) {
    const [, year] = COLUMN_WITH_YEAR.exec(property) ?? []
    if (year !== undefined) layer.year = Math.max(layer.year ?? 0, 2000 + Number(year))
  }
  for (const normalised of new Set(Object.values(names).map(normaliseName))) {
    const known = layer.byName.get(normalised)
    if (known) known.push(shape)
    else layer.byName.set(normalised, [shape])
  }
}

/** The layers of every boundaries file, in the order of the table. */
export function boundaryLayers(table: Table): BoundaryLayer[] {
  if (table.numRows === 0) return []
  const [files, layers, named, outlines] = (['file', 'layer', 'names', 'outline'] as const).map((column) =>
    textColumn(table, column),
  ) as [string[], string[], string[], string[]]
  const from = numberColumn(table, 'start_year', Float64Array, -Infinity)
  const until = numberColumn(table, 'end_year', Float64Array, Infinity)
  const found = new Map<string, LayerBuilder>()
  named.forEach((namesJson, row) => {
    const [file = '', layer = ''] = [files[row], layers[row]]
    const key = JSON.stringify([file, layer])
    let builder = found.get(key)
    if (!builder) found.set(key, (builder = { file, layer, year: null, shapes: [], byName: new Map() }))
    const names = JSON.parse(namesJson) as Record<string, string>
    addShape(builder, {
      names,
      namesJson,
      gss: Object.values(names).find((value) => GSS.test(value)),
      from: from[row] ?? -Infinity,
      until: until[row] ?? Infinity,
      outline: outlines[row] ?? '',
    })
  })
  return [...found.values()]
}
