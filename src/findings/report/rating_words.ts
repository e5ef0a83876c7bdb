import type { Rag } from '../../domain/coverage/coverage'
import { RAG_SMALLEST, RAG_TOLERANCE } from '../../domain/coverage/coverage'
import type { ReportTextPart } from '../../domain/report/explanations'
import { STALE_DAYS, type NoRating, type ReportRow } from '../../domain/report/report_rows'

/** The letter and the word always stand together. */
export const RAG_WORDS: Readonly<Record<Rag, { readonly letter: string; readonly word: string }>> = {
  G: { letter: 'G', word: 'Green' },
  A: { letter: 'A', word: 'Amber' },
  R: { letter: 'R', word: 'Red' },
  grey: { letter: '–', word: 'No rating' },
}

/** How a letter is decided, in one sentence. */
export const RAG_RULE =
  `Green: at or over the target. Amber: at least ${Math.round(RAG_TOLERANCE * 100)}% of it. Red: below. ` +
  'Where fewer is better, the other way round. Every figure is held against the target of the whole year. ' +
  'A year before: the same months, as reported by the same day of that year.'

const NO_RATING: Readonly<Record<NoRating, string>> = {
  no_target: 'No target is set.',
  few_schools: `Fewer than ${RAG_SMALLEST} to rate.`,
  stale: `Nothing was reported in the ${STALE_DAYS} days before, so it is not rated.`,
  not_loaded: 'The file it is worked out from is not loaded.',
  nothing: 'There is nothing to count.',
  hidden: 'Of too few people to show, so it is not rated.',
}

/** Why a row has no colour; '' where it has one. */
export const noRatingSentence = ({ noRating }: ReportRow): string =>
  noRating === null ? '' : NO_RATING[noRating]

/** What a person says of a figure. */
export const TEXT_PART_LABELS: Readonly<Record<ReportTextPart, string>> = {
  barrier: 'Barrier',
  enabler: 'Enabler',
  risk: 'Risk',
}
