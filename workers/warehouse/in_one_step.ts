import type { Engine } from './engine'

const inTransaction = new WeakSet<Engine>()

/** Runs `change` in a transaction: all of its statements or, where one fails, none. A nested call joins the outer transaction. */
export function inOneStep<T>(engine: Engine, change: () => T): T {
  if (inTransaction.has(engine)) return change()
  engine.run('BEGIN')
  inTransaction.add(engine)
  try {
    const changed = change()
    engine.run('COMMIT')
    return changed
  } catch (reason) {
    engine.run('ROLLBACK')
    throw reason
  } finally {
    inTransaction.delete(engine)
  }
}
