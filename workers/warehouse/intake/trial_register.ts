import type { FileChoice } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import { pausing } from './pieces'
import { readFile } from './read_file'
import { Refusal } from './refusal'

/** Per engine, which registers `trial_schools` holds the schools of. */
const readBefore = new WeakMap<Engine, string>()

const signatureOf = (registers: readonly FileChoice[]): string =>
  JSON.stringify(
    registers.map(({ file, kind, mapping }) => [file.name, file.size, file.lastModified, kind, mapping]),
  )

/**
 * Fills staged_schools with the registers that are chosen and not loaded yet, so that a trial of a file beside them is judged
 * against what will be loaded. They are read once, and again when one is read in another way. Returns false where one of
 * them cannot be read: the staged tables are then to be made anew.
 */
export async function stageChosenRegisters(
  engine: Engine,
  registers: readonly FileChoice[],
): Promise<boolean> {
  const signature = signatureOf(registers)
  if (readBefore.get(engine) === signature) {
    engine.run('INSERT INTO staged_schools BY NAME FROM trial_schools')
    return true
  }
  readBefore.delete(engine)
  const pause = pausing(() => undefined)
  try {
    for (const register of registers)
      await readFile(engine, register, { rowsAtOnce: Infinity, step: () => Promise.resolve(), pause })
  } catch (reason) {
    if (reason instanceof Refusal) return false
    throw reason
  }
  engine.run('DELETE FROM staged_rejects')
  engine.run('CREATE OR REPLACE TEMP TABLE trial_schools AS FROM staged_schools')
  readBefore.set(engine, signature)
  return true
}
