/** What one kind of file may hold, and what it must. */
export interface KindHeadings {
  /** Each entry is met by any one of its alternatives; an alternative is met when all of its fields are there. */
  readonly needed: readonly (readonly (readonly string[])[])[]
  /** What to call a needed field in the sentence that says it is missing: "a postcode". */
  readonly neededWords: Readonly<Record<string, string>>
  /** Field of ours → accepted headings, the best first. Case, spaces and punctuation do not count. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** Field of ours → whether a heading, as written, among those of its table feeds it that none of those accepted does. */
  readonly patterns?: Readonly<Record<string, (heading: string, headings: readonly string[]) => boolean>>
  /**
   * Fields of facts about an establishment that its public register publishes, such as its telephone number. Their
   * accepted headings, exactly as listed, feed them and nothing else, though in any other kind they are about people.
   */
  readonly establishmentFacts?: readonly string[]
  /**
   * Fields of a person who is known by an opaque id alone: the id, a district, how long a DBS is valid. Their accepted
   * headings, exactly as listed, feed them and nothing else, though in any other kind they are about people.
   */
  readonly personFacts?: readonly string[]
  /** A heading that rules the patterns out, folded. */
  readonly noPatternsWith?: RegExp
}
