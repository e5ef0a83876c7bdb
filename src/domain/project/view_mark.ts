import { MAX_QUERY_LENGTH } from './story'

/** What a picture remembers of the view that it was made of. It holds no row of data. */
export interface ViewMark {
  /** The query part of the address: "view=gaps&phase=primary". */
  readonly query: string
  /** Digest of the data that was open: equal where the data is. */
  readonly data: string
  /** When it was made: ISO date and time, UTC. */
  readonly made: string
  /** The version of the app that made it. */
  readonly app: string
}

/** The name that every kind of file keeps it under. */
export const VIEW_MARK_NAME = 'Reach Atlas view'

/** As text of ASCII letters alone, which every kind of file can hold. */
export const viewMarkText = ({ query, data, made, app }: ViewMark): string =>
  JSON.stringify({ query, data, made, app }).replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const LONGEST_FIELD = 100

/** Undefined where the text is not one that `viewMarkText` could have written. */
export function parseViewMark(text: string): ViewMark | undefined {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof found !== 'object' || found === null) return undefined
  const field = (name: keyof ViewMark, longest: number): string | undefined => {
    const value = (found as Partial<Record<keyof ViewMark, unknown>>)[name]
    return typeof value === 'string' && value.length <= longest ? value : undefined
  }
  const [query, data] = [field('query', MAX_QUERY_LENGTH), field('data', LONGEST_FIELD)]
  const [made, app] = [field('made', LONGEST_FIELD), field('app', LONGEST_FIELD)]
  if (query === undefined || data === undefined || made === undefined || app === undefined) return undefined
  return Number.isNaN(Date.parse(made)) ? undefined : { query, data, made, app }
}
