import type { Decisions, MatchDecision } from '../../../src/domain/project/decisions'
import { counted } from '../../../src/domain/words/counted'
import type { CellContent } from '../intake/kinds/file_kind_definition'
import { keptCell } from '../intake/privacy/kept_cell'
import { holdsNamesOfPeople } from '../intake/privacy/people_values'
import { plansWithoutPeople } from './people_in_plans'

/** What of the tables was removed as people, and what remains. */
export interface RemovedPeople {
  /** Names in the tables of employers and of employers as a log writes them. */
  readonly names: readonly string[]
  /** Ids of employers that were people. */
  readonly employerIds: readonly string[]
}

/** Decisions without people, with a phrase for those that no removed row explains. */
interface CleanedDecisions {
  readonly decisions: Decisions
  readonly phrases: readonly string[]
}

/**
 * The name in the key of a match: "number | name | postcode". Keys are lower case, and a name is recognised by its
 * capitals.
 */
const nameIn = ({ written }: MatchDecision): string => {
  const [first = '', second] = written.split(' | ')
  return (second ?? first).replace(/\p{L}[\p{L}'’]*/gu, (word) => word[0]?.toUpperCase() + word.slice(1))
}

/** The matches whose key names no person, by the rules for the column of the log that it comes from. */
function matchesWithoutPeople(
  matches: readonly MatchDecision[],
  content: CellContent,
  knownNames: ReadonlySet<string>,
): readonly MatchDecision[] {
  const ofPeople = holdsNamesOfPeople(matches.map(nameIn))
  return matches.filter((match) => {
    const name = nameIn(match)
    return knownNames.has(name.trim().toLowerCase()) || keptCell(content, name, ofPeople) === name
  })
}

const namesNoPerson = (words: string): boolean => keptCell('words', words, false) === words

/** Codes of a mapping without the words that name a person. */
const codesWithoutPeople = (
  codes: Decisions['mappings'][number]['codes'],
): Decisions['mappings'][number]['codes'] =>
  Object.fromEntries(
    Object.entries(codes).map(([field, words]) => [
      field,
      Object.fromEntries(Object.entries(words).filter(([word]) => namesNoPerson(word))),
    ]),
  )

const codesOf = ({ mappings }: Decisions): number =>
  mappings.flatMap(({ codes }) => Object.values(codes)).flatMap((words) => Object.keys(words)).length

const countOf = (decisions: Decisions): number =>
  decisions.schoolMatches.length +
  decisions.employerMatches.length +
  decisions.activityCodes.length +
  codesOf(decisions)

/**
 * Decisions without those that name people: matches to a removed employer or of a removed name, and by the rules of the
 * intake any match, code of an activity or word of a mapping. `employers`: names of the employers that remain, which are
 * no people.
 */
export function decisionsWithoutPeople(
  decisions: Decisions,
  { names, employerIds }: RemovedPeople,
  employers: readonly string[],
): CleanedDecisions {
  const removedIds = new Set(employerIds)
  const removedNames = names.map((name) => name.trim().toLowerCase())
  const { plans, removed: visits } = plansWithoutPeople(decisions.plans, removedIds)
  const explained: Decisions = {
    ...decisions,
    plans,
    employerMatches: decisions.employerMatches.filter(
      ({ written, id }) =>
        !removedNames.some((name) => written.toLowerCase().includes(name)) &&
        (id === null || !removedIds.has(id)),
    ),
  }
  const knownNames = new Set(employers.map((name) => name.trim().toLowerCase()))
  const cleaned: Decisions = {
    ...explained,
    // Tables of employers name them.
    leftOutputs: removedNames.length + removedIds.size === 0 ? explained.leftOutputs : null,
    schoolMatches: matchesWithoutPeople(explained.schoolMatches, 'school_names', new Set()),
    employerMatches: matchesWithoutPeople(explained.employerMatches, 'organisations', knownNames),
    activityCodes: explained.activityCodes.filter(({ written }) => namesNoPerson(written)),
    mappings: explained.mappings.map((mapping) => ({
      ...mapping,
      codes: codesWithoutPeople(mapping.codes),
    })),
  }
  const removed = countOf(explained) - countOf(cleaned)
  return {
    decisions: cleaned,
    phrases: [
      ...(removed === 0 ? [] : [`${counted(removed, 'decision')} about a name of a person`]),
      ...(visits === 0 ? [] : [`${counted(visits, 'planned visit')} by a person named as an employer`]),
    ],
  }
}
