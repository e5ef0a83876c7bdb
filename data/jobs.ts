import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { arrowFile, float64, int16, repeatedText } from './arrow_file'
import { readFacts } from './facts'
import type { SourceId } from './sources'
import type { JobsUnit } from '../src/domain/jobs/jobs'

export const JOBS_FILE = new URL('../public/jobs.arrow.gz', import.meta.url)

/** A row of the table `jobs`: one published figure. */
interface JobsRow {
  readonly areaCode: string
  readonly areaName: string
  readonly classification: string
  readonly code: string
  readonly label: string
  readonly sex: string
  readonly year: number
  readonly unit: JobsUnit
  readonly jobs: number
  readonly sourceId: SourceId
}

/** Codes of the areas of workforce_jobs_june2021.csv. Great Britain is left out: it is neither a nation nor a region. */
const AREA_CODES: Readonly<Record<string, string>> = {
  'United Kingdom': 'UK',
  England: 'E92000001',
  Wales: 'W92000004',
  Scotland: 'S92000003',
  'Northern Ireland': 'N92000002',
  'North East': 'E12000001',
  'North West': 'E12000002',
  'Yorkshire and The Humber': 'E12000003',
  'East Midlands': 'E12000004',
  'West Midlands': 'E12000005',
  'East of England': 'E12000006',
  London: 'E12000007',
  'South East': 'E12000008',
  'South West': 'E12000009',
}

/**
 * Every published figure of jobs that class of 30 may show. The census by industry counts residents in work, which is
 * another unit, and stays out.
 */
export function makeJobs(): Uint8Array {
  const rows = [...projections(), ...openings(), ...workforceJobs()]
  return arrowFile({
    area_code: repeatedText(rows, ({ areaCode }) => areaCode),
    area_name: repeatedText(rows, ({ areaName }) => areaName),
    classification: repeatedText(rows, ({ classification }) => classification),
    code: repeatedText(rows, ({ code }) => code),
    label: repeatedText(rows, ({ label }) => label),
    sex: repeatedText(rows, ({ sex }) => sex),
    year: int16(rows, ({ year }) => year),
    unit: repeatedText(rows, ({ unit }) => unit),
    jobs: float64(rows, ({ jobs }) => jobs),
    source_id: repeatedText(rows, ({ sourceId }) => sourceId),
  })
}

function projections(): readonly JobsRow[] {
  return readFacts('jobs_projections', [
    'area_code',
    'area_name',
    'classification',
    'code',
    'label',
    'sex',
    'year',
    'jobs',
  ]).map((row) => ({
    areaCode: row.area_code,
    areaName: row.area_name,
    classification: row.classification,
    code: row.code,
    label: row.label,
    sex: row.sex,
    year: Number(row.year),
    unit: 'jobs',
    jobs: Number(row.jobs),
    sourceId: 'jobs_projections',
  }))
}

/** Job openings from 2020 to 2035, and those of them that replace people who leave. */
function openings(): readonly JobsRow[] {
  return readFacts('jobs_openings', [
    'area_code',
    'area_name',
    'soc2',
    'label',
    'replacement',
    'total_openings',
  ]).flatMap((row) =>
    (['openings', 'replacement'] as const).map((unit) => ({
      areaCode: row.area_code,
      areaName: row.area_name,
      classification: 'SOC26',
      code: row.soc2,
      label: row.label,
      sex: 'all',
      year: 2035,
      unit,
      jobs: Number(unit === 'openings' ? row.total_openings : row.replacement),
      sourceId: 'jobs_openings' as const,
    })),
  )
}

function workforceJobs(): readonly JobsRow[] {
  return readFacts('workforce_jobs_june2021', ['area', 'sic_section', 'sic_label', 'jobs']).flatMap((row) => {
    const areaCode = AREA_CODES[row.area]
    if (areaCode === undefined) return []
    return {
      areaCode,
      areaName: row.area,
      classification: 'SIC_SECTION',
      code: row.sic_section,
      label: row.sic_label,
      sex: 'all',
      year: 2021,
      unit: 'jobs' as const,
      jobs: Number(row.jobs),
      sourceId: 'workforce_jobs_june2021' as const,
    }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = makeJobs()
  writeFileSync(JOBS_FILE, bytes)
  console.log(`public/jobs.arrow.gz: ${(bytes.length / 1000).toFixed(0)} kB`)
}
