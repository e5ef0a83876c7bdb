import type { EmployerFilter } from './employer_filter'

/** Who among the loaded employers works in some sections of industry, in or near some local authorities. */
export interface LocalEmployersQuestion {
  /** Letters of SIC 2007 sections: "CM". */
  readonly sections: string
  /** Codes of local authorities as the schools have them; null for everywhere. */
  readonly authorities: readonly string[] | null
  /** Which employers of the sections count. */
  readonly employers: EmployerFilter
}

/** An employer that has already met schools of the area. */
export interface EmployerVisits {
  readonly name: string
  /** Delivered activities in the loaded log, at schools of the area. */
  readonly visits: number
  readonly schools: number
  /** Day of the last one, ISO. */
  readonly last: string
  /** What it did most often: a code of ACTIVITY_TYPES. */
  readonly activityType: string
}

export interface LocalEmployersAnswer {
  readonly question: LocalEmployersQuestion
  /** Loaded employers of the sections, wherever they are and whatever the filter. */
  readonly inSections: number
  /** Those of them that the filter leaves in. */
  readonly filtered: number
  /** Those of these without a position. */
  readonly unlocated: number
  /** Those the loaded school nearest to which is in the area. */
  readonly nearby: number
  /** Those that have met schools of the area, most visits first; they may stand elsewhere. */
  readonly visitors: readonly EmployerVisits[]
  /** Delivered activities at schools of the area whose employer is not found among those loaded. */
  readonly unknownEmployerVisits: number
  /** Names of those near that have not, A to Z. */
  readonly notVisiting: readonly string[]
}
