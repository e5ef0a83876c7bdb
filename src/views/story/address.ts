import type { Story } from '../../domain/project/story'
import { part } from '../../state/address/parts'
import type { Format } from '../../state/address/parts'
import { child, exact, guess, present, slide } from '../../state/address/shared_parts'
import { readStory, writeStory } from './story_text'

const story: Format<Story | null> = {
  write: (value) => (value === null ? null : writeStory(value)),
  read: readStory,
}

export const storyAddress = {
  view: 'story',
  parts: {
    present,
    slide,
    child,
    exact,
    guess,
    /** The story that came with the link; null is the project's own. */
    story: part(story, null),
  },
} as const
