import { HIDDEN_COUNT, isSmallBase } from '../people/small_numbers'
import { CELL, hiddenCells } from '../people/suppression'
import { withTotals } from '../people/people_table'
import {
  CRITERIA,
  type Criterion,
  type CriterionScores,
  type Outcomes,
  type OutcomesAnswer,
} from './outcomes'

/** Hides everything that is worked out from the people who responded. */
const hidden = (scores: CriterionScores): CriterionScores => ({
  ...scores,
  responses: HIDDEN_COUNT,
  mean: null,
  meanOfActivities: null,
  positive: HIDDEN_COUNT,
  positiveOf: HIDDEN_COUNT,
  activitiesAtLeastFour: HIDDEN_COUNT,
  isHidden: true,
})

/** Parts and, last, their whole: which of them may not display a number, and which no division of it in two. */
interface HiddenParts {
  readonly number: readonly boolean[]
  readonly division: readonly boolean[]
}

/** Of people in parts beside their whole: which numbers are hidden. */
function hiddenNumbers(counts: readonly number[], threshold: number): readonly boolean[] {
  const marks = hiddenCells(withTotals([counts.length], counts), threshold)
  return Array.from(marks, (mark) => mark !== CELL.visible)
}

/** Of people in parts, each divided in two ("scored 4 or 5", "did not"), beside their whole. */
function hiddenDivisions(pairs: readonly (readonly [number, number])[], threshold: number): HiddenParts {
  const marks = hiddenCells(withTotals([pairs.length, 2], pairs.flat()), threshold)
  const isHidden = (row: number, column: number): boolean => marks[row * 3 + column] !== CELL.visible
  const rows = [...pairs.keys(), pairs.length]
  return {
    number: rows.map((row) => isHidden(row, 2)),
    division: rows.map((row) => isHidden(row, 0) || isHidden(row, 1)),
  }
}

const anyOf = (lists: readonly (readonly boolean[])[]): readonly boolean[] =>
  (lists[0] ?? []).map((_, row) => lists.some((list) => list[row]))

/** A number who scored 4 or 5 is hidden too where its base is under 10. */
const withoutPositive = (scores: CriterionScores): CriterionScores =>
  scores.positiveOf > 0 ? { ...scores, positive: HIDDEN_COUNT } : scores

/**
 * The answer as it may leave the worker: what few people said is hidden (DOMAIN §4.14), and what would give it away, the
 * whole less its areas too. An area that is hidden in one criterion is in all, as much the same people respond to each.
 */
export function visibleOutcomes(answer: OutcomesAnswer, threshold: number): OutcomesAnswer {
  const parts = [...answer.areas.map(({ outcomes }) => outcomes), ...(answer.noArea ? [answer.noArea] : [])]
  const all = [...parts, answer.whole]
  const divided = parts.length === 0 ? [answer.whole] : parts
  const divisions = Object.fromEntries(
    CRITERIA.map((criterion) => {
      const scores = divided.map((part) => part.scores[criterion])
      return [
        criterion,
        hiddenDivisions(
          scores.map(({ positive, positiveOf }) => [positive, positiveOf - positive]),
          threshold,
        ),
      ]
    }),
  ) as Record<Criterion, HiddenParts>
  const few = anyOf(
    CRITERIA.flatMap((criterion) => [
      hiddenNumbers(
        divided.map((part) => part.scores[criterion].responses),
        threshold,
      ),
      divisions[criterion].number,
    ]),
  )
  const rates = hiddenDivisions(
    divided.map(({ responses, youngPeople }) => [responses, Math.abs(youngPeople - responses)]),
    threshold,
  )
  const visible = all.map((outcomes, at): Outcomes => {
    const row = parts.length === 0 ? 1 : at
    const hidesRate = few[row] || rates.number[row] || rates.division[row]
    const scoresOf = (criterion: Criterion): CriterionScores => {
      const scores = outcomes.scores[criterion]
      if (few[row] && scores.activities > 0) return hidden(scores)
      const hidesPositive = divisions[criterion].division[row] || isSmallBase(scores.positiveOf)
      return hidesPositive ? withoutPositive(scores) : scores
    }
    return {
      ...outcomes,
      ...(hidesRate && { responses: HIDDEN_COUNT, youngPeople: HIDDEN_COUNT }),
      scores: {
        enjoyment: scoresOf('enjoyment'),
        objectives: scoresOf('objectives'),
        community: scoresOf('community'),
      },
    }
  })
  return {
    ...answer,
    whole: visible.at(-1)!,
    areas: answer.areas.map(({ area }, index) => ({ area, outcomes: visible[index]! })),
    noArea: answer.noArea ? visible.at(-2)! : null,
  }
}
