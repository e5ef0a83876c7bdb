import type { JobsCatalogueEntry } from '../../../src/domain/jobs/jobs'
import { readJobsCatalogue } from '../jobs'
import type { Parts } from '../parts'

/** The job figures there are, published and loaded. */
export const jobsCatalogue = async ({ jobFigures }: Parts): Promise<JobsCatalogueEntry[]> =>
  readJobsCatalogue(await jobFigures.engine())
