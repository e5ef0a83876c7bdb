import type { Page } from '../../../src/pages/layout/page'

/** The words of that name on a page, '' where it has none. */
export const textOfMark = ({ marks }: Page, name: string): string =>
  marks.flatMap((mark) => (mark.kind === 'words' && mark.name === name ? [mark.words] : []))[0] ?? ''
