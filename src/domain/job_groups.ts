import type { JobsClassification, JobsFigure } from './jobs'
import { SKILL_DEFINITION, SKILL_GROUPS, STEM_DEFINITION, STEM_GROUPS } from './skill_and_stem'

export const LENSES = ['sector', 'occupation', 'skill', 'stem'] as const
export type Lens = (typeof LENSES)[number]

/** A group of jobs as a class of 30 shows it. Groupings are fixed: another grouping is another picture. */
export interface JobGroup {
  /** SIC 2007 sections or SOC 2020 sub-major groups joined by "+", or a SOC 2020 major group. */
  readonly code: string
  readonly label: string
  /** For a sentence: "4 would stand for health and care". */
  readonly inSentence: string
}

const sector = (code: string, label: string): JobGroup => ({
  code,
  label,
  inSentence: label.charAt(0).toLowerCase() + label.slice(1),
})

/** The 14 display groups (DOMAIN §5.3): made so that most are more than half a child of 30. */
export const SECTOR_GROUPS: readonly JobGroup[] = [
  sector('A+B+D+E', 'Farming, energy, water and mining'),
  sector('C', 'Making things'),
  sector('F', 'Building'),
  sector('G', 'Shops and garages'),
  sector('H', 'Transport and delivery'),
  sector('I', 'Food and hotels'),
  sector('J', 'Digital and media'),
  sector('K+L', 'Money and property'),
  sector('M', 'Science, engineering and professional services'),
  sector('N', 'Office and site services'),
  sector('O', 'Government and defence'),
  sector('P', 'Schools and colleges'),
  sector('Q', 'Health and care'),
  sector('R+S+T', 'Arts, sport and other'),
]

const occupation = (code: string, label: string, inSentence: string): JobGroup => ({
  code,
  label,
  inSentence,
})

/** The nine major groups of SOC 2020, in plainer words. */
export const OCCUPATION_GROUPS: readonly JobGroup[] = [
  occupation('1', 'Managers and directors', 'management jobs'),
  occupation('2', 'Professionals', 'professional jobs'),
  occupation('3', 'Technicians and associate professionals', 'technician and associate professional jobs'),
  occupation('4', 'Office and secretarial', 'office and secretarial jobs'),
  occupation('5', 'Skilled trades', 'skilled trades'),
  occupation('6', 'Caring, leisure and other services', 'caring, leisure and other service jobs'),
  occupation('7', 'Sales and customer service', 'sales and customer service jobs'),
  occupation('8', 'Machine operators and drivers', 'machine and driving jobs'),
  occupation('9', 'Elementary jobs, such as cleaning', 'elementary jobs, such as cleaning'),
]

/** Which display group each of the 22 industries of the projections belongs to, by industry code. */
const GROUP_OF_INDUSTRY: readonly string[] =
  'A+B+D+E A+B+D+E C C C A+B+D+E A+B+D+E F G H I J J K+L K+L M N O P Q R+S+T R+S+T'.split(' ')

const GROUP_OF_SECTION = new Map(
  SECTOR_GROUPS.flatMap(({ code }) => code.split('+').map((section) => [section, code] as const)),
)

const GROUPS: Readonly<Record<Lens, readonly JobGroup[]>> = {
  sector: SECTOR_GROUPS,
  occupation: OCCUPATION_GROUPS,
  skill: SKILL_GROUPS,
  stem: STEM_GROUPS,
}

/** What a lens counts as what, for beside the picture; '' where the labels say it. */
export const LENS_DEFINITION: Readonly<Record<Lens, string>> = {
  sector: '',
  occupation: '',
  skill: SKILL_DEFINITION,
  stem: STEM_DEFINITION,
}

/** The lens that shows a classification when none is asked for. */
export const lensOf = (classification: JobsClassification): Lens =>
  classification === 'SOC26' ? 'occupation' : 'sector'

/** Whether figures of that classification can be seen through the lens: sectors need industries, the rest occupations. */
export const lensShows = (lens: Lens, classification: JobsClassification): boolean =>
  (lens === 'sector') === (lensOf(classification) === 'sector')

/** The display group of a published code; undefined for a code no group holds, such as a total or section U. */
function groupCodeOf(lens: Lens, classification: JobsClassification, code: string): string | undefined {
  switch (classification) {
    case 'SIC_SECTION':
      return GROUP_OF_SECTION.get(code)
    case 'SIC22':
      return GROUP_OF_INDUSTRY[Number(code) - 1]
    case 'SOC26':
      return lens === 'occupation'
        ? OCCUPATION_GROUPS.find((group) => group.code === code.charAt(0))?.code
        : GROUPS[lens].find((group) => group.code.split('+').includes(code))?.code
  }
}

/** A display group with the published figures it is made of. */
export interface GroupedJobs {
  readonly group: JobGroup
  readonly jobs: number
  readonly parts: readonly JobsFigure[]
}

/**
 * Published figures gathered into display groups, every group present, in code order.
 * Throws on a figure that belongs to no group: a job must never be lost on the way to a picture.
 */
export function groupJobs(
  classification: JobsClassification,
  figures: readonly JobsFigure[],
  lens: Lens = lensOf(classification),
): readonly GroupedJobs[] {
  const parts = new Map<string, JobsFigure[]>()
  for (const figure of figures) {
    const code = groupCodeOf(lens, classification, figure.code)
    if (code === undefined) throw new Error(`No display group holds ${figure.code} (${figure.label}).`)
    parts.set(code, [...(parts.get(code) ?? []), figure])
  }
  return GROUPS[lens].map((group) => {
    const own = parts.get(group.code) ?? []
    return { group, jobs: own.reduce((sum, { jobs }) => sum + jobs, 0), parts: own }
  })
}
