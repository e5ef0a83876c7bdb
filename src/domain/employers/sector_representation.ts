import type { Breakdown } from '../class_of_thirty/breakdown'
import { SECTOR_GROUPS } from '../jobs/job_groups'
import type { Provider } from './provider_list'

/** A group of industries: those who went to schools from it, beside the jobs it has in an area. */
export interface SectorRow {
  readonly code: string
  readonly label: string
  /** Of a known sector; one of several sectors counts in each. */
  readonly employers: number
  /** Theirs. */
  readonly engagements: number
  /** Null where the figures leave out the whole or a part of the group. */
  readonly jobs: number | null
  /** The share of employers by the share of jobs; null where either is a share of nothing or the jobs are none or not known. */
  readonly ratio: number | null
}

export interface SectorRepresentation {
  readonly rows: readonly SectorRow[]
  /** Whose sector is known: what the shares are of. */
  readonly employers: number
  readonly engagements: number
  readonly sectorNotKnown: number
  readonly jobs: number
  readonly unit: string
}

const engagementsOf = (providers: readonly Provider[]): number =>
  providers.reduce((sum, { activities }) => sum + activities, 0)

/** The sectors of employers and providers beside the jobs of an area, by the groups of the sector picture. */
export function sectorRepresentation(
  providers: readonly Provider[],
  { groups, missing = [], unit }: Breakdown,
): SectorRepresentation {
  const known = providers.filter(({ sections }) => sections !== '')
  const jobs = groups.reduce((sum, { count }) => sum + count, 0)
  const incomplete = new Set(missing.map(({ code }) => code))
  const jobsOf = new Map(groups.map(({ group, count }) => [group.code, count]))
  const rows = SECTOR_GROUPS.map(({ code, label }): SectorRow => {
    const letters = code.split('+')
    const ofGroup = known.filter(({ sections }) => letters.some((letter) => sections.includes(letter)))
    const own = incomplete.has(code) ? null : (jobsOf.get(code) ?? null)
    return {
      ...{ code, label, employers: ofGroup.length, engagements: engagementsOf(ofGroup), jobs: own },
      ratio: known.length === 0 || !own ? null : ofGroup.length / known.length / (own / jobs),
    }
  })
  return {
    ...{ rows, jobs, unit, employers: known.length, engagements: engagementsOf(known) },
    sectorNotKnown: providers.length - known.length,
  }
}
