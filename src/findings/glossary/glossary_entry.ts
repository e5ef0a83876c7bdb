/** What a term of the screen means, and who says so. */
export interface GlossaryEntry {
  /** As it stands on the screen, with its long form where that is an abbreviation. */
  readonly name: string
  /** The name of its help button: the abbreviation, or the name. */
  readonly short: string
  /** One or more whole sentences. */
  readonly meaning: string
  /** Who defines it: a publisher with the year, or Reach Atlas for a tool default. */
  readonly source: string
}

/** The evaluation that most measures of outreach follow. */
export const SQW = 'SQW, STEM Ambassador Programme Review, 2022'
export const TOOL_DEFAULT = 'Reach Atlas, a tool default'
