import { onTestFinished } from 'vitest'
import { ATTACH_TABLES, type Engine } from '../../workers/warehouse/engine'
import { openEngineInNode } from './engine_in_node'

/** Emptied engines of tests that are over: to open one takes longer than most tests do. */
const idle: Engine[] = []

/** An empty engine for the test that is running, and only as long as it runs. Macros and temporary tables may stay in it. */
export function engineOfThisTest(): Promise<Engine> {
  const opening = Promise.resolve(idle.pop() ?? openEngineInNode())
  onTestFinished(async () => {
    const engine = await opening
    engine.run(`USE memory; DETACH atlas; ${ATTACH_TABLES}; USE atlas`)
    idle.push(engine)
  })
  return opening
}
