import { openEngineInNode } from '../sql/engine_in_node'
import type { BenchBrowser } from './browser'
import { logFormats, writeLogFormats } from './generated/log_formats'
import { measurementOf, timed, type Measurement } from './measure'

/** Rows a second of work upon `rows` of them that took so many milliseconds. */
const rateOf = (name: string, rows: number, ms: number, floor?: Measurement): Measurement =>
  measurementOf(name, 'rows/s', [(rows / ms) * 1000], floor)

/** DuckDB, in Node, taking in the bytes of a CSV file and of an Arrow stream as they stand: text, nothing checked. */
async function measureDuckDb(
  rows: number,
  csv: Uint8Array,
  arrow: Uint8Array,
): Promise<[Measurement, Measurement]> {
  const engine = await openEngineInNode()
  const readCsv = timed(() => {
    engine.registerFileBuffer('log.csv', csv)
    engine.run("CREATE TABLE from_csv AS SELECT * FROM read_csv('log.csv', all_varchar = true)")
  })
  const insertArrow = timed(() => engine.insertArrow('from_arrow', arrow))
  return [rateOf('DuckDB, read_csv', rows, readCsv), rateOf('DuckDB, Arrow', rows, insertArrow)]
}

/**
 * Rows a second of a log of `rows` engagements in each format: picked in the app, recognised, matched to the open
 * register, judged and shown, beside DuckDB reading the same bytes directly. `schools`: the path of the register.
 */
export async function measureFormats(
  { visit }: BenchBrowser,
  folder: string,
  schools: string,
  rows: number,
): Promise<Measurement[]> {
  const logs = logFormats(rows)
  const paths = writeLogFormats(folder, logs)
  const { csv = new Uint8Array(), arrow = new Uint8Array() } = logs
  const [readCsv, insertArrow] = await measureDuckDb(rows, csv, arrow)
  const measurements = [readCsv, insertArrow]
  for (const [format, engagements] of Object.entries(paths)) {
    const ms = await visit(async (atlas) => {
      await atlas.openView('Data')
      await atlas.files.load({ schools })
      const from = performance.now()
      await atlas.files.load({ engagements })
      return performance.now() - from
    })
    measurements.push(rateOf(format, rows, ms, format === 'arrow' ? insertArrow : readCsv))
  }
  return measurements
}
