import { isSourceId, sourceLine, SOURCES } from '../../../data/sources'
import { formatRounded } from './class_sentences'
import { unitLabel } from '../../domain/jobs/job_breakdown'
import { MAX_SHARE_OF_TOTAL, type JobGap } from '../../domain/jobs/job_gap'
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

/** What a reader must know of a shipped source; '' when there is nothing. */
export const jobSourceNote = ({ sourceId }: JobsCatalogueEntry): string =>
  isSourceId(sourceId) ? SOURCES[sourceId].note : ''

/** What is wrong with the figures of a place and year, for every screen that displays them; '' when nothing is. */
export function jobSourceWarning(
  { loaded }: JobsCatalogueEntry,
  year: number,
  figures: readonly JobsFigure[],
): string {
  const total = loaded?.byYear[year]?.total ?? null
  const sum = figures.reduce((jobs, figure) => jobs + figure.jobs, 0)
  return total !== null && sum > MAX_SHARE_OF_TOTAL * total
    ? `Its groups add up to ${formatRounded(sum)}, but the file gives ${formatRounded(total)} in all: a group may be wrong, so check the file before you show this.`
    : ''
}

/** "No figure for: Caring (withheld); … (not possible, in the file). Together 0 to 15,000 people in work, by the file’s total." */
export function gapSentence({ missing, range }: JobGap, unit: string): string {
  const names = missing.map(
    ({ label, impossible }) => `${label} (${impossible ? 'cannot be right in the file' : 'withheld'})`,
  )
  const bounds = range && [range.low, range.high].map(formatRounded)
  const together = !bounds
    ? ''
    : bounds[0] === bounds[1]
      ? ` Together ${bounds[0]} ${unit}, by the file’s total.`
      : ` Together between ${bounds[0]} and ${bounds[1]} ${unit}, by the file’s total.`
  return `No figure for: ${names.join('; ')}.${together}`
}
