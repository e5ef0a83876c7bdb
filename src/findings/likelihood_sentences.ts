const LIKELIHOOD_LABELS: readonly (readonly [least: number, words: string])[] = [
  [0.99, 'almost surely'],
  [0.9, 'very likely'],
  [0.6, 'likely'],
  [0.25, 'perhaps'],
  [0, 'hardly'],
]

/** "almost surely": wrong less than once in 100 times. */
export const formatLikelihood = (probability: number): string =>
  LIKELIHOOD_LABELS.find(([least]) => probability >= least)?.[1] ?? 'hardly'

/** "wrong about 1 time in 40". */
export function formatErrorRate(probability: number): string {
  const times = Math.round(1 / Math.max(1 - probability, 1e-6))
  return times <= 1 ? 'wrong more often than right' : `wrong about 1 time in ${times.toLocaleString('en-GB')}`
}
