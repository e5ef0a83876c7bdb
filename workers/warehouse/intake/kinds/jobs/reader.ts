import { unitLabel } from '../../../../../src/domain/jobs/job_breakdown'
import type { JobsUnit } from '../../../../../src/domain/jobs/jobs'
import { JOB_GROUP_WORDS } from './job_group_words'
import { Refusal } from '../../refusal'
import { onlyRow } from '../../../rows'
import judgeJobs from './jobs.sql?raw'
import { counted } from '../../../../../src/domain/words/counted'
import type { KindReader } from '../kind_reader'

interface Found {
  readonly classifications: number
  readonly left_out: number
  readonly withheld: number
  readonly whole: number
  readonly areas: number
}

const FOUND = `
  WITH in_year AS (
    SELECT count(jobs) FILTER (code <> 'T') >= groups AS whole, area_code
    FROM staged_loaded_jobs JOIN job_classifications USING (classification)
    WHERE sex = 'all' AND source_id = (SELECT source_id FROM this_source)
    GROUP BY area_code, classification, year, groups
  )
  SELECT (SELECT count(*) FROM classifications_found)::INTEGER AS classifications,
    (SELECT count(*) FROM judged WHERE verdict = 'left_out')::INTEGER AS left_out,
    (SELECT count(*) FROM judged WHERE verdict = 'kept' AND jobs IS NULL)::INTEGER AS withheld,
    (SELECT count(DISTINCT area_code) FROM in_year WHERE whole)::INTEGER AS whole,
    (SELECT count(DISTINCT area_code) FROM in_year)::INTEGER AS areas`

/** What a figure counts, of the words of its file: residents and employees are people, and one may hold two jobs. */
const UNIT = `
  SELECT CASE
    WHEN regexp_matches(words, '\\bjobs?\\b|business register') THEN 'jobs'
    WHEN regexp_matches(words, 'employees') THEN 'employees'
    WHEN regexp_matches(words, 'population survey|census|resident|people|person|employ') THEN 'people'
    ELSE 'jobs'
  END AS unit
  FROM (SELECT lower(concat_ws(' ', any_value(title), any_value(publisher), any_value(measure))) AS words FROM raw_records)`

export const jobsReader: KindReader = {
  read({ engine, planned: { name } }) {
    const { unit } = onlyRow<{ unit: JobsUnit }>(engine.query(UNIT))
    engine.run('CREATE OR REPLACE TEMP TABLE this_source (source_id VARCHAR, unit VARCHAR)')
    engine.query('INSERT INTO this_source (source_id, unit) VALUES ($1, $2)', name, unit)
    engine.run(judgeJobs)
    const { classifications, left_out, withheld, whole, areas } = onlyRow<Found>(engine.query(FOUND))
    if (classifications === 0)
      throw new Refusal(
        name,
        `${name} has not every group of a classification: a class of 30 needs all ${Object.keys(JOB_GROUP_WORDS.SOC9).length} major or all ${Object.keys(JOB_GROUP_WORDS.SOC26).length} sub-major groups of SOC 2020, or sections A to S of SIC 2007, so download them all together.`,
      )
    const notices = [`Each figure counts ${unitLabel(unit)}.`]
    if (left_out > 0)
      notices.push(`${counted(left_out, 'figure')} of other groups, totals or measures left out.`)
    if (withheld > 0)
      notices.push(
        `${counted(withheld, 'figure is', 'figures are')} withheld by the publisher: missing, never taken as 0.`,
      )
    if (whole < areas)
      notices.push(
        `${whole.toLocaleString('en-GB')} of ${counted(areas, 'area')} can be shown with figures of their own; for the others the area around them is shown, and said.`,
      )
    return { notices }
  },
}
