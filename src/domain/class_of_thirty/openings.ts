import type { GroupName } from './breakdown'
import { jobBreakdown } from '../jobs/job_breakdown'
import type { JobsFigure } from '../jobs/jobs'

/** Job openings of one occupation over some years: those that replace people who leave, and the net change of jobs. */
export interface GroupOpenings {
  readonly group: GroupName
  readonly openings: number
  readonly replacing: number
  /** Jobs more (or, below nought, fewer) at the end: openings less those that replace. */
  readonly change: number
}

export interface Openings {
  readonly openings: number
  /** Share of all openings that replace people who leave, 0 to 1; above 1 where jobs in all become fewer. */
  readonly replacingShare: number
  /** Occupations with fewer jobs at the end that recruit all the same, the most openings first. */
  readonly shrinking: readonly GroupOpenings[]
}

/** What openings are made of. Both tables are of the same area and occupations. */
export function openingsOf(openings: readonly JobsFigure[], replacement: readonly JobsFigure[]): Openings {
  const replaced = new Map(
    jobBreakdown('openings', 'SOC26', replacement, 'replacement').groups.map(({ group, count }) => [
      group.code,
      count,
    ]),
  )
  const groups = jobBreakdown('openings', 'SOC26', openings, 'openings').groups.map(({ group, count }) => {
    const replacing = replaced.get(group.code) ?? 0
    return { group, openings: count, replacing, change: count - replacing }
  })
  const all = groups.reduce((sum, each) => sum + each.openings, 0)
  return {
    openings: all,
    replacingShare: groups.reduce((sum, { replacing }) => sum + replacing, 0) / all,
    shrinking: groups.filter(({ change }) => change < 0).sort((a, b) => b.openings - a.openings),
  }
}
