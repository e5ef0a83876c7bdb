import type { JobsCatalogueEntry } from '../../../src/domain/jobs/jobs'
import { readJobsCatalogue } from '../jobs'
import type { Parts } from '../parts'

/** What job figures there are, shipped and loaded. */
export const jobsCatalogue = async ({ jobFigures }: Parts): Promise<JobsCatalogueEntry[]> =>
  readJobsCatalogue(await jobFigures.engine())
