export const CARDS_AT_ONCE = 30

/** The rows that stand on the page as cards, from `from` up to `to`. */
export interface CardsOnPage {
  readonly from: number
  readonly to: number
}

/**
 * The first cards, or, where the selected row (−1 for none) lies beyond them, those about it and `before` more ahead of
 * them: a school far down a list does not put thousands of cards before itself.
 */
export function cardsOnPage(selectedRow: number, wanted: number, before: number): CardsOnPage {
  if (selectedRow < wanted) return { from: 0, to: wanted }
  const from = selectedRow - (selectedRow % CARDS_AT_ONCE)
  return { from: Math.max(0, from - before), to: from + wanted }
}
