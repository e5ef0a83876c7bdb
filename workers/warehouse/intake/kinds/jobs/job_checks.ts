import {
  chosenCategory,
  countableCategories,
  DIMENSION_FIELDS,
} from '../../../../../src/domain/jobs/job_dimensions'
import type { Mapping } from '../../../../../src/domain/files/mapping'
import { counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { rowsOf } from '../../../rows'
import { Refusal } from '../../refusal'

/** Rows checked to count, with one column as `category`. */
const SPLITS = (field: string): string => `
  SELECT DISTINCT trimmed("${field}") AS category
  FROM checked_records
  WHERE counts AND in_group AND trimmed("${field}") IS NOT NULL AND (
    SELECT max(categories) FROM (
      SELECT count(DISTINCT trimmed("${field}")) AS categories FROM checked_records WHERE counts AND in_group
      GROUP BY coalesce(trimmed(area_code), area_name), group_wording(job_group), read_sex, figure_year)) > 1`

/** Throws Refusal where a dimension has several categories of one figure and no person chose which is counted. */
export function refuseUnselected(
  engine: Engine,
  name: string,
  mapping: Mapping | undefined,
  headingOf: (field: string) => string,
): void {
  for (const field of DIMENSION_FIELDS) {
    if (chosenCategory(mapping?.codes, field) !== undefined) continue
    const categories = countableCategories(
      rowsOf<{ category: string }>(engine.query(SPLITS(field))).map(({ category }) => category),
    )
    if (categories.length > 1)
      throw new Refusal(
        name,
        `${name} has several figures of each group: “${headingOf(field)}” is ${categories.map((category) => `“${category}”`).join(', ')}. Say which is counted.`,
      )
  }
}

interface Contradiction {
  readonly cells: number
  readonly contradicted: number
  readonly area: string | null
  readonly job_group: string | null
}

const CONTRADICTED = `
  SELECT count(*)::INTEGER AS cells, (count(*) FILTER (contradicted))::INTEGER AS contradicted,
    arg_min(area_name, source_row) FILTER (contradicted) AS area,
    arg_min(trimmed(job_group), source_row) FILTER (contradicted) AS job_group
  FROM checked_records WHERE verdict = 'kept'`

/** Past this share of contradictory figures, a file has a dimension that nobody knows of. */
const MOST_CONTRADICTED = 0.05

/** Notices of contradictory figures, which count as missing. Throws Refusal where they are many. */
export function contradictionNotices(engine: Engine, name: string): string[] {
  const [counts] = rowsOf<Contradiction>(engine.query(CONTRADICTED))
  if (!counts || counts.contradicted === 0) return []
  const example = `${counts.area}, “${counts.job_group}”`
  if (counts.contradicted > MOST_CONTRADICTED * counts.cells)
    throw new Refusal(
      name,
      `${name} gives two or more figures of the same area, group and year (${example}): a column splits them further. Say which, as “What else splits each figure”, or download one category alone.`,
    )
  return [
    `${counted(counts.contradicted, 'figure is', 'figures are')} given twice, differently (${example}): not known, so missing.`,
  ]
}

const PERCENTAGES = `
  SELECT coalesce(bool_and(abs(whole - 100) <= 1 OR abs(whole - 1) <= 0.01), false) AS percentages
  FROM (
    SELECT sum(jobs) AS whole FROM staged_loaded_jobs JOIN job_classifications USING (classification)
    WHERE source_id = $1 AND sex = 'all'
    GROUP BY area_code, classification, year, groups
    HAVING count(jobs) FILTER (code <> 'T') >= groups)`

/** True where the groups of every whole area make 100, or 1. */
export const areParts = (engine: Engine, name: string): boolean =>
  rowsOf<{ percentages: boolean }>(engine.query(PERCENTAGES, name))[0]?.percentages ?? false

interface ImpossibleGroup {
  readonly label: string
  readonly areas: number
  readonly area_name: string
  readonly groups_sum: number
  readonly jobs: number
  readonly total: number
}

const IMPOSSIBLE = `
  SELECT label, count(DISTINCT area_code)::INTEGER AS areas, arg_max(area_name, groups_sum / total) AS area_name,
    arg_max(groups_sum, groups_sum / total)::DOUBLE AS groups_sum, arg_max(jobs, groups_sum / total)::DOUBLE AS jobs,
    arg_max(total, groups_sum / total)::DOUBLE AS total
  FROM impossible_groups GROUP BY label ORDER BY areas DESC`

const wholeNumber = (figure: number): string => Math.round(figure).toLocaleString('en-GB')

/** Which groups are withheld because they cannot be right, and why. */
export const impossibleNotices = (engine: Engine): string[] =>
  rowsOf<ImpossibleGroup>(engine.query(IMPOSSIBLE)).map(
    ({ label, areas, area_name, groups_sum, jobs, total }) =>
      `“${label}” cannot be right and is withheld in ${counted(areas, 'area')}: in ${area_name} it is ${wholeNumber(jobs)}, and the groups add up to ${wholeNumber(groups_sum)} where the file says ${wholeNumber(total)}.`,
  )
