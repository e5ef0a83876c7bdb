/** What a row of the weeks stands for. */
export const WEEKS_BY = ['provider', 'school', 'area'] as const
export type WeeksBy = (typeof WEEKS_BY)[number]
