/** What a newer file would change of what is open. */
export const SCHOOL_CHANGES = ['opened', 'closed', 'moved', 'renamed', 'rephased'] as const
export const LOG_CHANGES = ['added', 'revised', 'gone'] as const
export type ChangeName = (typeof SCHOOL_CHANGES)[number] | (typeof LOG_CHANGES)[number]

export interface ChangeExample {
  /** The school's id, or the activity's. */
  readonly id: string
  readonly name: string
  /** What the open row says where the new one differs; '' where there is none. */
  readonly before: string
  readonly after: string
}

export interface ChangeGroup {
  readonly change: ChangeName
  readonly count: number
  /** The first few, in the order of the register or of dates. */
  readonly examples: readonly ChangeExample[]
}

/** The differences between the open rows of one kind and those that would replace them. */
export interface Changes {
  readonly kind: 'schools' | 'engagements'
  /** Rows open now, and rows that would be; of a log with those that wait for their school. */
  readonly before: number
  readonly after: number
  /** One of each change that there is; a row can be in several: moved and renamed. */
  readonly groups: readonly ChangeGroup[]
  /** Schools only: open engagements at schools that are not in the new file. */
  readonly engagementsLeft: number
  /** Engagements only: rows without an id of their own, which can be new or gone but not revised. */
  readonly withoutId: number
  /** False where there are too many rows to compare one by one: then there are no groups. */
  readonly compared: boolean
}

export const CHANGE_LABELS: Record<ChangeName, string> = {
  opened: 'In the new file only: opened',
  closed: 'Not in the new file: closed',
  moved: 'Moved: another postcode, or more than 100 m',
  renamed: 'Renamed',
  rephased: 'Another phase',
  added: 'New rows',
  revised: 'Revised rows: the same id says something else',
  gone: 'Rows no longer there',
}
