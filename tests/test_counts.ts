import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const NO_COUNTS: Counts = { passed: 0, failed: 0, skipped: 0 }
const ONE_FAILED: Counts = { ...NO_COUNTS, failed: 1 }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** "212 passed, 0 failed"; skipped tests are named only when there are any. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}

/** A step without tests of its own counts as one. */
export const countStep = (exitCode: number): Counts =>
  exitCode === 0 ? { ...NO_COUNTS, passed: 1 } : ONE_FAILED

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
})

const PlaywrightReport = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
})

/** What Vitest's JSON report counts. A run that failed outside any test, or wrote no report, has one failure. */
export function countVitest(reportPath: string, exitCode: number): Counts {
  const report = readReport(VitestReport, reportPath)
  if (!report) return ONE_FAILED
  return atLeastOneFailure(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  })
}

/** What Playwright's JSON report counts. A run that failed outside any test, or wrote no report, has one failure. */
export function countPlaywright(reportPath: string, exitCode: number): Counts {
  const report = readReport(PlaywrightReport, reportPath)
  if (!report) return ONE_FAILED
  const { expected, unexpected, flaky, skipped } = report.stats
  return atLeastOneFailure(exitCode, { passed: expected, failed: unexpected + flaky, skipped })
}

const atLeastOneFailure = (exitCode: number, counts: Counts): Counts =>
  exitCode === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) }

function readReport<Schema extends v.GenericSchema>(
  schema: Schema,
  path: string,
): v.InferOutput<Schema> | undefined {
  if (!existsSync(path)) return undefined
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')))
  return parsed.success ? parsed.output : undefined
}
