/**
 * Engagement status of a school in a window (DOMAIN §4.4). The order is the order of the byte that stands for a
 * status in typed arrays; OUT_OF_SCOPE marks a school the question does not ask about.
 */
export const ENGAGEMENT_STATUSES = ['never', 'lapsed', 'quiet', 'one_off', 'repeat', 'sustained'] as const
export type EngagementStatus = (typeof ENGAGEMENT_STATUSES)[number]
export const OUT_OF_SCOPE = 255

export const NEVER = 0
export const LAPSED = 1
export const QUIET = 2
export const ONE_OFF = 3
export const REPEAT = 4
export const SUSTAINED = 5
/** The byte of a school of which nothing is known: no log is open. It has no engagement status. */
export const STATUS_UNKNOWN = 6

/** The status that a byte stands for; null where it is not known, or the school is out of scope. */
export const statusOf = (byte: number | undefined): EngagementStatus | null =>
  ENGAGEMENT_STATUSES[byte ?? STATUS_UNKNOWN] ?? null

/** A school is reached in the window when its status is one-off, repeat or sustained. */
export const isReached = (status: number): boolean => status >= ONE_OFF && status <= SUSTAINED

/** The statuses that have a colour, a shape and a tick box of their own. */
export const DISPLAY_STATUSES = ['never', 'lapsed', 'one_off', 'repeat', 'sustained'] as const
export type DisplayStatus = (typeof DISPLAY_STATUSES)[number]

/** Quiet is drawn, filtered and counted as lapsed: the one place that decides it (DESIGN, Looks). */
export const displayStatusOf = (status: EngagementStatus): DisplayStatus =>
  status === 'quiet' ? 'lapsed' : status

/** Every status that is displayed as one of these, in the order of ENGAGEMENT_STATUSES. */
export const statusesDisplayedAs = (display: readonly EngagementStatus[]): EngagementStatus[] =>
  ENGAGEMENT_STATUSES.filter((status) => display.includes(displayStatusOf(status)))

/** Without those that are displayed as another one of them: lapsed and quiet → lapsed; quiet alone stays. */
export const withoutDisplayedAsAnother = (statuses: readonly EngagementStatus[]): EngagementStatus[] =>
  statuses.filter(
    (status) => status === displayStatusOf(status) || !statuses.includes(displayStatusOf(status)),
  )

/** What a display status has, for every status. */
export const forEveryStatus = <T>(
  ofDisplay: Readonly<Record<DisplayStatus, T>>,
): Readonly<Record<EngagementStatus, T>> => ({ ...ofDisplay, quiet: ofDisplay[displayStatusOf('quiet')] })

/** A letter or figure beside every colour; none is a letter of RAG (R, A, G), which may stand in the same panel. */
export const ENGAGEMENT_STATUS_LETTERS: Record<EngagementStatus, string> = {
  never: 'N',
  lapsed: 'L',
  quiet: 'Q',
  one_off: '1',
  repeat: '2+',
  sustained: 'S',
}

/** Activity types (DOMAIN §3.2). Kind: direct pupil encounter, workplace encounter, or indirect. */
export const ACTIVITY_TYPES = {
  HANDS_ON: { label: 'Hands-on practical', kind: 'direct' },
  CAREERS_TALK: { label: 'Careers talk or advice', kind: 'direct' },
  MENTORING: { label: 'Mentoring or support', kind: 'direct' },
  EXHIBIT_EVENT: { label: 'Exhibition or event', kind: 'direct' },
  EDU_CPD: { label: 'Professional development of educators', kind: 'indirect' },
  TEACHER_PLACEMENT: { label: 'Teacher placement', kind: 'indirect' },
  ASSEMBLY: { label: 'Assembly', kind: 'direct' },
  STEM_CLUB: { label: 'STEM club', kind: 'direct' },
  SCIENCE_CLUB: { label: 'Science club', kind: 'direct' },
  MATHS_CLUB: { label: 'Maths club', kind: 'direct' },
  WORKSHOP: { label: 'Curriculum workshop', kind: 'direct' },
  CHALLENGE_DAY: { label: 'Challenge day', kind: 'direct' },
  COMPETITION: { label: 'Competition', kind: 'direct' },
  COLLAPSED_DAY: { label: 'Collapsed timetable day', kind: 'direct' },
  PROJECT_LONG: { label: 'Long project', kind: 'direct' },
  THEMED_WEEK: { label: 'Themed week', kind: 'direct' },
  SHOW: { label: 'STEM show', kind: 'direct' },
  CAREERS_FAIR: { label: 'Careers fair', kind: 'direct' },
  STEM_FAIR: { label: 'STEM or science fair', kind: 'direct' },
  PANEL: { label: 'Panel', kind: 'direct' },
  MOCK_INTERVIEW: { label: 'Mock interview', kind: 'direct' },
  EMPLOYABILITY_DAY: { label: 'Employability day', kind: 'direct' },
  ENTERPRISE: { label: 'Enterprise activity', kind: 'direct' },
  ROLE_MODEL: { label: 'Role model series', kind: 'direct' },
  SITE_VISIT: { label: 'Site visit', kind: 'workplace' },
  WORK_EXPERIENCE: { label: 'Work experience', kind: 'workplace' },
  SHADOWING: { label: 'Job shadowing', kind: 'workplace' },
  TASTER_DAY: { label: 'Taster day', kind: 'direct' },
  UNI_VISIT: { label: 'University visit or lecture', kind: 'direct' },
  HOLIDAY_CAMP: { label: 'Holiday camp', kind: 'direct' },
  VIRTUAL_OFFER: { label: 'Virtual session', kind: 'direct' },
  RESOURCE_DEV: { label: 'Teaching resources', kind: 'indirect' },
  KIT_LOAN: { label: 'Kit loan', kind: 'indirect' },
  CREST: { label: 'CREST Award', kind: 'direct' },
  FAMILY_EVENT: { label: 'Family event', kind: 'direct' },
  NETWORKING: { label: 'Networking', kind: 'indirect' },
  OTHER: { label: 'Other (not coded)', kind: 'direct' },
  UNKNOWN: { label: 'Type not given', kind: 'direct' },
} as const satisfies Record<string, { label: string; kind: 'direct' | 'workplace' | 'indirect' }>
export type ActivityType = keyof typeof ACTIVITY_TYPES

/** "Careers talk or advice" of CAREERS_TALK; a code that is none of ACTIVITY_TYPES as it is. */
export const activityTypeLabel = (code: string): string =>
  code in ACTIVITY_TYPES ? ACTIVITY_TYPES[code as ActivityType].label : code

/** Which activities make a school reached: every one (SQW's definition), or those that meet pupils. */
export const COUNTED_ACTIVITIES = ['all', 'direct'] as const
export type CountedActivities = (typeof COUNTED_ACTIVITIES)[number]
