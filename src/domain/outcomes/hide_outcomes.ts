import { HIDDEN_COUNT, isSmallBase, isSmallCount, MIN_VISIBLE_PEOPLE } from '../people/small_numbers'
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

/** Of how many people a criterion says something: those of a mean, or those of a number who scored 4 or 5. */
const isOfFew = ({ responses, positiveOf }: CriterionScores): boolean =>
  isSmallCount(responses) || isSmallCount(positiveOf)

/** A number who scored 4 or 5 is hidden where it, or the number who did not, is small, or its base is under 10. */
function withoutSmallPositive(scores: CriterionScores): CriterionScores {
  const { positive, positiveOf } = scores
  const tells = isSmallCount(positive) || isSmallCount(positiveOf - positive) || isSmallBase(positiveOf)
  return positiveOf > 0 && tells ? { ...scores, positive: HIDDEN_COUNT } : scores
}

const visibleScores = (scores: CriterionScores): CriterionScores =>
  isOfFew(scores) ? hidden(scores) : withoutSmallPositive(scores)

const withScores = (outcomes: Outcomes, of: (criterion: Criterion) => CriterionScores): Outcomes => ({
  ...outcomes,
  scores: { enjoyment: of('enjoyment'), objectives: of('objectives'), community: of('community') },
})

/** Responses and young people together are shown where neither, nor their difference, is small. */
function visible(outcomes: Outcomes): Outcomes {
  const { responses, youngPeople } = outcomes
  const tells =
    isSmallCount(responses) || isSmallCount(youngPeople) || isSmallCount(Math.abs(youngPeople - responses))
  const shown = tells ? { ...outcomes, responses: HIDDEN_COUNT, youngPeople: HIDDEN_COUNT } : outcomes
  return withScores(shown, (criterion) => visibleScores(outcomes.scores[criterion]))
}

/**
 * Where one area alone is hidden in a criterion, the whole less the others would give it away: the area with the fewest
 * responses of the rest is hidden with it. `parts` are all parts of the whole, as they are before anything is hidden.
 */
function hiddenWithAnother(parts: readonly Outcomes[], criterion: Criterion): ReadonlySet<number> {
  const few = parts.flatMap((part, index) => (isOfFew(part.scores[criterion]) ? [index] : []))
  const [only] = few
  if (few.length !== 1 || only === undefined) return new Set()
  const [next] = parts
    .map((part, index) => ({ index, responses: part.scores[criterion].responses }))
    .filter(({ index, responses }) => index !== only && responses >= MIN_VISIBLE_PEOPLE)
    .toSorted((a, b) => a.responses - b.responses)
  return new Set(next ? [next.index] : [])
}

/** The answer as it may leave the worker: what few people said is hidden (DOMAIN §4.14). */
export function visibleOutcomes(answer: OutcomesAnswer): OutcomesAnswer {
  const parts = [...answer.areas.map(({ outcomes }) => outcomes), ...(answer.noArea ? [answer.noArea] : [])]
  const alsoHidden = Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, hiddenWithAnother(parts, criterion)]),
  ) as Record<Criterion, ReadonlySet<number>>
  const visibleParts = parts.map((part, index) => {
    const shown = visible(part)
    return withScores(shown, (criterion) =>
      alsoHidden[criterion].has(index) ? hidden(part.scores[criterion]) : shown.scores[criterion],
    )
  })
  return {
    ...answer,
    whole: visible(answer.whole),
    areas: answer.areas.map(({ area }, index) => ({ area, outcomes: visibleParts[index]! })),
    noArea: answer.noArea ? visibleParts.at(-1)! : null,
  }
}
