import { chosenCategory, DIMENSION_FIELDS } from '../../../../../src/domain/jobs/job_dimensions'
import { unitLabel } from '../../../../../src/domain/jobs/job_breakdown'
import type { JobsUnit } from '../../../../../src/domain/jobs/jobs'
import { JOB_GROUP_WORDS } from './job_group_words'
import { Refusal } from '../../refusal'
import { onlyRow, rowsOf } from '../../../rows'
import { unitOfFigures } from './figures_unit'
import { JOB_CELL_CHECKS } from './cell_checks'
import findImpossibleGroups from './impossible_groups.sql?raw'
import { areParts, contradictionNotices, impossibleNotices, refuseUnselected } from './job_checks'
import checkJobs from './jobs.sql?raw'
import type { PlannedFile } from '../../planned_file'
import { counted } from '../../../../../src/domain/words/counted'
import type { KindReader, Reading } from '../kind_reader'

interface FileCounts {
  readonly classifications: number
  readonly kept: number
  readonly left_out: number
  readonly withheld: number
  readonly whole: number
  readonly areas: number
}

const FILE_COUNTS = `
  WITH in_year AS (
    SELECT count(jobs) FILTER (code <> 'T') >= groups AS whole, area_code
    FROM staged_loaded_jobs JOIN job_classifications USING (classification)
    WHERE sex = 'all' AND source_id = (SELECT source_id FROM figures_source)
    GROUP BY area_code, classification, year, groups
  )
  SELECT (SELECT count(*) FROM complete_classifications)::INTEGER AS classifications,
    (SELECT count(*) FROM checked_records WHERE verdict = 'kept')::INTEGER AS kept,
    (SELECT count(*) FROM checked_records WHERE verdict = 'left_out')::INTEGER AS left_out,
    (SELECT count(*) FROM checked_records WHERE verdict = 'kept' AND jobs IS NULL)::INTEGER AS withheld,
    (SELECT count(DISTINCT area_code) FROM in_year WHERE whole)::INTEGER AS whole,
    (SELECT count(DISTINCT area_code) FROM in_year)::INTEGER AS areas`

const EVIDENCE = `
  SELECT coalesce(any_value(trimmed(title)), '') AS title, coalesce(any_value(trimmed(publisher)), '') AS publisher,
    coalesce(any_value(trimmed(counted)), '') AS counted,
    coalesce(string_agg(DISTINCT trimmed(measure), ', ') FILTER (NOT counts_nothing(measure)), any_value(trimmed(measure)), '') AS measure
  FROM raw_records`

/** What the figures count. Throws Refusal where that is no work. */
function unitOf({ engine, planned, choice }: Reading): JobsUnit {
  const { title, publisher, counted, measure } = onlyRow<
    Record<'title' | 'publisher' | 'counted' | 'measure', string>
  >(engine.query(EVIDENCE))
  const found = unitOfFigures({
    measure: chosenCategory(choice.mapping?.codes, 'measure') ?? measure,
    headings: `${headingOf(planned, 'figure')} ${counted}`,
    title,
    publisher,
  })
  if (found.kind === 'work') return found.unit
  throw refusedAs(planned.name, found.counts)
}

const headingOf = ({ headings, plan }: PlannedFile, field: string): string =>
  headings.headings[plan.positions.get(field) ?? -1] ?? ''

const refusedAs = (name: string, counts: string): Refusal =>
  new Refusal(
    name,
    `${name} is no job figures: its numbers are ${counts}, not jobs or people in work. Choose a table of jobs, or use a list of groups with one number each as a table of your own, counted in ${counts}.`,
  )

/** The categories of dimensions that the figures are of, where they are not the whole: what the source must say. */
const CATEGORIES = (field: string): string => `
  SELECT DISTINCT trimmed("${field}") AS category FROM raw_records
  WHERE trimmed("${field}") IS NOT NULL AND NOT counts_nothing("${field}")`

/** "Employees": the chosen category of each dimension, or its only one. '' where there is none. */
function categoriesOf({ engine, choice }: Reading): string {
  const named = DIMENSION_FIELDS.flatMap((field) => {
    const chosen = chosenCategory(choice.mapping?.codes, field)
    if (chosen !== undefined) return [chosen]
    const all = rowsOf<{ category: string }>(engine.query(CATEGORIES(field)))
    return all.length === 1 ? all.map(({ category }) => category) : []
  })
  return named.filter((category) => !SAYS_NOTHING.test(category)).join(', ')
}

/** Categories that a source need not name. */
const SAYS_NOTHING = /^(value|number|count|jobs|employment|numerator|total|all)$/i

/** What the person chose to count of each dimension, for the report. */
const choiceNotices = ({ planned, choice }: Reading): string[] =>
  DIMENSION_FIELDS.flatMap((field) => {
    const chosen = chosenCategory(choice.mapping?.codes, field)
    return chosen === undefined
      ? []
      : [`Of “${headingOf(planned, field)}”, “${chosen}” alone is counted, as you said.`]
  })

export const jobsReader: KindReader = {
  cellChecks: JOB_CELL_CHECKS,
  read(reading) {
    const { engine, planned, choice } = reading
    const { name } = planned
    const unit = unitOf(reading)
    const chosenFields = DIMENSION_FIELDS.filter(
      (field) => chosenCategory(choice.mapping?.codes, field) !== undefined,
    )
    engine.run(
      'CREATE OR REPLACE TEMP TABLE figures_source (source_id VARCHAR, unit VARCHAR, categories VARCHAR, chosen_fields VARCHAR[])',
    )
    engine.query(
      "INSERT INTO figures_source (source_id, unit, categories, chosen_fields) VALUES ($1, $2, $3, string_split($4, ','))",
      name,
      unit,
      categoriesOf(reading),
      chosenFields.join(','),
    )
    engine.run(checkJobs)
    refuseUnselected(engine, name, choice.mapping, (field) => headingOf(planned, field))
    const contradictions = contradictionNotices(engine, name)
    engine.run(findImpossibleGroups)
    const { classifications, kept, left_out, withheld, whole, areas } = onlyRow<FileCounts>(
      engine.query(FILE_COUNTS),
    )
    if (classifications === 0)
      throw new Refusal(
        name,
        `${name} has not every group of a classification: a class of 30 needs all ${Object.keys(JOB_GROUP_WORDS.SOC9).length} major or all ${Object.keys(JOB_GROUP_WORDS.SOC26).length} sub-major groups of SOC 2020, or sections A to S of SIC 2007, so download them all together.`,
      )
    if (kept === 0 && left_out > 0) throw refusedAs(name, 'percentages or other measures')
    if (areParts(engine, name)) throw refusedAs(name, 'percentages')
    const notices = [`Each figure counts ${unitLabel(unit)}.`, ...choiceNotices(reading)]
    if (left_out > 0)
      notices.push(`${counted(left_out, 'figure')} of other groups, totals or measures left out.`)
    if (withheld > 0)
      notices.push(
        `${counted(withheld, 'figure is', 'figures are')} withheld by the publisher: missing, never taken as 0.`,
      )
    notices.push(...contradictions, ...impossibleNotices(engine))
    if (whole < areas)
      notices.push(
        `${whole.toLocaleString('en-GB')} of ${counted(areas, 'area')} have every group; for the others the class shows what is known and how much is not, or, where too little is known, the area around them, and says so.`,
      )
    return { notices }
  },
}
