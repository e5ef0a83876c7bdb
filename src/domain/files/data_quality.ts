/** How good the open log is (DOMAIN §4.10): five parts, a score, how late reports come, what to look at again. */

/** What is counted of everything, one file or one area; every rate of the score is two of these counts. */
export interface QualityCounts {
  /** File or area; '' for everything, and for schools in no area. */
  readonly label: string
  /** Accepted engagements of any status, and those delivered. */
  readonly engagements: number
  readonly delivered: number
  /** Cells with a value, of the five the score expects for each delivered engagement. */
  readonly filled_cells: number
  readonly expected_cells: number
  /** Types with a code of their own, of the types that are filled in. */
  readonly coded: number
  readonly typed: number
  /** Rows whose dates, URN, headcount and hours can be right, of all rows read. */
  readonly valid: number
  readonly checked: number
  /** Reported within 28 days, of those with a day reported. */
  readonly in_time: number
  readonly reported: number
  /** Rows with a school of the register or a setting that is no school, of all rows with a usable date; 0 of 0 for an area. */
  readonly placed: number
  readonly placeable: number
  /** Of those placed, at settings that are no school. */
  readonly at_settings: number
  /** Young people per delivered engagement that says how many. */
  readonly mean_pupils: number | null
}

export const QUALITY_PARTS = ['completeness', 'coding', 'validity', 'timeliness', 'placement'] as const
export type QualityPart = (typeof QUALITY_PARTS)[number]

/** Share of the score each part carries: the tool's own default (DOMAIN §4.10). */
export const PART_WEIGHTS: Record<QualityPart, number> = {
  completeness: 0.3,
  coding: 0.2,
  validity: 0.15,
  timeliness: 0.2,
  placement: 0.15,
}

/** A share that carries its numerator and denominator; `rate` is null where there is nothing to measure. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly rate: number | null
}

export const shareOf = (count: number, of: number): Share => ({
  count,
  of,
  rate: of === 0 ? null : count / of,
})

/** The five parts, each better the higher; `coding` is 1 − other_rate. */
export const qualityParts = (counts: QualityCounts): Record<QualityPart, Share> => ({
  completeness: shareOf(counts.filled_cells, counts.expected_cells),
  coding: shareOf(counts.coded, counts.typed),
  validity: shareOf(counts.valid, counts.checked),
  timeliness: shareOf(counts.in_time, counts.reported),
  placement: shareOf(counts.placed, counts.placeable),
})

export interface QualityScore {
  /** 0 to 100; null where no part can be measured. */
  readonly points: number | null
  /** How many of the five parts it stands on. */
  readonly measured: number
}

/** Q of DOMAIN §4.10. Parts that cannot be measured are left out and the others weigh in proportion. */
export function qualityScore(parts: Record<QualityPart, Share>): QualityScore {
  let points = 0
  let weight = 0
  let measured = 0
  for (const part of QUALITY_PARTS) {
    const { rate } = parts[part]
    if (rate === null) continue
    points += 100 * PART_WEIGHTS[part] * rate
    weight += PART_WEIGHTS[part]
    measured++
  }
  return { points: measured === 0 ? null : points / weight, measured }
}

/** A mean headcount outside these says that a file or area counts something else than young people per activity. */
const LIKELY_MEAN_PUPILS: readonly [least: number, most: number] = [5, 400]

export const isMeanUnlikely = ({ mean_pupils: mean }: QualityCounts): boolean =>
  mean !== null && (mean < LIKELY_MEAN_PUPILS[0] || mean > LIKELY_MEAN_PUPILS[1])

/** Days from a delivered activity to its report. Median and p90 leave out reports dated before their activity. */
export interface ReportingLag {
  readonly reported: number
  readonly not_reported: number
  readonly negative: number
  readonly over_28: number
  readonly over_90: number
  readonly median: number | null
  readonly p90: number | null
  /**
   * ISO. The last day up to which four weeks brought a tenth of the usual number of reports, and the day before which
   * nine in ten reports are in.
   */
  readonly as_at: string | null
  readonly complete_to: string | null
  /** Delivered engagements dated after `complete_to`: more are still to come. */
  readonly in_last_weeks: number
  /** Reports of any status dated after `as_at`. */
  readonly dated_later: number
}

/** Whole weeks before the day the log is as at that are incomplete, because one report in ten takes longer. */
export const incompleteWeeks = ({ p90 }: ReportingLag): number | null =>
  p90 === null ? null : Math.ceil(p90 / 7)

/** `week` 1 is the first seven days, LATEST_WEEK any later than thirteen weeks, 0 before the activity itself. */
export interface LagWeek {
  readonly week: number
  readonly engagements: number
}
export const LATEST_WEEK = 14

export const ENGAGEMENT_FIELDS = [
  'activity_type',
  'pupils',
  'hours',
  'mode',
  'reported',
  'year_groups',
  'employer',
  'volunteers',
] as const
export type EngagementField = (typeof ENGAGEMENT_FIELDS)[number]

export interface MissingField {
  readonly field: EngagementField
  readonly missing: number
  readonly engagements: number
  readonly in_score: boolean
}

export const CHECK_REASONS = [
  'pupils_over_roll',
  'pupils_over_5000',
  'hours_over_24',
  'reported_before',
  'possible_double',
] as const
export type CheckReason = (typeof CHECK_REASONS)[number]

/** One reason to look again at one engagement. */
export interface RowToCheck {
  readonly file: string
  readonly source_row: number | null
  readonly engagement_id: string
  readonly school_id: string
  readonly school: string
  /** ISO. */
  readonly date: string
  readonly reason: CheckReason
  readonly found_value: string
  readonly compared_with: string
}

export interface QualityQuestion {
  /** Key of the grouping whose areas are listed. */
  readonly grouping: string
  /** ISO: no log is as at a later day. */
  readonly today: string
  /** Number of example rows for each reason. */
  readonly examples: number
}

export interface QualityAnswer {
  readonly question: QualityQuestion
  /** Null where no engagement is open. */
  readonly whole: QualityCounts | null
  readonly byFile: readonly QualityCounts[]
  readonly byArea: readonly QualityCounts[]
  readonly lag: ReportingLag
  readonly lagWeeks: readonly LagWeek[]
  readonly missing: readonly MissingField[]
  readonly toCheck: Readonly<Record<CheckReason, number>>
  /** The first few rows to check of each reason. */
  readonly examples: readonly RowToCheck[]
  /** Possible doubles, not yet decided, that say the same of all there is to say. */
  readonly exactDoubles: number
  /** Rows that repeat another of their file: not kept. */
  readonly repeatedIds: number
}
