const LIKELIHOOD_LABELS: readonly (readonly [least: number, words: string])[] = [
  [0.99, 'almost certainly'],
  [0.9, 'very likely'],
  [0.6, 'likely'],
  [0.25, 'perhaps'],
  [0, 'probably not'],
]

/** "almost certainly": wrong less than once in 100 times. To be read before a name. */
export const formatLikelihood = (probability: number): string =>
  LIKELIHOOD_LABELS.find(([least]) => probability >= least)?.[1] ?? 'probably not'

/** "very likely the same school". */
export const likelihoodSentence = (probability: number, thing: string): string =>
  `${formatLikelihood(probability)} the same ${thing}`

/** What the likelihood means as a count: "of 40 such suggestions, 1 is wrong". */
export function formatErrorRate(probability: number): string {
  const times = Math.round(1 / Math.max(1 - probability, 1e-6))
  return times <= 1
    ? 'more often wrong than right'
    : `of ${times.toLocaleString('en-GB')} such suggestions, 1 is wrong`
}

const percent = (share: number): string => `${Math.round(share * 100)}`

/** What each word stands for, in times out of 100. */
export const LIKELIHOOD_SCALE = `${LIKELIHOOD_LABELS.map(([least, words], place) => {
  const over = LIKELIHOOD_LABELS[place - 1]?.[0]
  const range =
    over === undefined
      ? `right at least ${percent(least)} times in 100`
      : least === 0
        ? `less than ${percent(over)}`
        : `${percent(least)} to ${percent(over)}`
  return `“${words}”: ${range}`
}).join('; ')}.`
