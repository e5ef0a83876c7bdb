/** One engagement of one school, as its card shows it. */
export interface SchoolEngagement {
  /** ISO. */
  readonly date: string
  /** A code of ACTIVITY_TYPES. */
  readonly activity_type: string
  readonly type_as_written: string
  readonly employer: string
  /** '' where the log names none. */
  readonly programme: string
  readonly status: 'delivered' | 'planned'
}
