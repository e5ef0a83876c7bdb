import type { Reach } from '../../domain/coverage/coverage'
import type { Hub, HubsQuestion } from '../../domain/hubs/hubs'
import { formatDate, type Window } from '../../domain/time/academic_year'
import { reachedDefinition } from '../coverage/coverage_sentences'
import { formatCount } from '../format_number'
import { placeInSentence } from '../place_in_sentence'
import { schoolsOfHubs } from './hub_words'

/** Numerator, denominator, windows, definition and source of the rate of one hub, a sentence each. */
export const hubProvenance = (
  hub: Reach & Pick<Hub, 'name'>,
  question: HubsQuestion,
  source: string,
): readonly string[] => [
  `${formatCount(hub.reached)} reached of ${formatCount(hub.schools)} ${schoolsOfHubs(question)} in ${placeInSentence(hub.name)}.${question.windows.length > 1 ? ' A school counts once in each year.' : ''}`,
  `By day of the activity, ${question.windows.map(({ from, to }) => `from ${formatDate(from)} to ${formatDate(to)}`).join('; ')}.`,
  reachedDefinition({ ...question, phase: question.phases[0] ?? 'all', window: spanOf(question.windows) }),
  source,
]

const spanOf = (windows: readonly Window[]): Window => ({
  from: windows.map(({ from }) => from).toSorted()[0] ?? '',
  to:
    windows
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? '',
})

export const NO_SQL_OF_HUB =
  'No one statement of SQL gives several phases or years, a list alone, or a part of a hub: choose one phase, one year and every school.'
