import type { Dataset } from '../../src/domain/project/dataset'
import type { SlideSources } from '../../src/findings/slides/answer_slide'
import type { Warehouse } from '../../workers/warehouse/warehouse'

/** What slides are answered from, out of a warehouse in this thread, on a day in the demo's next year. */
export const inThisThread = (warehouse: Warehouse, dataset: Dataset): SlideSources => ({
  warehouse: {
    coverage: (question) => Promise.resolve(warehouse.coverage(question)),
    coverageMeasures: (question) => Promise.resolve(warehouse.coverageMeasures(question)),
    gaps: (question) => Promise.resolve(warehouse.gaps(question)),
    plan: (question) => Promise.resolve(warehouse.plan(question)),
    jobs: (question) => warehouse.jobs(question),
    jobsCatalogue: () => warehouse.jobsCatalogue(),
    pupils: (question) => Promise.resolve(warehouse.pupils(question)),
    yearGroup: (phase, authorities) => warehouse.yearGroup(phase, authorities),
  },
  open: { dataset, schools: warehouse.schools(), employers: warehouse.employers(), outlines: {} },
  today: '2026-11-22',
})
