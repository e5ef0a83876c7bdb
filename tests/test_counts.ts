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
  testResults: v.optional(
    v.array(
      v.object({
        name: v.string(),
        message: v.optional(v.string(), ''),
        assertionResults: v.array(
          v.object({
            status: v.string(),
            fullName: v.string(),
            failureMessages: v.optional(v.nullable(v.array(v.string()))),
          }),
        ),
      }),
    ),
    [],
  ),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
})

interface Spec {
  readonly title: string
  readonly file: string
  readonly ok: boolean
  readonly tests: readonly {
    readonly status?: string | undefined
    readonly results: readonly {
      readonly error?: { readonly message?: string | undefined } | undefined
    }[]
  }[]
}

interface Suite {
  readonly suites?: readonly Suite[] | undefined
  readonly specs?: readonly Spec[] | undefined
}

const Suite: v.GenericSchema<Suite> = v.object({
  suites: v.optional(v.array(v.lazy(() => Suite))),
  specs: v.optional(
    v.array(
      v.object({
        title: v.string(),
        file: v.string(),
        ok: v.boolean(),
        tests: v.array(
          v.object({
            status: v.optional(v.string()),
            results: v.array(v.object({ error: v.optional(v.object({ message: v.optional(v.string()) })) })),
          }),
        ),
      }),
    ),
  ),
})

const PlaywrightReport = v.object({
  suites: v.optional(v.array(Suite), []),
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
  return atLeastOneFailure(exitCode, { passed: expected + flaky, failed: unexpected, skipped })
}

/** The file, name and message of each test that Vitest's JSON report says failed. */
export const failuresOfVitest = (reportPath: string): readonly string[] =>
  (readReport(VitestReport, reportPath)?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0) return message === '' ? [] : [failure(name, 'could not be run', message)]
    return failed.map((test) => failure(name, test.fullName, test.failureMessages?.join('\n') ?? ''))
  })

/** The file, name and message of each test that Playwright's JSON report says failed. */
export const failuresOfPlaywright = (reportPath: string): readonly string[] =>
  specsOf(reportPath)
    .filter(({ ok }) => !ok)
    .map(failureOfSpec)

/** The same of each test that passed only when it was tried again. */
export const flakyOfPlaywright = (reportPath: string): readonly string[] =>
  specsOf(reportPath)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(failureOfSpec)

const specsOf = (reportPath: string): readonly Spec[] =>
  (readReport(PlaywrightReport, reportPath)?.suites ?? []).flatMap(specsOfSuite)

const specsOfSuite = ({ suites = [], specs = [] }: Suite): readonly Spec[] => [
  ...suites.flatMap(specsOfSuite),
  ...specs,
]

const failureOfSpec = ({ file, title, tests }: Spec): string =>
  failure(
    file,
    title,
    tests
      .flatMap(({ results }) => results.map(({ error }) => error?.message ?? ''))
      .filter((text) => text !== '')
      .join('\n'),
  )

const LINES_OF_A_MESSAGE = 25

const failure = (file: string, name: string, message: string): string =>
  `${file} › ${name}\n${message.split('\n').slice(0, LINES_OF_A_MESSAGE).join('\n')}`

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
