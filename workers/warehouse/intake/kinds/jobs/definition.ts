import { createJobLookups } from './lookups'
import { JOB_STAGING_TABLES } from './staging_tables'
import type { FileKindDefinition } from '../file_kind_definition'
import { JOBS } from './headings'
import { jobsReader } from './reader'

/** Job figures. */
export const definition: FileKindDefinition = {
  headings: JOBS,
  contradictedBy: [],
  reader: jobsReader,
  table: 'loaded_jobs',
  replacedBy: 'source_id',
  standsAlone: true,
  namesNoPeople: true,
  readingStep: 4,
  createLookups: createJobLookups,
  stagingTables: JOB_STAGING_TABLES,
}
