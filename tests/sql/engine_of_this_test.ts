import { onTestFinished } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import { openEngineInNode } from './engine_in_node'

/** Emptied engines of tests that are over: to open one takes longer than most tests do. */
const idle: Engine[] = []

/** An empty engine for the test that is running, and only as long as it runs. */
export async function engineOfThisTest(): Promise<Engine> {
  const engine = idle.pop() ?? (await openEngineInNode())
  onTestFinished(() => {
    engine.run("USE memory; DETACH atlas; ATTACH ':memory:' AS atlas (COMPRESS); USE atlas")
    idle.push(engine)
  })
  return engine
}
