/** A text of at most so many characters: the end of a longer one is cut, and "…" stands for it. */
export const shortened = (text: string, maxLength: number): string =>
  text.length > maxLength ? `${text.slice(0, maxLength - 1).trimEnd()}…` : text
