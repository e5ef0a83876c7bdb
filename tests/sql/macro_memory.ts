import type { Engine } from '../../workers/warehouse/engine'

const MACRO = /^CREATE OR REPLACE ((?:TEMP )?MACRO \w+)\(/

/** The text of each macro that the statements make, by its name, after TEMP where it is in no database; null where they do anything else. */
function macrosOf(sql: string): ReadonlyMap<string, string> | null {
  const macros = new Map<string, string>()
  for (const part of sql.replace(/^\s*--.*\n/gm, '').split(/;\s*(?:\n|$)/)) {
    const statement = part.trim()
    if (statement === '') continue
    const name = MACRO.exec(statement)?.[1]
    if (name === undefined) return null
    macros.set(name, statement)
  }
  return macros
}

/** The same engine, which does not plan macros again that stand as these texts made them: that takes longer than most tests. */
export function rememberMacros(engine: Engine): Engine {
  let made = new Map<string, string>()
  let madeBefore = made
  return {
    ...engine,
    run(sql) {
      const macros = macrosOf(sql)
      if (macros && [...macros].every(([name, text]) => made.get(name) === text)) return
      for (const [, name = ''] of sql.matchAll(/((?:TEMP )?MACRO \w+)\(/g)) made.delete(name)
      engine.run(sql)
      for (const [name, text] of macros ?? []) made.set(name, text)
      if (sql === 'BEGIN') madeBefore = new Map(made)
      if (sql === 'ROLLBACK') made = madeBefore
    },
  }
}
