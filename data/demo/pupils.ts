import { ACTIVITY_TYPES, type ActivityType } from '../../src/domain/engagement/engagement'
import { quantileAt, weighted, type Random } from './random'
import type { SchoolKind } from './school_kinds'

export interface Headcount {
  readonly pupils: number | null
  readonly low: number | null
  readonly high: number | null
  readonly basis: 'counted' | 'estimated' | 'band_mid' | 'unknown'
}

const NOT_KNOWN: Headcount = { pupils: null, low: null, high: null, basis: 'unknown' }

/** Quantiles of the pupils at one session of each size of group. */
const SIZES = {
  handful: [1, 4, 6, 8, 10, 12, 15, 24],
  class: [12, 24, 28, 30, 32, 55, 60, 110],
  year: [16, 30, 58, 84, 110, 150, 190, 300],
  hall: [40, 80, 120, 170, 230, 300, 420, 900],
}
const SIZE_OF: Partial<Record<ActivityType, keyof typeof SIZES>> = {
  MENTORING: 'handful',
  MOCK_INTERVIEW: 'handful',
  WORK_EXPERIENCE: 'handful',
  SHADOWING: 'handful',
  SITE_VISIT: 'class',
  PROJECT_LONG: 'handful',
  CREST: 'handful',
  STEM_CLUB: 'handful',
  CAREERS_TALK: 'year',
  PANEL: 'year',
  EMPLOYABILITY_DAY: 'year',
  ASSEMBLY: 'hall',
  EXHIBIT_EVENT: 'hall',
  SHOW: 'hall',
  CAREERS_FAIR: 'hall',
  STEM_FAIR: 'hall',
  THEMED_WEEK: 'hall',
}

/** Bands as the log's form offers them; the middle stands for the number. */
const BANDS = [
  [1, 30],
  [31, 60],
  [61, 120],
  [121, 250],
  [251, 500],
  [501, 1000],
] as const

const drawBasis = weighted([
  ['counted', 46],
  ['estimated', 24],
  ['band_mid', 22],
  ['unknown', 8],
] as const)

/** Pupils who met the activity, never more than are on roll; indirect activities meet none that anyone counted. */
export function drawHeadcount(random: Random, type: ActivityType, roll: number): Headcount {
  if (ACTIVITY_TYPES[type].kind === 'indirect') return NOT_KNOWN
  const there = Math.min(roll, Math.round(quantileAt(SIZES[SIZE_OF[type] ?? 'class'], random.next())))
  const basis = drawBasis(random)
  switch (basis) {
    case 'counted':
      return { pupils: there, low: there, high: there, basis }
    case 'estimated': {
      const estimate = there < 10 ? there : Math.round(there / 10) * 10
      return { pupils: estimate, low: Math.floor(estimate * 0.8), high: Math.ceil(estimate * 1.25), basis }
    }
    case 'band_mid': {
      const [low, high] = BANDS.find(([, top]) => there <= top) ?? [501, 1000]
      return { pupils: Math.round((low + high) / 2), low, high, basis }
    }
    case 'unknown':
      return NOT_KNOWN
  }
}

const YEARS = ['N', 'R', ...Array.from({ length: 13 }, (_, year) => `Y${year + 1}`)]

/** One to three neighbouring year groups the school has, as the log writes them: "Y7, Y8". */
export function drawYearGroups(random: Random, type: ActivityType, school: SchoolKind): string | null {
  if (ACTIVITY_TYPES[type].kind === 'indirect') return null
  const youngest = Math.max(0, school.lowAge - 3)
  const oldest = Math.max(youngest + 1, Math.min(school.highAge - 3, YEARS.length))
  const own = YEARS.slice(youngest, oldest)
  const count = Math.min(own.length, random.pick([1, 1, 1, 2, 2, 3]))
  const first = random.below(own.length - count + 1)
  return own.slice(first, first + count).join(', ')
}
