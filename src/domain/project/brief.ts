import type { BriefText } from './decisions'

/** Limits with which both texts fit on one page. */
export const MAX_BRIEF_TITLE_LENGTH = 90
export const MAX_ASK_LENGTH = 600

/** The words kept for a place; none where nobody wrote any. */
export const briefTextOf = (texts: readonly BriefText[], place: string): BriefText =>
  texts.find((text) => text.place === place) ?? { place, title: '', ask: '' }

/** The texts with those of one place changed; texts over the limit are cut, and a place without texts is left out. */
export function changeBriefText(
  texts: readonly BriefText[],
  place: string,
  change: Partial<Pick<BriefText, 'title' | 'ask'>>,
): readonly BriefText[] {
  const { title, ask } = { ...briefTextOf(texts, place), ...change }
  const text = { place, title: title.slice(0, MAX_BRIEF_TITLE_LENGTH), ask: ask.slice(0, MAX_ASK_LENGTH) }
  const others = texts.filter((each) => each.place !== place)
  return text.title === '' && text.ask === '' ? others : [...others, text]
}
