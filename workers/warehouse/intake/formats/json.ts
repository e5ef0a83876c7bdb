import { Refusal } from '../refusal'
import { tableOfAreas, tableOfTopology } from './boundaries'
import { cellText } from './cell_text'
import { recordsOfFeatures } from './geojson'
import { GridText } from './grid_text'
import { JsonLines, MOST_JSON_BYTES, tooMuchJson } from './json_lines'
import { isNamedValues, textOfRecords } from './named_values'
import { heldTable, type TableText } from './table_text'

function parse(file: string, text: Uint8Array): unknown {
  if (text.length > MOST_JSON_BYTES) throw tooMuchJson(file)
  try {
    return JSON.parse(new TextDecoder().decode(text))
  } catch {
    throw new Refusal(file, `${file} is JSON that is damaged or cut short: export or download it again.`)
  }
}

function textOfRows(file: string, rows: readonly unknown[]): Uint8Array {
  const text = new GridText(file)
  for (const row of rows) text.addRow(Array.isArray(row) ? row.map(cellText) : [cellText(row)])
  return text.finish()
}

const isTable = (value: unknown): value is unknown[] =>
  Array.isArray(value) && (isNamedValues(value[0]) || Array.isArray(value[0]))

const bytesOfTable = (file: string, table: readonly unknown[]): Uint8Array =>
  Array.isArray(table[0]) ? textOfRows(file, table) : textOfRecords(file, table)

/**
 * The tables of JSON text: an array of objects or of rows, an object that holds such arrays, GeoJSON points or
 * areas, TopoJSON areas, or one object a line. Throws Refusal where it is damaged or holds no table.
 */
export function tablesOfJson(file: string, text: Uint8Array): TableText[] {
  const lines = new JsonLines(file, text)
  if (lines.areRecords()) return [heldTable(textOfRecords(file, lines), 'JSON lines')]
  const whole = parse(file, text)
  if (isTable(whole)) return [heldTable(bytesOfTable(file, whole), 'JSON')]
  if (isNamedValues(whole)) {
    if (whole['type'] === 'Topology') return [tableOfTopology(file, whole)]
    if (whole['type'] === 'FeatureCollection' && Array.isArray(whole['features'])) {
      const areas = tableOfAreas(file, whole)
      if (areas) return [areas]
      return [heldTable(textOfRecords(file, recordsOfFeatures(file, whole['features'])), 'GeoJSON')]
    }
    const held = Object.entries(whole).filter((entry): entry is [string, unknown[]] => isTable(entry[1]))
    if (held.length > 0)
      return held.map(([name, table]) => heldTable(bytesOfTable(file, table), 'JSON', `“${name}”`))
  }
  throw new Refusal(
    file,
    `${file} is JSON but holds no table, which is a list of objects: export the table as CSV.`,
  )
}
