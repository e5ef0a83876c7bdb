import type { Engine } from '../engine'

/** The table of the engine that holds one stream while it is rewritten. */
export const STREAM_ROWS = 'stream_rows'

/** Calls `visit` with each stream in STREAM_ROWS, one after another. */
export function eachStream<T>(engine: Engine, streams: readonly Uint8Array[], visit: () => T): T[] {
  try {
    return streams.map((stream) => {
      engine.run(`DROP TABLE IF EXISTS ${STREAM_ROWS}`)
      engine.insertArrow(STREAM_ROWS, stream)
      return visit()
    })
  } finally {
    engine.run(`DROP TABLE IF EXISTS ${STREAM_ROWS}`)
  }
}

/** Each stream as a query of STREAM_ROWS gives it; `texts` are columns of text that older files may lack. */
export const rewriteStreams = (
  engine: Engine,
  streams: readonly Uint8Array[],
  sql: string,
  texts: readonly string[] = [],
): Uint8Array[] =>
  eachStream(engine, streams, () => {
    for (const column of texts)
      engine.run(`ALTER TABLE ${STREAM_ROWS} ADD COLUMN IF NOT EXISTS "${column}" VARCHAR`)
    return engine.queryStream(sql)
  })
