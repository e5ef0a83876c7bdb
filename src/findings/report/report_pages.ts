/** Figures with a target on the first page of a report: with all their words they fill it. */
export const RATED_ON_FIRST_PAGE = 9
