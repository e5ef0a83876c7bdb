import type { FileKind } from '../../../src/domain/import_report'
import { sameHeadings, type Mapping } from '../../../src/domain/mapping'
import type { TableText } from './formats/table_text'
import { aFileOf, likeliestKind, planColumns, type ColumnPlan } from './headings'
import { Refusal } from './refusal'
import { possibleHeadings, type Headings } from './survey'

/** A table of a file with its headings and what each column is for. */
export interface PlannedTable {
  readonly table: TableText
  readonly headings: Headings
  readonly plan: ColumnPlan
}

/** What a person said of a file, or said before of one with its headings. */
export interface Said {
  readonly kind?: FileKind
  /** Which of the tables of the file. */
  readonly part?: string
  readonly mappings?: readonly Mapping[]
}

interface Candidate {
  readonly table: TableText
  readonly headings: Headings
  readonly plan: ColumnPlan | undefined
}

const HEADINGS_NAMED = 8

const isWhole = (candidate: Candidate): candidate is PlannedTable => candidate.plan?.missing.length === 0

function planOf({ headings }: Headings, { kind, mappings = [] }: Said): ColumnPlan | undefined {
  const mapping = mappings.find((told) => sameHeadings(told.headings, headings))
  if (mapping && (kind ?? mapping.kind) === mapping.kind) return planColumns(mapping.kind, headings, mapping)
  return kind ? planColumns(kind, headings) : likeliestKind(headings)
}

/**
 * The first record that serves as headings, or where none of the first does, the first that is not blank with what it
 * lacks.
 */
function candidateOf(table: TableText, said: Said): Candidate | undefined {
  let first: Candidate | undefined
  for (const headings of possibleHeadings(table.bytes, table.delimiter)) {
    const candidate = { table, headings, plan: planOf(headings, said) }
    if (isWhole(candidate)) return candidate
    first ??= candidate
  }
  return first
}

function nameHeadings(headings: readonly string[]): string {
  const said = headings.filter((heading) => heading !== '')
  const named = said.slice(0, HEADINGS_NAMED).map((heading) => `“${heading.slice(0, 40)}”`)
  const more = said.length - named.length
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function whyNone(name: string, candidates: readonly Candidate[]): Refusal {
  const nearest = candidates.find(({ plan }) => plan) ?? candidates[0]
  if (!nearest) return new Refusal(name, `${name} has no table in it: check that it is the right file.`)
  const { plan, headings } = nearest
  if (!plan)
    return new Refusal(
      name,
      `The headings of ${name} are not those of any file that can be loaded (it starts ${nameHeadings(headings.headings)}): check that it is the right file and that its first row holds the headings.`,
    )
  return new Refusal(
    name,
    `${name} seems to be ${aFileOf(plan.kind)} but has no column for ${plan.missing.join(' and none for ')}: add it with a heading and load the file again.`,
  )
}

/**
 * The one table of a file whose headings serve. Throws Refusal where there is none, and where there are several, for
 * none is left out unsaid.
 */
export function chooseTable(name: string, tables: readonly TableText[], said: Said = {}): PlannedTable {
  const meant = tables.filter(({ part }) => said.part === undefined || part === said.part)
  const candidates = meant.flatMap((table) => candidateOf(table, said) ?? [])
  const [chosen, ...others] = candidates.filter(isWhole)
  if (!chosen) throw whyNone(name, candidates)
  if (others.length > 0)
    throw new Refusal(
      name,
      `${name} holds ${others.length + 1} tables that could be loaded (${[chosen, ...others].map(({ table }) => table.part).join(', ')}): save each as a file of its own and load those.`,
    )
  return chosen
}
