import type { JobsFigure, JobsQuestion } from '../../../src/domain/jobs/jobs'
import { readJobs } from '../jobs'
import type { Parts } from '../parts'

/** Jobs, or people in work, of an area by group; see metrics/jobs_in_area.sql. */
export const jobs = async ({ jobFigures }: Parts, question: JobsQuestion): Promise<JobsFigure[]> =>
  readJobs(await jobFigures.engine(), question)
