import type { FileKind } from '../../../src/domain/files/file_kind'
import { haveSameHeadings, type Mapping } from '../../../src/domain/files/mapping'
import { doubleHeadings, headingsByShape } from './double_headings'
import { filledCells } from './filled_cells'
import type { TableText } from './formats/table_text'
import { aFileOf, likeliestKind, planColumns } from './headings'
import { isDataDictionary, whyNoSchools, whyNoTable } from './no_table'
import type { ColumnPlan, PlannedTable } from './planned_file'
import { Refusal } from './refusal'
import { tablesSideBySide } from './side_tables'
import { possibleHeadings, type Headings } from './survey'

/** The mapping that a person chose for a file, or before for one with its headings. */
export interface TableHints {
  readonly kind?: FileKind
  /** Which of the tables of the file. */
  readonly part?: string
  /** The row its headings stand in. */
  readonly headingRow?: number
  readonly mappings?: readonly Mapping[]
}

/** A table with the headings that serve best; without a plan where they are known for no kind of file. */
export interface TableCandidate {
  readonly table: TableText
  readonly headings: Headings
  readonly plan: ColumnPlan | undefined
}

const HEADINGS_NAMED = 8

/** True where nothing that the kind needs is missing. */
export const isWhole = (candidate: TableCandidate): candidate is PlannedTable =>
  candidate.plan?.missing.length === 0

const mappingFor = ({ headings }: Headings, { kind, mappings = [] }: TableHints): Mapping | undefined =>
  mappings.find(
    (mapping) => (kind ?? mapping.kind) === mapping.kind && haveSameHeadings(mapping.headings, headings),
  )

export function columnPlanOf(table: TableText, row: Headings, hints: TableHints): ColumnPlan | undefined {
  const { headings } = row
  const mapping = mappingFor(row, hints)
  if (mapping) return planColumns(mapping.kind, headings, mapping)
  const { kind } = hints
  const filled = filledCells(table, row)
  return kind ? planColumns(kind, headings, undefined, filled) : likeliestKind(headings, filled)
}

/** The row, or two rows, that were mapped, or the first that serve as headings, or those that look most like headings. */
export function candidateOf(table: TableText, hints: TableHints): TableCandidate | undefined {
  const rows = [...possibleHeadings(table)].filter(
    ({ row }) => hints.headingRow === undefined || row === hints.headingRow,
  )
  const planned = (headings: Headings): TableCandidate => ({
    table,
    headings,
    plan: columnPlanOf(table, headings, hints),
  })
  const possible = [...rows, ...doubleHeadings(rows)]
  const mapped = possible.find((headings) => mappingFor(headings, hints))
  if (mapped) return planned(mapped)
  const [top] = possible
  if (top && hints.kind === undefined && isDataDictionary(top.headings))
    return { table, headings: top, plan: undefined }
  for (const headings of possible)
    for (const side of tablesSideBySide(table, headings)) {
      const candidate = planned(side)
      if (isWhole(candidate)) return candidate
    }
  const likeliest = headingsByShape(rows)
  return likeliest && planned(likeliest)
}

function nameHeadings(headings: readonly string[]): string {
  const filled = headings.filter((heading) => heading !== '')
  const named = filled.slice(0, HEADINGS_NAMED).map((heading) => `“${heading.slice(0, 40)}”`)
  const more = filled.length - named.length
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** The table nearest to one that serves: a kind is known and least is missing, or else the one with most columns. */
export const nearestOf = (candidates: readonly TableCandidate[]): TableCandidate | undefined =>
  candidates.toSorted(
    (a, b) =>
      (a.plan?.missing.length ?? 99) - (b.plan?.missing.length ?? 99) ||
      b.headings.headings.length - a.headings.headings.length,
  )[0]

/** Why a table cannot be loaded as it stands: its headings are not known, or something is missing. */
export const whyNotWhole = (name: string, { plan, headings }: TableCandidate): string =>
  whyNoSchools(name, headings.headings) ??
  (plan
    ? `${name} seems to be ${aFileOf(plan.kind)} but has no column for ${plan.missing.join(' and none for ')}: add it with a heading, or say which column it is.`
    : (whyNoTable(name, headings.headings) ??
      `The headings of ${name} are not those of any file that is known (it starts ${nameHeadings(headings.headings)}): check that it is the right file, or say how it is read.`))

function whyNone(name: string, candidates: readonly TableCandidate[]): Refusal {
  const nearest = nearestOf(candidates)
  return new Refusal(
    name,
    nearest ? whyNotWhole(name, nearest) : `${name} has no table in it: check that it is the right file.`,
  )
}

/**
 * The one table of a file whose headings serve. Throws Refusal where there is none, and where there are several and
 * none was requested, so that none is left out in silence.
 */
export function chooseTable(name: string, candidates: readonly TableCandidate[]): PlannedTable {
  const [chosen, ...others] = candidates.filter(isWhole)
  if (!chosen) throw whyNone(name, candidates)
  if (others.length > 0)
    throw new Refusal(name, `${name} holds ${others.length + 1} tables that could be loaded: say which.`)
  return chosen
}
