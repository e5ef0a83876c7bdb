import { isSourceId, sourceLine, SOURCES } from '../../../data/sources'
import { formatRounded } from './class_sentences'
import { unitLabel } from '../../domain/jobs/job_breakdown'
import type { JobsCatalogueEntry, JobsFigure } from '../../domain/jobs/jobs'

/** The source of job figures, as the line beneath a picture of one place and period says it; '' where there is none. */
export function jobSource(
  { sourceId, areaName, years, unit, loaded }: JobsCatalogueEntry,
  year: string,
): string {
  if (sourceId.trim() === '') return ''
  if (loaded) {
    const period = loaded.byYear[Number(year)]?.period ?? year
    return `Source: ${loaded.source}, ${period}, ${areaName}, ${unitLabel(unit)}. From the file ${sourceId}.`
  }
  if (!isSourceId(sourceId)) return `Source: ${sourceId}, ${year}, ${areaName}, ${unitLabel(unit)}.`
  const source = SOURCES[sourceId]
  const period = years.length > 1 ? year : source.period
  return sourceLine({ ...source, period, geography: areaName })
}

/** Rounding, and ages that differ a little, are no fault; groups that add up to more than this of the whole are. */
const MAX_SHARE_OF_TOTAL = 1.1

/** What a reader must know before using the figures of a place and year; '' when there is nothing. */
export function jobSourceNote(
  { sourceId, loaded }: JobsCatalogueEntry,
  year: number,
  figures: readonly JobsFigure[],
): string {
  if (isSourceId(sourceId)) return SOURCES[sourceId].note
  const total = loaded?.byYear[year]?.total ?? null
  const sum = figures.reduce((jobs, figure) => jobs + figure.jobs, 0)
  return total !== null && sum > MAX_SHARE_OF_TOTAL * total
    ? `Its groups add up to ${formatRounded(sum)}, but the file gives ${formatRounded(total)} in all: a group may be wrong, so check the file before you show this.`
    : ''
}
