import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FileKind } from '../src/domain/files/file_kind'

/** Published registers and a matching engagement log. They are not ours to ship, so they may not be there. */
const FOLDER = resolve(process.env['REACH_ATLAS_REAL_DATA'] ?? '../shared/real')

export const hasRealFiles = existsSync(FOLDER)

export const NO_REAL_FILES = `no real files at ${FOLDER}: set REACH_ATLAS_REAL_DATA to their folder`

export const realPath = (...parts: readonly string[]): string => join(FOLDER, ...parts)

/** Paths of a register, an employers file and an engagement log. Throws when a folder has no CSV file. */
export const realFiles = (): Record<Extract<FileKind, 'schools' | 'employers' | 'engagements'>, string> => ({
  schools: onlyCsvIn('schools'),
  employers: onlyCsvIn('employers'),
  engagements: realPath('engagements', 'engagements_A.csv'),
})

function onlyCsvIn(folder: string): string {
  const [name] = readdirSync(realPath(folder)).filter((each) => each.endsWith('.csv'))
  if (name === undefined) throw new Error(`${realPath(folder)} has no CSV file.`)
  return realPath(folder, name)
}
