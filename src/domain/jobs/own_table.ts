/** What a person enters about their own table, since the table itself does not say it. */
export interface OwnTableDescription {
  /** What its numbers count, in the plural: "pupils". */
  readonly counted: string
  readonly where: string
  /** Has a year in it: "2024", "January 2025". */
  readonly when: string
  /** Who published it and what it is called: nothing may leave the app without. */
  readonly source: string
}

export const EMPTY_DESCRIPTION: OwnTableDescription = { counted: '', where: '', when: '', source: '' }

/** Groups a class of 30 can be made from. */
export const OWN_GROUPS = { fewest: 2, most: 40 } as const

const YEAR = /(?:19|20)\d{2}/

/** The first year named; null where there is none. */
export const yearIn = (when: string): number | null => {
  const [year] = YEAR.exec(when) ?? []
  return year === undefined ? null : Number(year)
}

/** The parts that are still missing, in the order of the type. `when` is missing where it names no year. */
export const missingParts = (description: OwnTableDescription): (keyof OwnTableDescription)[] =>
  (['counted', 'where', 'when', 'source'] as const).filter((part) =>
    part === 'when' ? yearIn(description.when) === null : description[part].trim() === '',
  )
