/** Fields of a job file that split each figure once more: only one category of each can be counted. */
export const DIMENSION_FIELDS = ['employment_status', 'measure', 'split'] as const

/** The code that a mapping gives the category of a dimension that is counted. */
export const COUNTED_CATEGORY = 'counted'

/** Measures that stand beside a number and count nothing. */
export const NO_COUNT =
  /%|per ?cent|\brates?\b|confidence|variable|denominator|standard error|coefficient|\bratio\b/i

/** "Total", "All persons", "Employment": a category that holds the others. Lower stands first; -1 where it holds none. */
const WHOLE_CATEGORIES = [/^(total|all)\b/i, /\btotal$/i, /^(in )?employment$/i, /^(employees|persons)$/i]

const wholeness = (category: string): number => {
  const at = WHOLE_CATEGORIES.findIndex((pattern) => pattern.test(category.trim()))
  return at === -1 ? WHOLE_CATEGORIES.length : at
}

/** The categories of a dimension that count something, the whole of the others first, else in the order given. */
export const countableCategories = (categories: readonly string[]): string[] =>
  categories.filter((category) => !NO_COUNT.test(category)).toSorted((a, b) => wholeness(a) - wholeness(b))

/** The category of a dimension that a person chose to count; undefined where nobody did. */
export const chosenCategory = (
  codes: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined,
  field: string,
): string | undefined =>
  Object.entries(codes?.[field] ?? {}).find(([, code]) => code === COUNTED_CATEGORY)?.[0]
