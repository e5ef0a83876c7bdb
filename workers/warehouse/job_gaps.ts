import { MAX_SHARE_OF_TOTAL, type MissingGroup } from '../../src/domain/jobs/job_gap'
import { OCCUPATION_GROUPS, SECTION_GROUPS, SUBMAJOR_GROUPS } from '../../src/domain/jobs/job_groups'
import type { GroupName } from '../../src/domain/class_of_thirty/breakdown'
import type { MetricRow } from './metrics/metric_row'

type CatalogueRow = MetricRow<'jobs_catalogue'>

/** One year of a loaded table, as the catalogue joins them. */
interface LoadedTableYear {
  readonly year: number
  readonly period: string
  readonly withheld: number
  readonly total: number | null
  readonly known: number
  readonly knownCodes: readonly string[]
  readonly impossible: readonly string[]
}

export const yearsOf = (joined: string): number[] => (joined === '' ? [] : joined.split(',').map(Number))

const codesOf = (joined = ''): string[] => (joined === '' ? [] : joined.split(','))

export function loadedYears(row: CatalogueRow): LoadedTableYear[] {
  const split = (joined: string | null): readonly string[] => joined?.split('|') ?? []
  const [periods, withheld, totals] = [split(row.periods), split(row.withheld), split(row.totals)]
  const [known, knownCodes, impossible] = [row.known, row.known_codes, row.impossible_codes].map(split)
  return yearsOf(row.years).map((year, at) => ({
    year,
    period: periods[at] ?? '',
    withheld: Number(withheld[at] ?? 0),
    total: totals[at] ? Number(totals[at]) : null,
    known: Number(known?.[at] ?? 0),
    knownCodes: codesOf(knownCodes?.[at]),
    impossible: codesOf(impossible?.[at]),
  }))
}

/** The tables of a file that have their totals in common: one classification and year. */
export const jobTableKey = ({ source_id, classification }: CatalogueRow, year: number): string =>
  JSON.stringify([source_id, classification, year])

/** Published figures are rounded: groups may pass a total of the same people by so much. */
const ROUNDING = 0.01

/**
 * How far above their total the groups of a table may add up: 0, or, where in some area those known pass the total by
 * more than rounding, so that it covers fewer people (of working age, say), as far as any figure is believed.
 */
export function totalMargins(rows: readonly CatalogueRow[]): ReadonlyMap<string, number> {
  const margins = new Map<string, number>()
  for (const row of rows)
    for (const { year, total, known } of row.source === null ? [] : loadedYears(row))
      if (total !== null && known > total * (1 + ROUNDING))
        margins.set(jobTableKey(row, year), MAX_SHARE_OF_TOTAL - 1)
  return margins
}

/** The groups that every whole table of a classification has; T and U are of so few people that most leave them out. */
const GROUPS: Readonly<Record<string, readonly GroupName[]>> = {
  SOC9: OCCUPATION_GROUPS,
  SOC26: SUBMAJOR_GROUPS,
  SIC_SECTION: SECTION_GROUPS.filter(({ code }) => code !== 'T' && code !== 'U'),
}

/** The groups of a classification that have no figure. */
export const missingGroups = (
  classification: string,
  knownCodes: readonly string[],
  impossible: readonly string[],
): MissingGroup[] =>
  (GROUPS[classification] ?? [])
    .filter(({ code }) => !knownCodes.includes(code))
    .map(({ code, label }) => ({ code, label, impossible: impossible.includes(code) }))
