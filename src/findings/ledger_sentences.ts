import type { CountedPeople, PlacedNumber, RevealedAnswer } from '../domain/people/left_table'
import { counted } from '../domain/words/counted'
import { REPORTING_PHASE_LABELS } from '../domain/school/phase'
import { placeInSentence } from './place_in_sentence'

/** More are counted, so that the sentence can be read. */
const MOST_NAMED = 5

const PEOPLE: Readonly<Record<CountedPeople, string>> = {
  volunteers: 'volunteers',
  youngPeople: 'young people',
  youngPeopleLow: 'young people by the low ends of their bands',
  youngPeopleHigh: 'young people by the high ends of their bands',
  youngPeopleAtSettings: 'young people at settings that are no school',
  youngPeopleAtSettingsLow: 'young people at settings that are no school, by the low ends of their bands',
  youngPeopleAtSettingsHigh: 'young people at settings that are no school, by the high ends of their bands',
  pupilsUnserved: 'pupils of unfilled requests',
  enjoyment: 'responses on enjoyment',
  objectives: 'responses on learning objectives',
  community: 'responses on community links',
  enjoymentHigh: 'scores of 4 or 5 for enjoyment',
  objectivesHigh: 'scores of 4 or 5 for learning objectives',
  communityHigh: 'scores of 4 or 5 for community links',
  enjoymentLow: 'scores below 4 for enjoyment',
  objectivesLow: 'scores below 4 for learning objectives',
  communityLow: 'scores below 4 for community links',
  scoresHigh: 'scores of 4 or 5',
  scoresLow: 'scores below 4',
}

/** "volunteers, college, Tees Valley". */
const numberName = ({ people, area, phase }: PlacedNumber): string =>
  [
    PEOPLE[people],
    phase === 'all'
      ? 'all phases'
      : phase === 'other'
        ? 'other schools'
        : REPORTING_PHASE_LABELS[phase].toLowerCase(),
    area === null ? 'all areas' : area === '' ? 'no area' : placeInSentence(area),
  ].join(', ')

function listed(numbers: readonly PlacedNumber[]): string {
  const names = [...new Set(numbers.map(numberName))]
  const more = names.length - MOST_NAMED
  return `${names.slice(0, MOST_NAMED).join('; ')}${more > 0 ? `; and ${counted(more, 'more', 'more')}` : ''}`
}

/** What somebody could work out from an output and those that left before it, and what to leave out. */
export const revealingSentence = (
  name: string,
  { besides, revealed, leaveOut }: RevealedAnswer & { readonly besides: readonly string[] },
): string =>
  `Together with what left before (${besides.join('; ')}), “${name}” would let anybody work out small numbers of people: ${listed(revealed)}. Leave out of it: ${listed(leaveOut)}; or do not give both to the same people.`
