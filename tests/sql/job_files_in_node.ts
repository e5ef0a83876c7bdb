import { beforeAll, expect } from 'vitest'
import type { FileReport, LoadOutcome } from '../../src/domain/files/import_report'
import type { Recognition } from '../../src/domain/files/recognition'
import type { JobsCatalogueEntry } from '../../src/domain/jobs/jobs'
import { JOB_GROUP_WORDS } from '../../workers/warehouse/intake/kinds/jobs/job_group_words'
import { readJobs, readJobsCatalogue } from '../../workers/warehouse/jobs'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

export const csv = (rows: readonly (readonly (string | number)[])[]): File =>
  textFile('jobs.csv', rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))

export const labelsOf = (classification: keyof typeof JOB_GROUP_WORDS): [code: string, label: string][] =>
  Object.entries(JOB_GROUP_WORDS[classification]).map(([code, [label]]) => [code, label])

type Classification = JobsCatalogueEntry['classification']

/** An engine for one test file that loads job files as a person would, and what it then has. */
export function openJobFiles() {
  let intake: OpenIntake
  beforeAll(async () => {
    intake = await openIntake()
  })

  const recognise = async (file: File): Promise<Recognition | undefined> =>
    (await intake.recognise([file], [])).flat()[0]

  /** What the file is, is worked out. */
  async function loadJobs(file: File): Promise<FileReport | undefined> {
    expect(await recognise(file)).toMatchObject({ kind: 'jobs' })
    intake.engine.run('DELETE FROM loaded_jobs')
    const [report] = await reportsOf(load(intake, [{ file, kind: 'jobs' }], { keepOpenTables: true }))
    return report
  }

  const tryToLoad = (file: File): Promise<LoadOutcome> => load(intake, [{ file, kind: 'jobs' }])
  const catalogue = (): readonly JobsCatalogueEntry[] => readJobsCatalogue(intake.engine)

  function rowsOf(areaCode: string, classification: Classification, year: number) {
    const unit = catalogue().find((entry) => entry.areaCode === areaCode)?.unit ?? 'jobs'
    return readJobs(intake.engine, { areaCode, classification, unit, sex: 'all', year })
  }
  const figuresOf = (...table: Parameters<typeof rowsOf>) =>
    rowsOf(...table).map(({ code, jobs }) => [code, jobs])
  /** The confidence interval of each group. */
  const marginsOf = (...table: Parameters<typeof rowsOf>) => rowsOf(...table).map(({ margin }) => margin)

  return { recognise, loadJobs, tryToLoad, catalogue, figuresOf, marginsOf }
}
