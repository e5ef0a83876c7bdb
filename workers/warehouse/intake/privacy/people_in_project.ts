import { isPersonName } from './person_names'
import { holdsNamesOfPeople, reachesAPerson, valuesLikePeople } from './people_values'
import { isAboutPeople } from './people_headings'

/** A grouping or area column that a project holds: its key, its heading, and its different values. */
export interface KeptGrouping {
  readonly key: string
  readonly label: string
  readonly values: readonly string[]
}

/** What of a project is about people. */
export interface PeopleInProject {
  /** Groupings to drop, each with why, as words that follow "it holds". */
  readonly groupings: readonly { readonly key: string; readonly label: string; readonly why: string }[]
  /** Names of employers that are names of people, as written. */
  readonly employers: readonly string[]
}

function whyAboutPeople({ label, values }: KeptGrouping): string | null {
  if (isAboutPeople(label)) return 'a column about people'
  return valuesLikePeople(values)
}

/**
 * What of an already kept project is about people, by the same rules as at intake: to be dropped when it opens.
 * Groupings: those whose heading or values are about people. Employers: names that reach a person (an e-mail address, a
 * telephone number), and names of people where these are at least a quarter of all, as in a list of volunteers that an
 * older version took for employers; a single firm under its founder's name stays.
 */
export function peopleInProject(
  groupings: readonly KeptGrouping[],
  employers: readonly string[],
): PeopleInProject {
  const names = holdsNamesOfPeople(employers)
  return {
    groupings: groupings.flatMap((grouping) => {
      const why = whyAboutPeople(grouping)
      return why === null ? [] : [{ key: grouping.key, label: grouping.label, why }]
    }),
    employers: employers.filter((name) => reachesAPerson(name) || (names && isPersonName(name))),
  }
}
