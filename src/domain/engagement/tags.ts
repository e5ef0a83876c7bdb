/**
 * Tags of an engagement are the columns of a log that no field takes and that a person chose to keep, as lines of
 * "Discipline=Physics" in one text.
 */
const LINE = '\n'
const EQUALS = '='

/** The name of a tag: the heading of its column, without what parts it from its value. */
export const tagHeading = (heading: string): string => heading.replace(/[=\s]+/g, ' ').trim()

/** The tags in a text, heading → value. */
export const tagsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(LINE).flatMap((line) => {
      const at = line.indexOf(EQUALS)
      return at < 1 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const]
    }),
  )

/** The text of tags: the other way. */
export const tagText = (tags: Iterable<readonly [string, string]>): string =>
  [...tags].map(([heading, value]) => heading + EQUALS + value).join(LINE)
