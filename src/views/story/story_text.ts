import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { StorySlide } from '../../domain/project/decisions'
import { MAX_NOTES_LENGTH, MAX_QUERY_LENGTH, MAX_TITLE_LENGTH, MAX_SLIDES } from '../../domain/project/story'
import type { Story } from '../../domain/project/story'

/** Characters of a story in a link; what e-mail and chat carry whole. */
export const LONGEST_STORY_TEXT = 6000

/** Bytes a story may open to, so that no link fills the memory. */
const MAX_BYTES = 4 * MAX_SLIDES * (MAX_QUERY_LENGTH + MAX_TITLE_LENGTH + MAX_NOTES_LENGTH)

/** A story as a link carries it: its slides as JSON, deflated, in the letters of a URL. */
export function writeStory(story: Story): string {
  const rows = story.map(({ query, title, notes }) => [query, title, notes])
  const bytes = deflateSync(strToU8(JSON.stringify(rows)), { level: 9 })
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The story of a link, or undefined where it is none: cut short, changed, too long, or not of slides. */
export function readStory(text: string): Story | undefined {
  if (text.length > LONGEST_STORY_TEXT || !/^[A-Za-z0-9_-]+$/.test(text)) return undefined
  try {
    const bytes = strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true)
    // Bytes beyond MAX_BYTES are dropped, and truncated JSON fails to parse.
    const rows: unknown = JSON.parse(strFromU8(inflateSync(bytes, { out: new Uint8Array(MAX_BYTES) })))
    if (!Array.isArray(rows) || rows.length === 0 || rows.length > MAX_SLIDES) return undefined
    const slides = rows.map(slideOfRow)
    return slides.every((slide) => slide !== undefined) ? slides : undefined
  } catch {
    return undefined
  }
}

function slideOfRow(row: unknown): StorySlide | undefined {
  if (!Array.isArray(row) || row.length !== 3) return undefined
  const [query, title, notes] = row as unknown[]
  const fits = (words: unknown, longest: number): words is string =>
    typeof words === 'string' && words.length <= longest
  if (!fits(query, MAX_QUERY_LENGTH) || !fits(title, MAX_TITLE_LENGTH) || !fits(notes, MAX_NOTES_LENGTH))
    return undefined
  return { query, title, notes }
}
