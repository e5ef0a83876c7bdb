import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Measurement } from './measure'

/** A measurement with the part of the bench that it belongs to. */
export interface Result extends Measurement {
  readonly part: string
}

/** Runs of one measurement that the file keeps, the newest ones. */
export const RUNS_KEPT = 8

const HEADING = 'part,measurement,unit,date,version,median,lowest,highest,runs,floor,ratio'

/** "2-amd-epyc-7b13": a file of results for each kind of machine. */
export const machineName = (cores: number, model: string): string =>
  `${cores} ${model}`
    .toLowerCase()
    .replace(/\((r|tm)\)|processor|cpu|@.*$/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const figure = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '')
const quoted = (text: string): string => `"${text.trim().replaceAll('"', '""')}"`

function lineOf(result: Result, date: string, version: string): string {
  const { part, name, unit, median, lowest, highest, runs, floor } = result
  const ratio = floor && floor.median > 0 ? median / floor.median : NaN
  return [
    quoted(part),
    quoted(name),
    unit,
    date,
    version,
    ...[median, lowest, highest, runs, floor?.median ?? NaN, ratio].map(figure),
  ].join(',')
}

const measurementOfLine = (line: string): string => /^"(?:[^"]|"")*","(?:[^"]|"")*"/.exec(line)?.[0] ?? line

/**
 * The text of a file of results with those of another run, so that the lines of one measurement stand together, the
 * oldest first and no more than RUNS_KEPT of them. `date` is an ISO day, `version` the commit that was measured.
 */
export function withResults(text: string, results: readonly Result[], date: string, version: string): string {
  const byMeasurement = new Map<string, string[]>()
  const earlier = text.split('\n').filter((line) => line !== '' && line !== HEADING)
  for (const line of [...earlier, ...results.map((result) => lineOf(result, date, version))]) {
    const measurement = measurementOfLine(line)
    byMeasurement.set(measurement, [...(byMeasurement.get(measurement) ?? []), line])
  }
  const lines = [...byMeasurement.values()].flatMap((each) => each.slice(-RUNS_KEPT))
  return `${[HEADING, ...lines].join('\n')}\n`
}

/** Adds results to the file of this machine, and gives its path. Commit it when the figures have changed. */
export function recordResults(results: readonly Result[]): string {
  const folder = fileURLToPath(new URL('results/', import.meta.url))
  const path = `${folder}${machineName(cpus().length, cpus()[0]?.model ?? 'unknown')}.csv`
  const version = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  mkdirSync(folder, { recursive: true })
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  writeFileSync(path, withResults(text, results, new Date().toISOString().slice(0, 10), version))
  return path
}
