import { RAG_SMALLEST, type Rag } from '../coverage/coverage'

/**
 * A figure as a fraction of whole numbers: schools reached of schools, hundredths of an hour of 100, a mean's
 * hundred-thousandths of 100,000.
 */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

/** What a figure is held against. */
export interface RatedTarget {
  /** As written: per cent of 100 where `isPercent`, else in the figure's unit. */
  readonly value: number
  readonly isPercent: boolean
  readonly fewerIsBetter: boolean
}

/** Amber from 85 % of the target (DOMAIN §4.13, tau). */
const AMBER_PERCENT = 85n
const HUNDRED = 100n

/** A decimal number as a fraction of whole numbers: 26.5 → 265 / 10. */
function exactOf(value: number): { readonly top: bigint; readonly bottom: bigint } {
  const [whole = '0', decimals = ''] = value.toFixed(6).split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}

/** Both sides of figure : target as whole numbers on one scale. */
function sides({ numerator, denominator }: Fraction, { value, isPercent }: RatedTarget): [bigint, bigint] {
  const target = exactOf(value)
  const figure = BigInt(Math.round(numerator)) * (isPercent ? HUNDRED : 1n) * target.bottom
  return [figure, target.top * BigInt(Math.round(denominator))]
}

/**
 * Green, amber, red or grey in whole numbers (DOMAIN §4.13): green at or over the target, amber from 85 % of it, red
 * below; where fewer is better, green at or under it, amber while the target is at least 85 % of the figure. Grey
 * without a target, and of a per cent of fewer than five.
 */
export function ratingOf(figure: Fraction, target: RatedTarget | null): Rag {
  if (target === null || figure.denominator <= 0) return 'grey'
  if (target.isPercent && figure.denominator < RAG_SMALLEST) return 'grey'
  const [value, goal] = sides(figure, target)
  const [better, worse] = target.fewerIsBetter ? [goal, value] : [value, goal]
  if (better >= worse) return 'G'
  return HUNDRED * better >= AMBER_PERCENT * worse ? 'A' : 'R'
}

/** How many more of the numerator meet a target; how many fewer where fewer is better. 0 where it is met. */
export function missingTo(figure: Fraction, target: RatedTarget): number {
  const { top, bottom } = exactOf(target.value)
  const scale = bottom * (target.isPercent ? HUNDRED : 1n)
  const product = top * BigInt(Math.round(figure.denominator))
  const numerator = BigInt(Math.round(figure.numerator))
  const goal = target.fewerIsBetter ? product / scale : (product + scale - 1n) / scale
  const missing = target.fewerIsBetter ? numerator - goal : goal - numerator
  return missing > 0n ? Number(missing) : 0
}

/** The figure as a per cent of its target, for "83% of target"; null of a target of nothing. */
export function percentOfTarget(figure: Fraction, target: RatedTarget): number | null {
  const [value, goal] = sides(figure, target)
  return goal === 0n ? null : Number((value * 10_000n) / goal) / 100
}
