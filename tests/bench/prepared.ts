import { DuckDBInstance } from '@duckdb/node-api'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchBrowser } from './browser'
import { SCHOOLS } from './generated/files'
import { measurementOf, type Measurement } from './measure'
import { pageMemory, peakMemory } from './memory'
import { measureQuestions } from './questions'

/** Schools on a grid, so that areas are blocks of it as real ones are. */
const ACROSS = 179

const EMPLOYERS = 900

const SCHOOL_ROWS = `SELECT range::INTEGER AS school_index, (100000 + range)::VARCHAR AS school_id, 'England' AS nation,
    'School ' || range AS name, ['PRI', 'SEC', 'P16', 'SPECIAL'][1 + range % 4] AS phase, 'Open' AS status,
    (100 + range % 1400)::INTEGER AS pupils, (range % 60)::FLOAT AS fsm_pct,
    -4 + 0.028 * across AS lon, 50.5 + 0.025 * up AS lat, 'Region ' || (across // 60 * 3 + up // 60) AS region,
    'E0' || (6000000 + across // 15 * 12 + up // 15) AS local_authority_code,
    'Authority ' || (across // 15 * 12 + up // 15) AS local_authority
  FROM (SELECT range, range % ${ACROSS} AS across, range // ${ACROSS} AS up FROM range(${SCHOOLS}))`

const engagementRows = (rows: number): string => `SELECT 'E' || range AS engagement_id,
    (range % ${SCHOOLS})::INTEGER AS school_index, DATE '2019-09-01' + (range * 7919 % 2190)::INTEGER AS date,
    ['CAREERS_TALK', 'WORKSHOP', 'STEM_CLUB', 'SITE_VISIT'][1 + range % 4] AS activity_type, true AS direct,
    'Employer ' || range % ${EMPLOYERS} AS employer, (range % ${EMPLOYERS})::INTEGER AS written_employer, 'in_school' AS mode, (5 + range % 200)::INTEGER AS pupils,
    'counted' AS pupils_basis, (1 + range % 4)::INTEGER AS volunteers, 1.5 AS hours, 'delivered' AS status,
    'warehouse' AS source_file, range::INTEGER AS source_row
  FROM range(${rows})`

const EMPLOYER_ROWS = `SELECT range::INTEGER AS written_employer, 'Employer ' || range AS name,
    'employer ' || range AS wording FROM range(${EMPLOYERS})`

const TABLES = ['schools', 'written_employers', 'engagements'] as const

/** Writes a register and a log of so many rows as Parquet in a folder, as a warehouse would prepare them. */
async function prepareTables(folder: string, rows: number): Promise<void> {
  const native = await (await DuckDBInstance.create(':memory:')).connect()
  for (const table of TABLES) await native.run(readFileSync(`workers/warehouse/tables/${table}.sql`, 'utf8'))
  await native.run(`INSERT INTO schools BY NAME ${SCHOOL_ROWS}`)
  await native.run(`INSERT INTO written_employers BY NAME ${EMPLOYER_ROWS}`)
  await native.run(`INSERT INTO engagements BY NAME
    SELECT *, (year(date) - (month(date) < 9)::INTEGER)::SMALLINT AS academic_year FROM (${engagementRows(rows)})
    ORDER BY school_index, date, source_row`)
  for (const table of TABLES)
    await native.run(
      `COPY ${table} TO '${join(folder, `${table}.parquet`)}' (FORMAT parquet, ROW_GROUP_SIZE 250000)`,
    )
  native.closeSync()
}

/** Opens tables that a warehouse prepared as Parquet, at most 15 s for 5,000,000 engagements (issue 15), and asks questions of them. */
export async function measurePrepared(
  { browser, visit }: BenchBrowser,
  folder: string,
  rows: number,
  runs: number,
): Promise<Measurement[]> {
  await prepareTables(folder, rows)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.parquet'))
    .map((name) => join(folder, name))
  return visit(async (atlas, page) => {
    await atlas.open('?view=data')
    await page.getByText('Tables for other programs').click()
    const from = performance.now()
    const [, peak] = await peakMemory(browser, async () => {
      await page.getByLabel('Open tables', { exact: true }).setInputFiles(files)
      await page.getByText('as the tables are, with nothing decided').waitFor({ timeout: 300_000 })
    })
    const opened = measurementOf('opening, from picking the files, at most 15,000', 'ms', [
      performance.now() - from,
    ])
    await atlas.goTo('Coverage')
    await atlas.map.waitForFirstPaint()
    const questions = await measureQuestions(atlas, page, runs)
    const memory = await pageMemory(browser)
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6
    return [
      opened,
      measurementOf('the files', 'MB', [size]),
      ...questions,
      ...(memory === undefined ? [] : [measurementOf('memory of the page alone', 'MB', [memory])]),
      ...(peak === undefined ? [] : [measurementOf('most memory of the page while opening', 'MB', [peak])]),
    ]
  })
}
