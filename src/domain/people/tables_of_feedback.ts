import { CRITERIA, type Criterion, type Outcomes, type OutcomesAnswer } from '../outcomes/outcomes'
import { columnOfPhase, PHASES_OF_FIGURES, placeOfArea, type ReportAnswer } from '../report/report'
import type { LeftTable, PeopleOfTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'

type Hides = (outcomes: Outcomes) => boolean

const hidesScores = ({ scores }: Outcomes, criterion: Criterion): boolean => scores[criterion].isHidden
const hidesDivision = ({ scores }: Outcomes, criterion: Criterion): boolean =>
  scores[criterion].isHidden || scores[criterion].positive === HIDDEN_COUNT

/** Which numbers of people are hidden in a table of feedback, by what they count. */
const HIDES: readonly (readonly [PeopleOfTable, Hides])[] = [
  ...CRITERIA.flatMap((criterion) => [
    [criterion, (of: Outcomes) => hidesScores(of, criterion)] as const,
    [`${criterion}High`, (of: Outcomes) => hidesDivision(of, criterion)] as const,
    [`${criterion}Low`, (of: Outcomes) => hidesDivision(of, criterion)] as const,
  ]),
]
const OVER_CRITERIA: readonly PeopleOfTable[] = ['scoresHigh', 'scoresLow']
const hidesAny: Hides = (of) => CRITERIA.some((criterion) => hidesDivision(of, criterion))

/** The tables of those who gave feedback, in a report of these places; `null` for all schools and `areas.length` for no area. */
export function tablesOfFeedback(answer: ReportAnswer, rows: LeftTable['rows']): readonly LeftTable[] {
  const found = answer.outcomes
  if (found.length === 0) return []
  const { areas, question, now } = answer
  const tableOf = (people: PeopleOfTable, hides: Hides): LeftTable => ({
    people,
    grouping: question.grouping,
    window: now.window,
    asAt: question.asAt,
    counted: 'all',
    list: null,
    rows,
    columns: found.map(columnOf),
    hiddenCells: found.flatMap((each) =>
      placesOf(each, areas).flatMap(([place, outcomes]) =>
        hides(outcomes) ? [place * PHASES_OF_FIGURES + columnOf(each)] : [],
      ),
    ),
  })
  return [
    ...HIDES.map(([people, hides]) => tableOf(people, hides)),
    ...OVER_CRITERIA.map((people) => tableOf(people, hidesAny)),
  ]
}

const columnOf = ({ question }: OutcomesAnswer): number => columnOfPhase(question.phase)

const placesOf = (
  { whole, areas, noArea }: OutcomesAnswer,
  names: readonly string[],
): readonly (readonly [place: number, outcomes: Outcomes])[] => [
  ...areas.map(({ area, outcomes }) => [placeOfArea({ areas: names }, area), outcomes] as const),
  ...(noArea ? [[names.length, noArea] as const] : []),
  [names.length + 1, whole],
]
