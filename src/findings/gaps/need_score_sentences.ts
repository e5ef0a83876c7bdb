/** What the score is made of, for the screen. A tool default, not a published measure. */
export const NEED_SCORE_DEFINITION =
  'Need score, 0 to 100: engagement status up to 45 (never 45, lapsed 32 and 2 more for each further year, quiet 24, one-off 12, repeat 4), share of pupils on free school meals up to 35 (reached at 50 %), on the priority list 20. A tool default.'
