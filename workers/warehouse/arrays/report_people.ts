import { numbersToLeaveOut } from '../../../src/domain/people/leave_out'
import { withTotals } from '../../../src/domain/people/people_table'
import { CELL_STATE, revealedNumbers, type Ledger } from '../../../src/domain/people/revealed_numbers'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { CELL, hiddenCells } from '../../../src/domain/people/suppression'
import {
  PEOPLE_FIELDS,
  PHASES_OF_FIGURES,
  TALLY_FIELDS,
  TALLY_PHASES,
  type ReportFigures,
  type TallyField,
} from '../../../src/domain/report/report'

const FIELDS = TALLY_FIELDS.length
const PHASES = TALLY_PHASES.length

/** One field of figures by area, no area and phase, without totals. */
function interiorOf({ values }: ReportFigures, areas: number, field: TallyField): Float64Array {
  const at = TALLY_FIELDS.indexOf(field)
  const interior = new Float64Array((areas + 1) * PHASES)
  for (let cell = 0; cell < interior.length; cell++) {
    const [place, phase] = [Math.floor(cell / PHASES), cell % PHASES]
    interior[cell] = values[(place * PHASES_OF_FIGURES + phase) * FIELDS + at]!
  }
  return interior
}

/** Cells of a table of areas by phases, its totals included, in the order of figures. */
type Marks = Uint8Array

function marksOf(interior: Float64Array, areas: number, threshold: number): Marks {
  if (interior.every((people) => people === 0 || people >= threshold))
    return new Uint8Array((areas + 2) * PHASES_OF_FIGURES)
  return hiddenCells(withTotals([areas + 1, PHASES], interior), threshold)
}

const either = (one: Marks, other: Marks): Marks =>
  one.map((mark, cell) => Number(mark !== CELL.visible || other[cell] !== CELL.visible))

/** Figures with a field hidden where it is marked. */
function hide(figures: ReportFigures, marks: Marks, fields: readonly TallyField[]): ReportFigures {
  if (marks.every((mark) => mark === CELL.visible)) return figures
  const values = figures.values.slice()
  for (const field of fields) {
    const at = TALLY_FIELDS.indexOf(field)
    for (const [cell, mark] of marks.entries())
      if (mark !== CELL.visible) values[cell * FIELDS + at] = HIDDEN_COUNT
  }
  return { ...figures, values }
}

/** The numbers of young people, their middle, low and high, are hidden together. */
const TOGETHER: readonly (readonly TallyField[])[] = [
  ['volunteers'],
  PEOPLE_FIELDS.filter((field) => field !== 'volunteers'),
]

const marksOfFields = (
  fields: readonly TallyField[],
  interior: (field: TallyField) => Float64Array,
  areas: number,
  threshold: number,
): Marks =>
  fields.map((field) => marksOf(interior(field), areas, threshold)).reduce((all, marks) => either(all, marks))

/** Figures as they may leave the worker: no area, phase or total of them says a number of people below the threshold. */
export const visibleFigures = (figures: ReportFigures, areas: number, threshold: number): ReportFigures =>
  TOGETHER.reduce(
    (visible, fields) =>
      hide(
        visible,
        marksOfFields(fields, (field) => interiorOf(figures, areas, field), areas, threshold),
        fields,
      ),
    figures,
  )

/**
 * `earlier` as it may stand beside those `later`, each of which counts all its activities and more: hidden too where
 * what was added since is of few people. Where nobody was, nought is shown, and others are hidden in its place.
 */
export const visibleBeside = (
  earlier: ReportFigures,
  later: readonly ReportFigures[],
  areas: number,
  threshold: number,
): ReportFigures =>
  TOGETHER.reduce(
    (visible, fields) => hide(visible, marksBeside(earlier, later, fields, areas, threshold), fields),
    earlier,
  )

/** Larger tables take too long to be searched through: there noughts are hidden with the others. */
const SEARCHED_CELLS = 400

function marksBeside(
  earlier: ReportFigures,
  later: readonly ReportFigures[],
  fields: readonly TallyField[],
  areas: number,
  threshold: number,
): Marks {
  const own = (figures: ReportFigures): Marks =>
    marksOfFields(fields, (field) => interiorOf(figures, areas, field), areas, threshold)
  const before = (field: TallyField): Float64Array => interiorOf(earlier, areas, field)
  const since = (figures: ReportFigures, field: TallyField): Float64Array => {
    const people = before(field)
    return interiorOf(figures, areas, field).map((all, cell) => all - people[cell]!)
  }
  const added = later.map((figures) =>
    marksOfFields(fields, (field) => since(figures, field), areas, threshold),
  )
  const all = added.reduce(either, own(earlier))
  // Reports give no number of volunteers.
  if (all.length > SEARCHED_CELLS || fields.includes('volunteers')) return all
  const tables = fields.map((field) => withTotals([areas + 1, PHASES], before(field)).values)
  const isNought = (cell: number): boolean => tables.every((values) => values[cell] === 0)
  if (all.every((mark) => mark === CELL.visible)) return all
  const marks = all.map((mark, cell) => (isNought(cell) ? CELL.visible : mark))
  for (const figures of later) {
    const laterMarks = own(figures)
    for (const field of fields) {
      const ledger = ledgerOf(marks, laterMarks, before(field), since(figures, field), areas)
      for (const { cell } of numbersToLeaveOut(ledger, 1, threshold).cells) marks[cell] = CELL.secondary
      const isGivenAway = revealedNumbers(
        ledgerOf(marks, laterMarks, before(field), since(figures, field), areas),
        threshold,
      )
      // Nothing but all of it hidden will do.
      if (isGivenAway.length > 0) return marks.fill(CELL.secondary)
    }
  }
  return marks
}

/** The later figures and the earlier ones, with whom both count. */
function ledgerOf(
  marks: Marks,
  laterMarks: Marks,
  before: Float64Array,
  since: Float64Array,
  areas: number,
): Ledger {
  const sizes = [areas + 1, PHASES] as const
  const placed = [...before, ...since].map((people, at) => {
    const cell = at % before.length
    const place = Math.floor(cell / PHASES) * PHASES_OF_FIGURES + (cell % PHASES)
    return { people, later: place, earlier: at < before.length ? place : -1 }
  })
  const groups = placed.filter(({ people }) => people > 0)
  const statesOf = (of: Marks): Uint8Array =>
    of.map((mark) => (mark === CELL.visible ? CELL_STATE.displayed : CELL_STATE.hidden))
  return {
    groups: groups.map(({ people }) => people),
    tables: [
      { sizes, states: statesOf(laterMarks), cellOf: Int32Array.from(groups, (group) => group.later) },
      { sizes, states: statesOf(marks), cellOf: Int32Array.from(groups, (group) => group.earlier) },
    ],
    nested: Array.from(marks, (_, cell) => ({ inner: { table: 1, cell }, outer: { table: 0, cell } })),
  }
}
