import type { Engine } from './engine'

/** All of the statements of `change`, or, where one fails, none. */
export function inOneStep(engine: Engine, change: () => void): void {
  engine.run('BEGIN')
  try {
    change()
    engine.run('COMMIT')
  } catch (reason) {
    engine.run('ROLLBACK')
    throw reason
  }
}
