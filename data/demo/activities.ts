import { ACTIVITY_TYPES, type ActivityType } from '../../src/domain/engagement/engagement'
import { weighted, type Random } from './random'

type Mix = Partial<Record<ActivityType, number>>

/** How the log words a type that is not its label. */
const WORDINGS: Partial<Record<ActivityType, readonly string[]>> = {
  HANDS_ON: ['Hands on practical', 'HANDS ON PRACTICAL', 'Hands-on practicals'],
  CAREERS_TALK: ['STEM careers talk and/or advice', 'Careers talk', 'careers talk / advice'],
  MENTORING: ['Mentoring', 'Mentoring or support'],
  EXHIBIT_EVENT: ['Support an exhibition or event', 'STEM event'],
  STEM_CLUB: ['STEM Club', 'After-school club (STEM)'],
  EDU_CPD: ['Teacher CPD', 'Educator CPD'],
}
const OTHER_WORDINGS = [
  'Other',
  'Other',
  'Other',
  'other - see notes',
  'STEM activity',
  'School visit',
  'Ambassador activity',
  'Misc',
  'Various',
  'TBC',
  'N/A',
]

/** SQW 2022, 2.21: the first four are over 60 % of all activities. */
const USUAL: Mix = {
  HANDS_ON: 330,
  CAREERS_TALK: 270,
  MENTORING: 125,
  EXHIBIT_EVENT: 140,
  WORKSHOP: 50,
  STEM_CLUB: 35,
  CHALLENGE_DAY: 25,
  COMPETITION: 20,
  EDU_CPD: 18,
  SITE_VISIT: 18,
  ASSEMBLY: 16,
  PROJECT_LONG: 10,
  STEM_FAIR: 8,
  THEMED_WEEK: 8,
  CREST: 7,
  SHOW: 6,
  VIRTUAL_OFFER: 6,
  ENTERPRISE: 5,
  KIT_LOAN: 5,
  FAMILY_EVENT: 5,
  RESOURCE_DEV: 4,
  ROLE_MODEL: 4,
  NETWORKING: 4,
  TEACHER_PLACEMENT: 1,
}

/** SQW 2022, 2.22: in priority schools hands-on leaves the first five; mentoring and educators' CPD are commoner. */
const PRIORITY: Mix = {
  ...USUAL,
  HANDS_ON: 42,
  CAREERS_TALK: 340,
  MENTORING: 250,
  EXHIBIT_EVENT: 165,
  EDU_CPD: 90,
  WORKSHOP: 62,
}

const FROM_ELEVEN: Mix = {
  CAREERS_FAIR: 34,
  WORK_EXPERIENCE: 14,
  MOCK_INTERVIEW: 12,
  EMPLOYABILITY_DAY: 6,
  PANEL: 6,
  SHADOWING: 3,
  UNI_VISIT: 5,
  TASTER_DAY: 4,
}

const SERIES: Mix = { MENTORING: 40, HANDS_ON: 30, STEM_CLUB: 16, PROJECT_LONG: 6, ROLE_MODEL: 4 }

const PRIORITY_SERIES: Mix = { ...SERIES, HANDS_ON: 3, MENTORING: 60 }

const drawFrom = (mix: Mix): ((random: Random) => ActivityType) =>
  weighted(Object.entries(mix) as [ActivityType, number][])

const drawUsualSeries = drawFrom(SERIES)
const drawPrioritySeries = drawFrom(PRIORITY_SERIES)
const drawUsual = drawFrom(USUAL)
const drawPriority = drawFrom(PRIORITY)
const drawUsualFromEleven = drawFrom({ ...USUAL, ...FROM_ELEVEN })
const drawPriorityFromEleven = drawFrom({ ...PRIORITY, ...FROM_ELEVEN })

export function drawActivity(random: Random, highAge: number, priority: boolean): ActivityType {
  if (highAge > 13) return (priority ? drawPriorityFromEleven : drawUsualFromEleven)(random)
  return (priority ? drawPriority : drawUsual)(random)
}

/** A type that comes in series of sessions. */
export const drawSeriesActivity = (random: Random, priority: boolean): ActivityType =>
  (priority ? drawPrioritySeries : drawUsualSeries)(random)

/** How the log writes a type: about 11 % end as OTHER in words of their own, and 4 % have no type at all. */
export function writeActivity(
  random: Random,
  meant: ActivityType,
): { readonly type: ActivityType; readonly asWritten: string | null } {
  const fate = random.next()
  if (fate < 0.04) return { type: 'UNKNOWN', asWritten: null }
  if (fate < 0.15) return { type: 'OTHER', asWritten: random.pick(OTHER_WORDINGS) }
  const wordings = WORDINGS[meant]
  const asWritten = wordings && random.chance(0.4) ? random.pick(wordings) : ACTIVITY_TYPES[meant].label
  return { type: meant, asWritten }
}
