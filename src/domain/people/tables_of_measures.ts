import type {
  CoverageMeasure,
  CoverageMeasuresAnswer,
  CoverageMeasuresQuestion,
} from '../coverage/coverage_measures'
import { columnOfPhase, PHASES_OF_FIGURES } from '../report/report'
import { windowOfYear } from '../time/academic_year'
import { leftFiltersOf, type MeasuredPart } from './left_filters'
import type { LeftTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'

/** The numbers of young people that a measure is made of: all of them, or a part; null of a measure of no people. */
const PART_OF: Partial<Record<CoverageMeasure, MeasuredPart | 'all'>> = {
  young_people: 'all',
  contacts: 'contacts',
  encounters: 'encounters',
}

/** The tables of young people in a file of every measure: of each area compared that has schools, and of them all. */
export const tablesOfMeasures = (answer: ComparedMeasures): readonly LeftTable[] =>
  (['young_people', 'contacts', 'encounters'] as const).flatMap((measure) => tablesOfMeasure(answer, measure))

/** Hexagons have no number of people. */
const areasWithPeople = <Tally>(
  question: CoverageMeasuresQuestion,
  areas: readonly Tally[],
): readonly Tally[] => (question.hexagonKm === undefined ? areas : [])

type ComparedMeasures = Pick<CoverageMeasuresAnswer, 'question' | 'all' | 'areas'>

/** The table of young people in one measure, as a map has it; none in a measure of no people. */
export function tablesOfMeasure(
  { question, all, ...compared }: ComparedMeasures,
  measure: CoverageMeasure,
): readonly LeftTable[] {
  const part = PART_OF[measure]
  if (!part) return []
  const areas = areasWithPeople(question, compared.areas)
  const displayed = [...areas.keys()].filter((at) => question.within === null || areas[at]!.reach.schools > 0)
  const whole = areas.length + 1
  const hidden = [
    ...displayed.filter((at) => areas[at]!.young.mid === HIDDEN_COUNT),
    ...(all.young.mid === HIDDEN_COUNT ? [whole] : []),
  ]
  return [tableOf(question, part, [...displayed, whole], hidden)]
}

/** The same of all schools in every academic year, which the page of a measure has beside its areas. */
export const tablesOfYears = (
  { question, areas, years }: CoverageMeasuresAnswer,
  measure: CoverageMeasure,
): readonly LeftTable[] => {
  const part = PART_OF[measure]
  const whole = areasWithPeople(question, areas).length + 1
  return years.flatMap(({ year, tally }) =>
    part
      ? tableOf(
          { ...question, window: windowOfYear(year) },
          part,
          [whole],
          tally.young.mid === HIDDEN_COUNT ? [whole] : [],
        )
      : [],
  )
}

function tableOf(
  question: CoverageMeasuresQuestion,
  part: MeasuredPart | 'all',
  rows: readonly number[],
  hidden: readonly number[],
): LeftTable {
  const { phase, window, counted, by, within, hexagonKm } = question
  const column = columnOfPhase(phase)
  return {
    people: 'youngPeople',
    grouping: hexagonKm === undefined ? by : null,
    within,
    window,
    asAt: null,
    counted,
    ...leftFiltersOf(question, part === 'all' ? undefined : part),
    list: null,
    rows,
    columns: [column],
    hiddenCells: hidden.map((row) => row * PHASES_OF_FIGURES + column),
  }
}
