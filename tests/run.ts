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
 * Every check, in two lanes, since a browser test waits more than it works: a small machine's two cores are both busy
 * until the end. A failing step stops no other, so one run shows everything that is wrong, once more at the end; only the browser tests need
 * an earlier step, the build. They say what they have to say at once, the other lane's steps when they end. The last
 * line counts tests and steps.
 */

const reports = mkdtempSync(join(tmpdir(), 'reach-atlas-tests-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

const CHECKS: readonly (readonly [name: string, command: string])[] = [
  ['format', 'oxfmt -c tests/lint/oxfmt.json --check'],
  ['format of components', 'prettier --check "**/*.svelte"'],
  ['lint', 'oxlint -c tests/lint/oxlint.json --type-aware .'],
  ['lint of components', 'eslint -c tests/lint/eslint.config.js .'],
  ['types', 'svelte-check --tsgo --tsconfig ./tsconfig.json'],
  ['unused code', 'knip'],
]

const results: (readonly [name: string, counts: Counts])[] = []
await Promise.all([checkAndTest(), buildAndBrowse()])

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

async function checkAndTest(): Promise<void> {
  for (const [name, command] of CHECKS) results.push([name, countStep(await exitCodeOfQuiet(name, command))])
  const name = 'unit and SQL tests'
  const command = `vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`
  results.push([name, countVitest(vitestReport, await exitCodeOfQuiet(name, command))])
}

async function buildAndBrowse(): Promise<void> {
  const code = await exitCodeOf('vite build')
  results.push(['production build', countStep(code)])
  if (code === 0) results.push(['browser tests', await runPlaywright()])
  else results.push(['browser tests (not run: there is no build)', countStep(1)])
}

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
