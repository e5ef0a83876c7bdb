import type { ConcentrationIntervals } from '../src/domain/coverage/fairness'
import type { Interval } from '../src/domain/coverage/fairness'

/** What ../shared/golden/strategy knows of measures of fairness, by DEFINITIONS.md beside it. */
export interface KnownMeasures {
  readonly mean: number
  readonly C: number
  readonly wagstaff: number
  readonly erreygers: number
  readonly SII: number
  readonly RII: number
  readonly intercept_most_deprived: number
}

interface KnownPart {
  readonly schools: number
  readonly reached: number
}

export interface KnownHubYear {
  readonly national: { readonly priority: KnownPart }
  readonly priority_v_rest: {
    readonly by_phase: Record<
      string,
      {
        readonly priority_schools: number
        readonly priority_reached: number
        readonly rest_schools: number
        readonly rest_reached: number
      }
    >
    readonly priority_rate: number
    readonly rest_rate_every_register_row: number
  }
}

export interface KnownEquity {
  readonly schools: number
  readonly with_fsm: number
  readonly fsm_missing: number
  readonly fsm_missing_reached: number
  readonly distinct_fsm_values: number
  readonly reached: number
  readonly deciles: readonly KnownPart[]
  readonly quintiles: readonly KnownPart[]
  readonly ratio_decile_1_to_10: number
  readonly difference_decile_1_minus_10: number
  readonly ratio_quintile_1_to_5: number
  readonly difference_quintile_1_minus_5: number
  readonly school_level: KnownMeasures
  readonly interval_95: Record<
    keyof KnownMeasures,
    Interval & { readonly tolerance_of_each_end_at_1000_resamples: number }
  >
  readonly grouped_by_decile: KnownMeasures
  readonly grouped_by_quintile: KnownMeasures
}

/** Our name of each known measure. */
export const MEASURES: Readonly<Record<keyof KnownMeasures, keyof ConcentrationIntervals>> = {
  mean: 'mean',
  C: 'index',
  wagstaff: 'wagstaff',
  erreygers: 'erreygers',
  SII: 'slope',
  RII: 'relative',
  intercept_most_deprived: 'intercept',
}

/** Year → "secondary" or "every_register_row" → what was delivered at schools of the list and at the rest. */
export type KnownMixes = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly known_priority: number
          readonly known_rest: number
          readonly other: { readonly priority: number; readonly rest: number }
          readonly unknown: { readonly priority: number; readonly rest: number }
          readonly types: Readonly<
            Record<
              string,
              {
                readonly priority_n: number
                readonly rest_n: number
                readonly difference: number
                readonly low_95: number
                readonly high_95: number
              }
            >
          >
          readonly total_variation_distance: number
        }
      >
    >
  >
>
