import { quantileAt, randomFor, weighted, type Random } from './random'
import type { DemoEngagement } from './engagements'

export interface DemoOutcome {
  /** Of its engagement in the log. */
  readonly engagementIndex: number
  readonly responses: number | null
  /** Mean scores from 1 to 5, and how many scored 4 or 5; null where the question was not asked. */
  readonly enjoyment: Score | null
  readonly objectives: Score | null
  readonly community: Score | null
  readonly level: number | null
  readonly areas: string | null
}

interface Score {
  readonly mean: number
  readonly positive: number
}

/** Academic years with feedback: it was not asked for before. */
const FIRST_YEAR = 2022
/** Few activities have any, and those that went well have it more often: scores lean to the good. */
const WITH_FEEDBACK = 0.12
const ENJOYMENT = [2.9, 3.8, 4.1, 4.3, 4.5, 4.7, 5]
const OBJECTIVES = [2.6, 3.5, 3.9, 4.1, 4.3, 4.6, 5]
const COMMUNITY = [2.1, 3, 3.4, 3.6, 3.8, 4.1, 4.9]
/** People who responded: many activities have only a handful. */
const RESPONSES = [3, 6, 9, 12, 16, 22, 28, 60]
const NO_RESPONSES_GIVEN = 0.03
const ASKED_OF_COMMUNITY = 0.7

const drawLevel = weighted<number | null>([
  [null, 0.1],
  [0, 0.06],
  [1, 0.58],
  [2, 0.17],
  [3, 0.06],
  [4, 0.03],
])

const AREAS = ['OA1', 'OA2', 'OA3', 'OA4']

function drawScore(random: Random, means: readonly number[], responses: number | null): Score {
  const mean = Math.round(quantileAt(means, random.next()) * 10) / 10
  // Scores spread evenly about a mean put this share of them at 4 or 5.
  const share = Math.min(1, Math.max(0, (mean - 1) / 4 + (random.next() - 0.5) * 0.1))
  return { mean, positive: Math.round(share * (responses ?? 0)) }
}

/** Invented feedback on some delivered activities of the log that meet pupils, in its order. */
export function makeOutcomes(engagements: readonly DemoEngagement[]): readonly DemoOutcome[] {
  const random = randomFor('outcomes')
  return engagements.flatMap((engagement, engagementIndex): DemoOutcome[] => {
    const { status, direct, academicYear, headcount } = engagement
    if (status !== 'delivered' || !direct || academicYear < FIRST_YEAR || !random.chance(WITH_FEEDBACK))
      return []
    const drawn = Math.round(quantileAt(RESPONSES, random.next()))
    const responses = random.chance(NO_RESPONSES_GIVEN)
      ? null
      : headcount.pupils === null
        ? drawn
        : Math.min(drawn, headcount.pupils)
    const areas = AREAS.filter(() => random.chance(0.35))
    return [
      {
        engagementIndex,
        responses,
        enjoyment: drawScore(random, ENJOYMENT, responses),
        objectives: drawScore(random, OBJECTIVES, responses),
        community: random.chance(ASKED_OF_COMMUNITY) ? drawScore(random, COMMUNITY, responses) : null,
        level: drawLevel(random),
        areas: areas.length === 0 ? null : areas.join(';'),
      },
    ]
  })
}
