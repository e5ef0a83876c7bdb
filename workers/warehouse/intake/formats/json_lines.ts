import { Refusal } from '../refusal'
import { LINE_FEED } from '../character_bytes'

/** JSON is parsed from one string, whose length the engine bounds. */
export const MOST_JSON_BYTES = 400_000_000

export const tooMuchJson = (file: string): Refusal =>
  new Refusal(file, `${file} is more JSON than can be read at once: export the table as CSV and load that.`)

/** Text that holds one JSON value a line, parsed line by line each time it is walked; blank lines are passed over. */
export class JsonLines implements Iterable<unknown> {
  readonly #file: string
  readonly #text: Uint8Array

  constructor(file: string, text: Uint8Array) {
    this.#file = file
    this.#text = text
  }

  /** True where the first line is an object by itself and more lines follow it. */
  areRecords(): boolean {
    const [first, second] = this.#firstLines()
    if (second === undefined || !first?.startsWith('{')) return false
    try {
      JSON.parse(first)
      return true
    } catch {
      return false
    }
  }

  *[Symbol.iterator](): Generator<unknown> {
    for (const [line, text] of this.#lines()) {
      try {
        yield JSON.parse(text)
      } catch {
        throw new Refusal(
          this.#file,
          `${this.#file} is damaged or cut short: its line ${line} is not JSON, so export or download it again.`,
        )
      }
    }
  }

  #firstLines(): string[] {
    const first: string[] = []
    for (const [, text] of this.#lines()) if (first.push(text) === 2) break
    return first
  }

  /** Each line that is not blank, with its number, counted from 1. */
  *#lines(): Generator<readonly [number, string]> {
    const decoder = new TextDecoder()
    let line = 0
    for (let from = 0; from < this.#text.length;) {
      const found = this.#text.indexOf(LINE_FEED, from)
      const to = found === -1 ? this.#text.length : found
      if (to - from > MOST_JSON_BYTES) throw tooMuchJson(this.#file)
      const text = decoder.decode(this.#text.subarray(from, to)).trim()
      line += 1
      if (text !== '') yield [line, text]
      from = to + 1
    }
  }
}
