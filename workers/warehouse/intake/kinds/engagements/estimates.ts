import { agreeing, counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'

interface Counts {
  readonly bands: number
  readonly about: number
}

/** Sentences of the activities of a file whose young people are not counted but given as a range, or about. */
export function noticesOfEstimates(engine: Engine, file: string): string[] {
  const { bands, about } = onlyRow<Counts>(
    engine.query(
      `SELECT count(DISTINCT source_row) FILTER (pupils_basis = 'band_mid')::INTEGER AS bands,
        count(DISTINCT source_row) FILTER (pupils_basis = 'estimated')::INTEGER AS about
      FROM staged_engagements WHERE source_file = $1`,
      file,
    ),
  )
  return [
    ...(bands > 0
      ? [
          `${counted(bands, 'row gives', 'rows give')} the number of young people as a range (such as “20-30”): the middle of it counts.`,
        ]
      : []),
    ...(about > 0
      ? [
          `${counted(about, 'row gives', 'rows give')} the number of young people as about so many (such as “c. 30” or “30+”), or ${agreeing(about, 'is', 'are')} one of several shares of it: the number counts, as an estimate.`,
        ]
      : []),
  ]
}
