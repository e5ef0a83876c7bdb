/** Activity types by which pupils are placed in work. */
const PLACEMENT_TYPES = ['WORK_EXPERIENCE', 'SHADOWING'] as const

export const isPlacement = (type: string): boolean => (PLACEMENT_TYPES as readonly string[]).includes(type)

/** Fewer say nothing of busy and quiet weeks. */
export const FEWEST_FOR_PEAK = 5

/** Terms before the one on screen that are looked through for placements, where it has too few itself. */
export const MOST_YEARS_BACK = 3

/** Placements by the week in which they begin: delivered ones, planned ones and those of calendars. */
export interface Placements {
  readonly perWeek: readonly number[]
  /** 0 of the weeks of the term itself, 1 of those 52 weeks earlier, and so on. */
  readonly yearsBack: number
}
