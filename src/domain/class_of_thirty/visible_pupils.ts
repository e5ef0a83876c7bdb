import type { PupilBounds } from '../engagement/encounter_bounds'
import { HIDDEN_COUNT, isSmallCount, visibleCount } from '../people/small_numbers'
import { visibleBounds } from '../people/visible_bounds'
import type { PupilsAnswer } from './pupils'

const HIDDEN_BOUNDS: PupilBounds = { least: HIDDEN_COUNT, most: HIDDEN_COUNT }

/**
 * Pupils met, as they may leave the worker: no group that a class of 30 is made of, and no difference between two
 * figures, is a small number of pupils (DOMAIN §4.14).
 */
export function visiblePupils(answer: PupilsAnswer, threshold: number): PupilsAnswer {
  const { pupils, meals, twice, fourTimes } = answer
  const isSmall = (...counts: readonly number[]) =>
    counts.some((count) => count < 0 || isSmallCount(count, threshold))
  const once = visibleBounds(answer.once, pupils, threshold)
  const hidesMeals = isSmall(meals.pupils, meals.eligible, meals.pupils - meals.eligible)
  const hidesMore =
    isSmall(once.least, fourTimes.least, twice.least - fourTimes.least, once.least - twice.least) ||
    isSmall(fourTimes.most, twice.most, pupils - twice.most, pupils - fourTimes.most)
  return {
    ...answer,
    pupils: visibleCount(pupils, threshold),
    meals: hidesMeals ? { ...meals, pupils: HIDDEN_COUNT, eligible: HIDDEN_COUNT } : meals,
    once,
    twice: hidesMore ? HIDDEN_BOUNDS : twice,
    fourTimes: hidesMore ? HIDDEN_BOUNDS : fourTimes,
  }
}
