import type { Page } from '../layout/page'

/** "Story (transcript)": each slide's title, and all it says and where that comes from, to be read aloud or sent along. */
export const storyTranscript = (pages: readonly Page[]): string =>
  pages
    .map(({ title, description }, at) => `${at + 1} of ${pages.length}\n${title}\n\n${description.trim()}\n`)
    .join('\n')
