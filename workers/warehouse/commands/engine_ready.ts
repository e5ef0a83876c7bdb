import type { Parts } from '../parts'

/** Opens the engine, if need be, and settles when it has everything that is open; fails, saying why, without one. */
export async function engineReady({ tables }: Parts): Promise<void> {
  await tables.filledSql()
}
