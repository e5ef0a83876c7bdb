import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './e2e/chromium'
import {
  addCounts,
  countPlaywright,
  countStep,
  countVitest,
  failuresOfPlaywright,
  failuresOfVitest,
  flakyOfPlaywright,
  NO_COUNTS,
  formatCounts,
  type Counts,
} from './test_counts'

/*
 * Every check: the quick ones in two lanes, then the unit tests, then the browser tests. Each of those two keeps both cores
 * of a small machine busy: side by side they take a tenth more of them, and a browser that waits its turn gives up sooner.
 * A failing step stops no other, so one run shows everything that is wrong, once more at the end; only the browser tests
 * need an earlier step, the build. The last line counts tests and steps.
 */

const reports = mkdtempSync(join(tmpdir(), 'reach-atlas-tests-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

const BUILD = 'production build'
const LANES: readonly (readonly (readonly [name: string, command: string])[])[] = [
  [
    [BUILD, 'vite build'],
    ['types', 'svelte-check --tsgo --tsconfig ./tsconfig.json'],
    ['unused code', 'knip'],
  ],
  [
    ['format', 'oxfmt -c tests/lint/oxfmt.json --check'],
    ['format of components', 'prettier --check "**/*.svelte"'],
    ['lint', 'oxlint -c tests/lint/oxlint.json --type-aware .'],
    ['lint of components', 'eslint -c tests/lint/eslint.config.js .'],
  ],
]

const results: (readonly [name: string, counts: Counts])[] = []
await Promise.all(
  LANES.map(async (lane) => {
    for (const [name, command] of lane) {
      results.push([name, countStep(await exitCodeOfQuiet(name, command))])
    }
  }),
)
const vitest = `vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`
results.push(['unit and SQL tests', countVitest(vitestReport, await exitCodeOf(vitest))])
const isBuilt = results.some(([name, { failed }]) => name === BUILD && failed === 0)
if (isBuilt) results.push(['browser tests', await runPlaywright()])
else results.push(['browser tests (not run: there is no build)', countStep(1)])

const failures = [...failuresOfVitest(vitestReport), ...failuresOfPlaywright(playwrightReport)]
const flaky = flakyOfPlaywright(playwrightReport)
rmSync(reports, { recursive: true })
const total = results.reduce((sum, [, counts]) => addCounts(sum, counts), NO_COUNTS)
for (const failure of failures) process.stdout.write(`\n✘ ${failure}\n`)
for (const test of flaky) process.stdout.write(`\n⚠ Passed only when tried again: ${test}\n`)
process.stdout.write('\n')
for (const [name, counts] of results) process.stdout.write(`${name}: ${formatCounts(counts)}\n`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1

async function runPlaywright(): Promise<Counts> {
  try {
    const { path, from } = findChromium()
    process.stdout.write(`Chromium: ${path} (${from})\n`)
    const code = await exitCodeOf('playwright test -c tests/e2e/playwright.config.ts --reporter=list,json', {
      REACH_ATLAS_CHROMIUM: path,
      REACH_ATLAS_BUILT: 'true',
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
    })
    return countPlaywright(playwrightReport, code)
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return countStep(1)
  }
}

/** Runs a command of node_modules/.bin, and shows what it said when it ends. */
function exitCodeOfQuiet(name: string, command: string): Promise<number> {
  return new Promise((resolve) => {
    const output: Buffer[] = []
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const listen = (words: Buffer): void => {
      output.push(words)
    }
    const end = (code: number): void => {
      process.stdout.write(`\n── ${name}\n${Buffer.concat(output).toString()}`)
      resolve(code)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', (code) => end(code ?? 1))
    child.on('error', ({ message }) => {
      listen(Buffer.from(message))
      end(1)
    })
  })
}

/** Runs a command of node_modules/.bin, showing what it says as it says it. */
function exitCodeOf(command: string, extra: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...extra } })
    child.on('exit', (code) => resolve(code ?? 1))
    child.on('error', () => resolve(1))
  })
}
