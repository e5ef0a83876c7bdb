import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Answers worked out apart from this app, for the real register and log (see real_files.ts). */
const FOLDER = resolve(process.env['REACH_ATLAS_GOLDEN'] ?? '../shared/golden', 'strategy')

export const hasKnownAnswers = existsSync(FOLDER)

export const NO_KNOWN_ANSWERS = `no known answers at ${FOLDER}: set REACH_ATLAS_GOLDEN to their folder`

/** One file of known answers, as the test that reads it describes them. */
export const knownAnswers = <Answers>(name: string): Answers =>
  JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Answers
