import { isSourceId, sourceLine, SOURCES } from '../../../data/sources'
import { unitWords } from '../../domain/job_breakdown'
import type { JobsCatalogueEntry } from '../../domain/jobs'

/** A source id of job figures, as the line beneath a picture of one place and period says it; '' where there is no source. */
export function jobSource({ sourceId, areaName, years, unit }: JobsCatalogueEntry, shown: string): string {
  if (sourceId.trim() === '') return ''
  if (!isSourceId(sourceId)) return `Source: ${sourceId}, ${shown}, ${areaName}, ${unitWords(unit)}.`
  const source = SOURCES[sourceId]
  const period = years.length > 1 ? shown : source.period
  return sourceLine({ ...source, period, geography: areaName })
}

/** What a reader must know before using the source; '' when there is nothing. */
export const jobSourceNote = (sourceId: string): string =>
  isSourceId(sourceId) ? SOURCES[sourceId].note : ''
