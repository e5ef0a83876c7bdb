import { qualityParts, qualityScore } from '../../../domain/files/data_quality'
import type { QualityCounts } from '../../../domain/files/data_quality'

/** Points that are no finding: scores this close are much the same. */
const SIMILAR_POINTS = 2

/** "Quality by hub: lowest in South Coast (71), highest in North East (90)"; without two to compare, no finding. */
export function worstSentence(heading: string, rows: readonly QualityCounts[]): string {
  const title = `Quality by ${heading.toLowerCase()}`
  const scored = rows
    .flatMap((counts) => {
      const { points } = qualityScore(qualityParts(counts))
      return points === null || counts.label === '' ? [] : [{ label: counts.label, points }]
    })
    .sort((a, b) => a.points - b.points)
  const [worst] = scored
  const best = scored.at(-1)
  if (!worst || !best || scored.length < 2) return title
  const [low, high] = [Math.round(worst.points), Math.round(best.points)]
  if (low === high) return `${title}: all score ${low}`
  if (best.points - worst.points < SIMILAR_POINTS)
    return `${title}: much the same everywhere (${low} to ${high})`
  return `${title}: lowest in ${worst.label} (${low}), highest in ${best.label} (${high})`
}
