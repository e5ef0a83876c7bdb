import type { SlidePart } from '../pptx/presentation'
import { freeform, group, patch, picture, ShapeIds, table, textBox } from '../pptx/shapes'
import type { Mark, Page } from './page'

/** A page as a slide: real text, tables and shapes that can be edited, pictures as they are. */
export function pageSlide(page: Page, bytesOf: (png: Blob) => Uint8Array): SlidePart {
  const pictures: Uint8Array[] = []
  const draw = (ids: ShapeIds, mark: Mark): string => {
    switch (mark.kind) {
      case 'words':
        return textBox(ids, mark, mark.box, mark.words, mark.type, mark.title)
      case 'shape':
        return freeform(ids, { name: mark.name }, mark.box, mark.path, mark.size, mark)
      case 'patch':
        return patch(ids, mark, mark.box, mark.colour, mark.radius)
      case 'group':
        return group(ids, mark, mark.box, () => mark.marks.map((each) => draw(ids, each)).join(''))
      case 'picture':
        pictures.push(bytesOf(mark.png))
        return picture(ids, mark, mark.box, pictures.length)
      case 'table':
        return table(ids, mark, mark, mark.columns, mark.rows, mark.line)
    }
  }
  const ids = new ShapeIds()
  return {
    shapes: page.marks.map((mark) => draw(ids, mark)).join(''),
    ground: page.ground,
    notes: page.notes,
    pictures,
  }
}
