import { UNKNOWN_GROUP } from '../class_of_thirty/breakdown'
import type { Breakdown, CountedGroup, CountedPart, GroupName } from '../class_of_thirty/breakdown'
import type { JobGap } from './job_gap'
import { OCCUPATION_GROUPS, SECTION_GROUPS, SECTOR_GROUPS, SEX_GROUPS, SUBMAJOR_GROUPS } from './job_groups'
import type { JobsCatalogueEntry, JobsClassification, JobsFigure, JobsUnit } from './jobs'
import type { JobLens } from '../class_of_thirty/lens'
import { SKILL_GROUPS, STEM_GROUPS } from '../class_of_thirty/skill_and_stem'

/** The publisher of the projections calls figures below this unreliable; the others are surveys too. */
const LEAST_RELIABLE = 10_000

/** The groups of each lens; those of a person’s own table are the table’s. */
export const JOB_GROUPS: Readonly<Record<JobLens, readonly GroupName[]>> = {
  sector: SECTOR_GROUPS,
  section: SECTION_GROUPS,
  occupation: OCCUPATION_GROUPS,
  submajor: SUBMAJOR_GROUPS,
  skill: SKILL_GROUPS,
  stem: STEM_GROUPS,
  sex: SEX_GROUPS,
  openings: OCCUPATION_GROUPS,
  own: [],
}

/** Which display group each of the 22 industries of the projections belongs to, by industry code. */
const GROUP_OF_INDUSTRY: readonly string[] =
  'A+B+D+E A+B+D+E C C C A+B+D+E A+B+D+E F G H I J J K+L K+L M N O P Q R+S+T R+S+T'.split(' ')

/** Classifications that a lens can be made from. */
const CLASSIFICATIONS: Readonly<Record<JobLens, readonly JobsClassification[]>> = {
  sector: ['SIC22', 'SIC_SECTION'],
  section: ['SIC_SECTION'],
  occupation: ['SOC26', 'SOC9'],
  submajor: ['SOC26'],
  skill: ['SOC26'],
  stem: ['SOC26'],
  sex: ['SOC26', 'SOC9'],
  openings: ['SOC26'],
  own: ['OWN'],
}

/** Whether figures can be seen through the lens. */
export const canLensShow = (
  lens: JobLens,
  { classification, unit, years, yearsBySex }: Omit<JobsCatalogueEntry, 'areaCode' | 'areaName' | 'sourceId'>,
): boolean =>
  CLASSIFICATIONS[lens].includes(classification) &&
  unit !== 'replacement' &&
  (lens === 'openings') === (unit === 'openings') &&
  (lens === 'sex' ? yearsBySex : years).length > 0

/** The unit of published figures as words say it; openings and what of them is replacement are one kind. */
export function unitLabel(unit: JobsUnit): string {
  if (unit === 'openings' || unit === 'replacement') return 'job openings'
  return unit === 'people' ? 'people in work' : unit.replace(/^own:/, '')
}

/** Figures of women and of men as one table: the codes end in f and m. */
export const bySex = (women: readonly JobsFigure[], men: readonly JobsFigure[]): readonly JobsFigure[] => [
  ...women.map((figure) => ({ ...figure, code: `${figure.code}f`, label: `${figure.label}: women` })),
  ...men.map((figure) => ({ ...figure, code: `${figure.code}m`, label: `${figure.label}: men` })),
]

/**
 * Published figures gathered into a lens's groups, every group present, in code order. A group of a small section
 * that a table has not (T, U) is left out rather than drawn as none; so is one without a figure where there is a
 * `gap`, and what is surely missing is a group of its own, UNKNOWN_GROUP. Throws on a figure that belongs to no
 * group: a job must never be lost on the way to a picture.
 */
export function jobBreakdown(
  lens: JobLens,
  classification: JobsClassification,
  figures: readonly JobsFigure[],
  unit: JobsUnit = 'jobs',
  gap?: JobGap,
): Breakdown {
  if (lens === 'own') return ownBreakdown(figures, unit)
  const parts = new Map<string, CountedPart[]>()
  for (const { code, label, jobs, margin } of figures) {
    const group = groupOf(lens, classification, code)
    if (group === undefined) throw new Error(`No display group holds ${code} (${label}).`)
    parts.set(group, [
      ...(parts.get(group) ?? []),
      { code, label, count: jobs, ...(typeof margin === 'number' && { margin }) },
    ])
  }
  const groups = JOB_GROUPS[lens]
    .filter(({ code }) => (code !== 'T' && code !== 'U' && !gap) || parts.has(code))
    .map((group) => {
      const own = parts.get(group.code) ?? []
      const count = own.reduce((sum, part) => sum + part.count, 0)
      return { group, count, parts: own, ...marginOf(own) }
    })
  return {
    unit: unitLabel(unit),
    groups: gap?.range && gap.range.low > 0 ? [...groups, unknownGroup(gap.range.low)] : groups,
    ...(gap?.range ? { mostUnknown: gap.range.high, missing: missingGroups(lens, classification, gap) } : {}),
    rounding: lens === 'sex' ? 'two-way' : 'one-way',
    leastReliable: LEAST_RELIABLE,
    order: lens === 'sex' || lens === 'stem' ? 'as listed' : 'largest first',
  }
}

/** Sampled apart, the parts of a group err apart: their margins add as squares do. */
function marginOf(parts: readonly CountedPart[]): { readonly margin?: number } {
  if (parts.length === 0 || parts.some(({ margin }) => margin === undefined)) return {}
  return { margin: Math.hypot(...parts.map(({ margin = 0 }) => margin)) }
}

/** The display groups that what has no figure belongs to, each once, in code order. */
function missingGroups(lens: JobLens, classification: JobsClassification, { missing }: JobGap): GroupName[] {
  const codes = new Set(missing.map(({ code }) => groupOf(lens, classification, code)))
  return JOB_GROUPS[lens].filter(({ code }) => codes.has(code))
}

/** What the file counts in its total and in no group that can be used. */
const unknownGroup = (count: number): CountedGroup => ({
  group: { code: UNKNOWN_GROUP, label: 'Not known', sentenceLabel: 'groups that are not known' },
  count,
  parts: [],
})

/** Each row of a person’s own table is a group, in the words of its label. */
const ownBreakdown = (figures: readonly JobsFigure[], unit: JobsUnit): Breakdown => ({
  unit: unitLabel(unit),
  groups: figures.map(({ code, label, jobs }) => ({
    group: { code, label, sentenceLabel: label },
    count: jobs,
    parts: [{ code, label, count: jobs }],
  })),
  rounding: 'one-way',
  leastReliable: 0,
  order: 'as listed',
})

/** The display group of a published code; undefined for a code no group holds, such as a total. */
function groupOf(lens: JobLens, classification: JobsClassification, code: string): string | undefined {
  if (classification === 'SIC22') return GROUP_OF_INDUSTRY[Number(code) - 1]
  const lensCode =
    lens === 'sex'
      ? `${code.charAt(0)}${code.slice(-1)}`
      : lens === 'occupation' || lens === 'openings'
        ? code.charAt(0)
        : code
  return JOB_GROUPS[lens].find((group) => group.code.split('+').includes(lensCode))?.code
}
