/** " by “Big Bang”", after what was reached; '' where every programme counts. */
export const byProgramme = (programme: string | null | undefined): string =>
  programme == null ? '' : ` by “${programme}”`

/** " of the programme “Big Bang”", after an engagement; '' where every programme counts. */
export const ofProgramme = (programme: string | null | undefined): string =>
  programme == null ? '' : ` of the programme “${programme}”`
