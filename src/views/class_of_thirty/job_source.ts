import { isSourceId, sourceLine, SOURCES } from '../../../data/sources'
import type { JobsCatalogueEntry } from '../../domain/jobs'

/** A source id of job figures, as the line beneath a picture of one place and year says it; '' where there is no source. */
export function jobSource({ sourceId, areaName, years }: JobsCatalogueEntry, year: number): string {
  if (sourceId.trim() === '') return ''
  if (!isSourceId(sourceId)) return `Source: ${sourceId}, ${year}, ${areaName}, jobs.`
  const source = SOURCES[sourceId]
  const period = years.length > 1 ? String(year) : source.period
  return sourceLine({ ...source, period, geography: areaName })
}

/** What a reader must know before using the source; '' when there is nothing. */
export const jobSourceNote = (sourceId: string): string =>
  isSourceId(sourceId) ? SOURCES[sourceId].note : ''
