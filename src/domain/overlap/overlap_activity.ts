/** Whose schools are laid over each other. */
export const OVERLAP_BY = ['provider', 'programme'] as const
export type OverlapBy = (typeof OVERLAP_BY)[number]

/** One activity as overlap sees it. */
export interface OverlapActivity {
  readonly id: string
  readonly school: number
  /** Day number. */
  readonly day: number
  readonly type: string
  /** '' where the log names none, which is never the same as another. */
  readonly provider: string
  readonly providerName: string
  readonly programme: string
  readonly years: readonly number[]
  readonly isDelivered: boolean
}
