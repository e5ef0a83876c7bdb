import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { engagementLines } from './engagement_log'
import { registerLines } from './register'

export const SCHOOLS = 32_000

/** Paths of generated files that load through the app's own file inputs. */
export interface GeneratedFiles {
  readonly schools: string
  readonly engagements: string
}

/** Writes a register of 32,000 schools and a log of `engagements` rows into `folder`. */
export function writeGeneratedFiles(folder: string, engagements: number): GeneratedFiles {
  const files = {
    schools: join(folder, 'register.csv'),
    engagements: join(folder, `engagements_${engagements}.csv`),
  }
  writeLines(files.schools, registerLines(SCHOOLS))
  writeLines(files.engagements, engagementLines(engagements, SCHOOLS))
  return files
}

const LINES_AT_ONCE = 20_000

function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w')
  let waiting: string[] = []
  for (const line of lines) {
    waiting.push(line)
    if (waiting.length < LINES_AT_ONCE) continue
    writeSync(file, waiting.join(''))
    waiting = []
  }
  writeSync(file, waiting.join(''))
  closeSync(file)
}
