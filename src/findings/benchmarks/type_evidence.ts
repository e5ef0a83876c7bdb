import { ACTIVITY_TYPES, type ActivityType } from '../../domain/engagement/engagement'
import { BENCHMARKS, benchmarkBase, benchmarkSource, benchmarkValue, type Benchmark } from './benchmarks'

/** What the reports say of a type of activity, by the ids of their figures: what is thought to work, then what bars it. */
interface Evidence {
  readonly works: readonly string[]
  readonly bars: readonly string[]
}

/** What bars any visit: time of staff and of the lesson, time of the employer, money of outreach organisations. */
export const BARRIERS: readonly string[] = ['N318a', 'N318b', 'N319', 'N320', 'N326']

const EVIDENCE: Readonly<Partial<Record<ActivityType, Evidence>>> = {
  HANDS_ON: { works: ['N317b', 'N310.3'], bars: [] },
  WORKSHOP: { works: ['N317a', 'N311.3', 'N312.1'], bars: ['N326'] },
  ASSEMBLY: { works: ['N310.1'], bars: [] },
  STEM_CLUB: { works: ['N206b', 'N310.2'], bars: ['N318a'] },
  SCIENCE_CLUB: { works: ['N206a'], bars: ['N318a'] },
  COMPETITION: { works: ['N206c'], bars: [] },
  CAREERS_FAIR: { works: ['N213'], bars: ['N207'] },
  SITE_VISIT: { works: ['N317a', 'N310.4', 'N311.2'], bars: ['N318b'] },
  WORK_EXPERIENCE: { works: ['N317a', 'N311.1', 'N208a'], bars: ['N208b', 'N319'] },
  HOLIDAY_CAMP: { works: [], bars: ['N311.6', 'N312.3'] },
  RESOURCE_DEV: { works: ['N312.2'], bars: ['N311.4', 'N326'] },
  EDU_CPD: { works: [], bars: ['N311.5'] },
  TEACHER_PLACEMENT: { works: ['N121'], bars: [] },
  ROLE_MODEL: { works: ['N332b'], bars: [] },
}

export interface TypeEvidence {
  readonly type: ActivityType
  readonly label: string
  readonly works: readonly Benchmark[]
  readonly bars: readonly Benchmark[]
}

const benchmark = (id: string): Benchmark => {
  const found = BENCHMARKS.find((each) => each.id === id)
  if (!found) throw new RangeError(`No figure ${id}`)
  return found
}

export const benchmarksOf = (ids: readonly string[]): readonly Benchmark[] => ids.map(benchmark)

/** Every type of activity that says what it is, with what the reports have of it: none of most. */
export const typeEvidence = (): readonly TypeEvidence[] =>
  Object.entries(ACTIVITY_TYPES)
    .filter(([type]) => type !== 'OTHER' && type !== 'UNKNOWN')
    .map(([type, { label }]) => {
      const { works, bars } = EVIDENCE[type as ActivityType] ?? { works: [], bars: [] }
      return { type: type as ActivityType, label, works: benchmarksOf(works), bars: benchmarksOf(bars) }
    })

/** "Teacher barrier: staff time: 73% (base 19/26 · 2025 · Oxfordshire; UKAEA with Connectr 2025, p7)". */
export const evidenceLine = (figure: Benchmark): string =>
  `${figure.what}: ${benchmarkValue(figure)} (${benchmarkBase(figure)}; ${benchmarkSource(figure)})`
