import type { StatementSubject } from '../statement/statement'

/** An employer or provider with what it did at the schools in scope in the window. */
export interface Provider extends StatementSubject {
  /** Of its schools: those on the priority list; null without a list. */
  readonly prioritySchools: number | null
  /** The last day in the window, ISO. */
  readonly lastDate: string
  /** Letters of its SIC sections: "CM"; '' where not known. */
  readonly sections: string
}

export const PROVIDER_SORTS = ['visits', 'name', 'spread', 'last', 'priority'] as const
export type ProviderSort = (typeof PROVIDER_SORTS)[number]

const KEYS: Readonly<Record<Exclude<ProviderSort, 'name'>, (provider: Provider) => number | string>> = {
  visits: ({ activities }) => activities,
  spread: ({ schools }) => schools,
  last: ({ lastDate }) => lastDate,
  priority: ({ prioritySchools }) => prioritySchools ?? 0,
}

/** Those whose name has the text in it and who are of the section, '' for any, in order: names A to Z, all else the most first. */
export function providersListed(
  providers: readonly Provider[],
  text: string,
  section: string,
  sort: ProviderSort,
): readonly Provider[] {
  const wanted = text.trim().toLowerCase()
  const found = providers.filter(
    ({ name, sections }) =>
      name.toLowerCase().includes(wanted) && (section === '' || sections.includes(section)),
  )
  const byName = (a: Provider, b: Provider): number => a.name.localeCompare(b.name, 'en-GB')
  if (sort === 'name') return found.toSorted(byName)
  const keyOf = KEYS[sort]
  return found.toSorted((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)]
    return first === second ? byName(a, b) : first > second ? -1 : 1
  })
}

/** Letters of the sections that providers are of, A to Z. */
export const sectionsOf = (providers: readonly Provider[]): readonly string[] =>
  [...new Set(providers.flatMap(({ sections }) => [...sections]))].sort()
