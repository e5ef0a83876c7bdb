import type { Mark, Page, PageBox } from './page'

const lowerBox = (box: PageBox, by: number): PageBox => ({ ...box, top: box.top + by })

function lower(mark: Mark, by: number): Mark {
  switch (mark.kind) {
    case 'table':
      return { ...mark, top: mark.top + by }
    case 'group':
      return { ...mark, box: lowerBox(mark.box, by), marks: mark.marks.map((each) => lower(each, by)) }
    case 'words':
    case 'shape':
    case 'patch':
    case 'picture':
      return { ...mark, box: lowerBox(mark.box, by) }
  }
}

const joined = (texts: readonly string[]): string => [...new Set(texts)].join(' ')

/** Pages one below another as one picture. Throws where there is none. */
export function stackedPage(pages: readonly Page[]): Page {
  const [first, ...others] = pages
  if (!first) throw new Error('there is nothing to draw')
  if (others.length === 0) return first
  let height = 0
  const marks: Mark[] = []
  for (const page of pages) {
    for (const mark of page.marks) marks.push(lower(mark, height))
    height += page.size.height
  }
  return {
    ...first,
    size: { width: first.size.width, height },
    description: joined(pages.map(({ description }) => description)),
    source: joined(pages.map(({ source }) => source)),
    marks,
  }
}
