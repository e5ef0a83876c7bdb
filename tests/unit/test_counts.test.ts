import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  countPlaywright,
  countStep,
  countVitest,
  failuresOfPlaywright,
  failuresOfVitest,
  flakyOfPlaywright,
  formatCounts,
} from '../test_counts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reach-atlas-counts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function reportOf(content: unknown): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

const vitest = { numPassedTests: 40, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 }
const playwright = { stats: { expected: 9, unexpected: 0, flaky: 0, skipped: 1 } }

test('a step without tests counts as one', () => {
  expect(countStep(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(countStep(2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test("each runner's report is counted", () => {
  expect(countVitest(reportOf(vitest), 0)).toEqual({ passed: 40, failed: 0, skipped: 3 })
  expect(countPlaywright(reportOf(playwright), 0)).toEqual({ passed: 9, failed: 0, skipped: 1 })
})

test('a run that failed outside any test is never counted as passed', () => {
  expect(countVitest(reportOf(vitest), 1).failed).toBe(1)
  expect(countPlaywright(reportOf(playwright), 1).failed).toBe(1)
})

test('a missing or strange report is a failure, even from a run that ended well', () => {
  expect(countVitest(join(folder, 'gone.json'), 0).failed).toBe(1)
  expect(countPlaywright(reportOf({ stats: 'none' }), 0).failed).toBe(1)
})

test('a test that passed when it was tried again counts as passed, and is named with what went wrong at first', () => {
  const spec = { title: 'opens', file: 'map.spec.ts', ok: true }
  const flaky = { status: 'flaky', results: [{ error: { message: 'timed out' } }, {}] }
  const steady = { status: 'expected', results: [{}] }
  const specs = [
    { ...spec, tests: [flaky] },
    { ...spec, tests: [steady] },
  ]
  const report = reportOf({ stats: { ...playwright.stats, flaky: 1 }, suites: [{ specs }] })
  expect(countPlaywright(report, 0)).toEqual({ passed: 10, failed: 0, skipped: 1 })
  expect(flakyOfPlaywright(report)).toEqual(['map.spec.ts › opens\ntimed out'])
  expect(failuresOfPlaywright(report)).toEqual([])
})

test('skipped tests are named only when there are any', () => {
  expect(formatCounts({ passed: 212, failed: 0, skipped: 0 })).toBe('212 passed, 0 failed')
  expect(formatCounts({ passed: 212, failed: 1, skipped: 3 })).toBe('212 passed, 1 failed, 3 skipped')
})

test('what failed is named with its message, wherever it stands in a report', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds' },
    { status: 'failed', fullName: 'divides', failureMessages: ['expected 2, was 3'] },
  ]
  const files = [
    { name: 'sums.test.ts', assertionResults },
    { name: 'broken.test.ts', assertionResults: [], message: 'no such module' },
  ]
  expect(failuresOfVitest(reportOf({ ...vitest, testResults: files }))).toEqual([
    'sums.test.ts › divides\nexpected 2, was 3',
    'broken.test.ts › could not be run\nno such module',
  ])
  const spec = { title: 'opens', file: 'map.spec.ts', ok: false }
  const tests = [{ results: [{ error: { message: 'timed out' } }] }]
  const suites = [
    {
      specs: [],
      suites: [
        {
          specs: [
            { ...spec, tests },
            { ...spec, ok: true, tests: [] },
          ],
        },
      ],
    },
  ]
  expect(failuresOfPlaywright(reportOf({ ...playwright, suites }))).toEqual([
    'map.spec.ts › opens\ntimed out',
  ])
})
