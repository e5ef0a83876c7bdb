const grouped = new Intl.NumberFormat('en-GB')

/** The form of a word that agrees with a count: agreeing(1, 'is', 'are') is "is", and 0 takes the plural. */
export const agreeing = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many)

/** A whole number with the word it counts: "1 row", "1,204 rows", "0 rows". */
export const counted = (count: number, one: string, many?: string): string =>
  `${grouped.format(count)} ${agreeing(count, one, many)}`
