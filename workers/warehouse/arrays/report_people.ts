import { hideBefore } from '../../../src/domain/people/hidden_before'
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

/** 1 where either hides a cell. */
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
  fields
    .map((field) => marksOf(interior(field), areas, threshold))
    .reduce(either, new Uint8Array((areas + 2) * PHASES_OF_FIGURES))

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
 * Figures as they may stand beside each other, each of which counts all the activities of those before it and more: where few
 * people came since, or where few would be given away, the earlier number is hidden. Where nobody was, nought is displayed.
 */
export const visibleInOrder = (
  figures: readonly ReportFigures[],
  areas: number,
  threshold: number,
): readonly ReportFigures[] =>
  TOGETHER.reduce((visible, fields) => {
    const marks = marksInOrder(figures, fields, areas, threshold)
    return visible.map((each, at) => hide(each, marks[at]!, fields))
  }, figures)

function marksInOrder(
  figures: readonly ReportFigures[],
  fields: readonly TallyField[],
  areas: number,
  threshold: number,
): readonly Marks[] {
  const tables = fields.map((field) => figures.map((each) => interiorOf(each, areas, field)))
  const last = figures.length - 1
  const marks = figures.map((each, at) =>
    at === last
      ? marksOfFields(fields, (field) => interiorOf(each, areas, field), areas, threshold)
      : new Uint8Array((areas + 2) * PHASES_OF_FIGURES),
  )
  const hiddenCount = () => marks.reduce((sum, each) => sum + each.filter((mark) => mark === 1).length, 0)
  for (let before = -1; before < hiddenCount();) {
    before = hiddenCount()
    for (const table of tables)
      for (let later = last; later > 0; later--)
        for (let earlier = later - 1; earlier >= 0; earlier--)
          hideBefore(
            {
              sizes: [areas + 1, PHASES],
              before: table[earlier]!,
              since: table[later]!.map((all, cell) => all - table[earlier]![cell]!),
            },
            { earlier: marks[earlier]!, later: marks[later]! },
            threshold,
          )
  }
  return marks
}
