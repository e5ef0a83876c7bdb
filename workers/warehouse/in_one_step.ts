import type { Engine } from './engine'

const underWay = new WeakSet<Engine>()

/** All of the statements of `change`, or, where one fails, none. Within another step it is part of that one. */
export function inOneStep<T>(engine: Engine, change: () => T): T {
  if (underWay.has(engine)) return change()
  engine.run('BEGIN')
  underWay.add(engine)
  try {
    const changed = change()
    engine.run('COMMIT')
    return changed
  } catch (reason) {
    engine.run('ROLLBACK')
    throw reason
  } finally {
    underWay.delete(engine)
  }
}
