import type { JobLens } from '../class_of_thirty/lens'
import type { JobsCatalogueEntry, JobsClassification } from './jobs'
import { canDraw } from './jobs_places'

const LENS_OF: Readonly<Record<JobsClassification, JobLens>> = {
  SIC_SECTION: 'sector',
  SIC22: 'sector',
  SOC26: 'occupation',
  SOC9: 'occupation',
  OWN: 'own',
}

/** What a class of 30 of a loaded file is of: its first area that can be drawn, in its latest year. */
export interface TableOfFile {
  readonly lens: JobLens
  readonly place: string
  readonly jobsYear: number
}

/** Undefined where nothing of the file can be drawn. */
export function tableOfFile(catalogue: readonly JobsCatalogueEntry[], file: string): TableOfFile | undefined {
  for (const place of catalogue) {
    if (!place.loaded || place.sourceId !== file) continue
    const lens = LENS_OF[place.classification]
    const years = place.years.filter((year) => canDraw(place, year, lens))
    if (years.length > 0) return { lens, place: place.areaCode, jobsYear: Math.max(...years) }
  }
  return undefined
}
