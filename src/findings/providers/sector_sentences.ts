import type { SectorRepresentation } from '../../domain/employers/sector_representation'
import { counted } from '../../domain/words/counted'
import { formatCount, formatShare } from '../format_number'

/** "4 of 12 (33%)"; a share of nothing, and a figure that is not known, in words. */
export function partWords(part: number | null, whole: number): string {
  if (part === null) return 'no figure'
  return whole === 0
    ? 'none known'
    : `${formatCount(part)} of ${formatCount(whole)} (${formatShare(part / whole, '')})`
}

export const RATIO_DEFINITION =
  'Ratio: the share of employers by the share of jobs; above 1, the sector has more of the employers than of the jobs. An employer of several sectors counts in each.'

export const ratioWords = (ratio: number | null): string => (ratio === null ? 'no ratio' : ratio.toFixed(2))

/** Which groups of jobs no employer in the list is of. */
export function noEmployerSentence({ rows, employers, sectorNotKnown }: SectorRepresentation): string {
  const unknown =
    sectorNotKnown === 0
      ? ''
      : ` The sector of ${counted(sectorNotKnown, 'other')} is not known, so some may be of these groups.`
  if (employers === 0) return `No employer here has a known sector.${unknown}`
  const without = rows.filter((row) => row.employers === 0 && row.jobs !== 0)
  return without.length === 0
    ? 'Every group of jobs has an employer here.'
    : `Jobs with no employer here: ${without.map(({ label }) => label).join('; ')}.${unknown}`
}
