import type { StorySlide } from './decisions'

export type Story = readonly StorySlide[]

/** What a story may hold, so that it stays a talk and fits in a link. */
export const MAX_SLIDES = 40
export const MAX_TITLE_LENGTH = 120
export const MAX_NOTES_LENGTH = 1000
/** Characters of a slide's address: names of files and areas in it are percent-encoded. */
export const MAX_QUERY_LENGTH = 4000

/** The slide at one place, moved to another; places count from 0, and beyond either end is that end. */
export function moveSlide(story: Story, from: number, to: number): Story {
  const slide = story[from]
  if (!slide) return story
  const place = Math.min(story.length - 1, Math.max(0, to))
  return story.toSpliced(from, 1).toSpliced(place, 0, slide)
}

export const removeSlide = (story: Story, at: number): Story => story.toSpliced(at, 1)

/** The story with part of one slide changed; texts over the limit are cut. */
export function changeSlide(story: Story, at: number, change: Partial<StorySlide>): Story {
  const slide = story[at]
  if (!slide) return story
  const { query, title, notes } = { ...slide, ...change }
  return story.with(at, {
    query,
    title: title.slice(0, MAX_TITLE_LENGTH),
    notes: notes.slice(0, MAX_NOTES_LENGTH),
  })
}

export const isSameStory = (one: Story, other: Story): boolean =>
  one.length === other.length &&
  one.every(({ query, title, notes }, at) => {
    const beside = other[at]
    return beside?.query === query && beside.title === title && beside.notes === notes
  })
