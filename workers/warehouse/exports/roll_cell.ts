import { HIDDEN_COUNT, HIDDEN_SYMBOL } from '../../../src/domain/people/small_numbers'

/** The pupils of a school in a cell: hidden where few, empty where not given. */
export const rollCell = (pupils: number): number | string | null =>
  pupils === HIDDEN_COUNT ? HIDDEN_SYMBOL : pupils < 0 ? null : pupils
