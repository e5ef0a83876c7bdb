/** The text of one VEVENT, where it begins and whose calendar it is in. */
export interface EventText {
  readonly text: string
  /** Of its first line in the file, from 1. */
  readonly line: number
  /** X-WR-CALNAME of its calendar; '' where it has none. */
  readonly calendar: string
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? ' ' : mark))

/**
 * Every VEVENT of a file, in order, one by one: what is damaged in one takes no other with it. Tasks, free times and
 * journals are passed over.
 */
export function* componentsOf(text: string): Generator<EventText> {
  let calendar = ''
  let event: { readonly from: number; readonly line: number } | undefined
  let line = 0
  const events: { readonly text: string; readonly line: number }[] = []
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    line++
    const written = match[0]
    if (/^BEGIN:VEVENT\s*$/i.test(written)) event = { from: match.index, line }
    else if (/^END:VEVENT\s*$/i.test(written) && event) {
      events.push({ text: text.slice(event.from, match.index + written.length), line: event.line })
      event = undefined
    } else if (!event && /^X-WR-CALNAME/i.test(written))
      calendar = unescaped(unfoldedFrom(text, match.index).replace(/^[^:]*:/, '')).trim()
    else if (/^END:VCALENDAR\s*$/i.test(written) || match.index + written.length === text.length) {
      for (const each of events.splice(0)) yield { ...each, calendar }
      calendar = ''
    }
  }
}

/** The line that begins at a place, with those folded on after it. */
const unfoldedFrom = (text: string, from: number): string =>
  (/^[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/.exec(text.slice(from, from + 2000))?.[0] ?? '').replaceAll(
    /\r?\n[ \t]/g,
    '',
  )
