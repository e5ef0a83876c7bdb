/** What test files of one process share, by name: properties of global objects and variables of the environment. */
export type StateSnapshot = ReadonlyMap<string, unknown>

/** Objects whose functions a test may replace. */
const WATCHED_OBJECTS: Readonly<Record<string, object>> = {
  globalThis,
  console,
  Math,
  JSON,
  Date,
  performance,
  'process.stdout': process.stdout,
}

/** What Vitest, and the helpers of compiled packages (tslib) and the engine, put in place as modules are first read. */
const RUNNER_PROPERTIES = /^globalThis\.(__|DUCKDB_|\$jest|expect$)|^process\.stdout\._|^env\.VITEST/

/** Getters that Node.js warns of when they are read. */
const UNREAD_PROPERTIES = /^globalThis\.(localStorage|sessionStorage)$/

/** The state as it is now. Node.js loads some globals when they are first read, so each is read here. */
export function takeSnapshot(): StateSnapshot {
  const snapshot = new Map<string, unknown>()
  for (const [name, object] of Object.entries(WATCHED_OBJECTS))
    for (const key of Object.getOwnPropertyNames(object)) {
      const property = `${name}.${key}`
      if (!UNREAD_PROPERTIES.test(property)) snapshot.set(property, Reflect.get(object, key))
    }
  for (const [key, value] of Object.entries(process.env)) snapshot.set(`env.${key}`, value)
  snapshot.set('the working folder', process.cwd())
  return snapshot
}

/** The names whose value was added, changed or taken away between two snapshots. */
export function changesOf(before: StateSnapshot, after: StateSnapshot): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter(
    (name) => !RUNNER_PROPERTIES.test(name) && !Object.is(before.get(name), after.get(name)),
  )
}
