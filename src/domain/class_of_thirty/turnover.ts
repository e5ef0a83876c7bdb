import type { JobsFigure } from '../jobs/jobs'

/** Openings of all jobs over some years beside the jobs at their start: what changes where no child moves. */
export interface Turnover {
  readonly from: number
  readonly to: number
  readonly jobs: number
  readonly openings: number
  /** Of the openings, those that people leave behind. */
  readonly replacing: number
  /** Of the chairs of a class, as many as are left and filled again; not rounded, and more than all where jobs change hands often. */
  readonly chairs: number
}

const sumOf = (figures: readonly JobsFigure[]): number => figures.reduce((sum, { jobs }) => sum + jobs, 0)

/** All tables are of one area. Undefined where there are no jobs or no openings to tell it by. */
export function turnoverOf(
  figures: {
    readonly from: number
    readonly to: number
    readonly jobs: readonly JobsFigure[]
    readonly openings: readonly JobsFigure[]
    readonly replacement: readonly JobsFigure[]
  },
  size: number,
): Turnover | undefined {
  const [jobs, openings, replacing] = [figures.jobs, figures.openings, figures.replacement].map(sumOf)
  if (!jobs || !openings || !replacing) return undefined
  const { from, to } = figures
  return { from, to, jobs, openings, replacing, chairs: (size * replacing) / jobs }
}
