import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './e2e/chromium'
import { add, countPlaywright, countStep, countVitest, NONE, sayCounts, type Counts } from './test_counts'

/*
 * Every check: a failing step does not stop the next, so one run shows everything that is wrong. Those that only read
 * run two abreast, as many as a small machine has cores, and say what they have to say when they end; the others, which
 * use every core themselves, run one after another. Only the browser tests need an earlier step, the build. The last
 * line counts tests and steps.
 */

const reports = mkdtempSync(join(tmpdir(), 'reach-atlas-tests-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

interface Step {
  readonly name: string
  readonly run: () => Promise<Counts>
}

/** Longest first, so that the two abreast end together. */
const READING: readonly (readonly [name: string, command: string])[] = [
  ['lint', 'eslint -c tests/lint/eslint.config.js .'],
  ['types in Svelte', 'svelte-check --tsconfig ./tsconfig.json'],
  ['types', 'tsc -p tsconfig.json --noEmit'],
  ['format', 'prettier --check .'],
  ['unused code', 'knip'],
]
const ABREAST = 2

const unitTests: Step = { name: 'unit and SQL tests', run: runVitest }
const build: Step = { name: 'production build', run: async () => countStep(await exitCodeOf('vite build')) }
const browserTests: Step = { name: 'browser tests', run: runPlaywright }

const done: (readonly [name: string, counts: Counts])[] = []
const waiting = [...READING]
await Promise.all(Array.from({ length: ABREAST }, readOn))
await take(unitTests)
const built = await take(build)
if (built.failed === 0) await take(browserTests)
else done.push([`${browserTests.name} (not run: there is no build)`, countStep(1)])

rmSync(reports, { recursive: true })
const total = done.reduce((sum, [, counts]) => add(sum, counts), NONE)
process.stdout.write('\n')
for (const [name, counts] of done) process.stdout.write(`${name}: ${sayCounts(counts)}\n`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1

async function readOn(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command] = next
    const { code, said } = await outcomeOf(command)
    process.stdout.write(`\n── ${name}\n${said}`)
    done.push([name, countStep(code)])
  }
}

async function take({ name, run }: Step): Promise<Counts> {
  process.stdout.write(`\n── ${name}\n`)
  const counts = await run()
  done.push([name, counts])
  return counts
}

async function runVitest(): Promise<Counts> {
  const command = `vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`
  return countVitest(vitestReport, await exitCodeOf(command))
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

/** Runs a command of node_modules/.bin and gives what it says when it ends. */
function outcomeOf(command: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const said: Buffer[] = []
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const listen = (words: Buffer): void => {
      said.push(words)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', (code) => resolve({ code: code ?? 1, said: Buffer.concat(said).toString() }))
    child.on('error', (error) => resolve({ code: 1, said: `${error.message}\n` }))
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
