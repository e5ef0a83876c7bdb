import type { Engine } from './engine'

const openTransactions = new WeakSet<Engine>()

/** Runs `change` in a transaction: all of its statements or, where one fails, none. A nested call joins the outer transaction. */
export function inTransaction<T>(engine: Engine, change: () => T): T {
  if (openTransactions.has(engine)) return change()
  engine.run('BEGIN')
  openTransactions.add(engine)
  try {
    const changed = change()
    engine.run('COMMIT')
    return changed
  } catch (reason) {
    engine.run('ROLLBACK')
    throw reason
  } finally {
    openTransactions.delete(engine)
  }
}
