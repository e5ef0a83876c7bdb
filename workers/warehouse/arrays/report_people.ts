import { withTotals } from '../../../src/domain/people/people_table'
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
 * what was added since is of few people.
 */
export function visibleBeside(
  earlier: ReportFigures,
  later: readonly ReportFigures[],
  areas: number,
  threshold: number,
): ReportFigures {
  const addedTo = (figures: ReportFigures, field: TallyField): Float64Array => {
    const before = interiorOf(earlier, areas, field)
    return interiorOf(figures, areas, field).map((people, cell) => people - before[cell]!)
  }
  const hideAdded = (visible: ReportFigures, figures: ReportFigures): ReportFigures =>
    TOGETHER.reduce(
      (each, fields) =>
        hide(
          each,
          marksOfFields(fields, (field) => addedTo(figures, field), areas, threshold),
          fields,
        ),
      visible,
    )
  return later.reduce(hideAdded, visibleFigures(earlier, areas, threshold))
}
