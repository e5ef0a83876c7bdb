import { cellBaseline, placedCells } from './page'
import type { PageBox, Mark, Page, ShapeMark, TableMark, Type } from './page'

/** Paints a page on a canvas of its size. `font` is a CSS family, already loaded; `pictures` are those it holds, decoded. */
export function paintPage(
  context: CanvasRenderingContext2D,
  page: Page,
  font: string,
  pictures: ReadonlyMap<Blob, ImageBitmap | undefined>,
): void {
  context.fillStyle = page.ground
  context.fillRect(0, 0, page.size.width, page.size.height)
  context.textBaseline = 'alphabetic'
  for (const mark of page.marks) paint(context, mark, font, pictures)
}

function paint(
  context: CanvasRenderingContext2D,
  mark: Mark,
  font: string,
  pictures: ReadonlyMap<Blob, ImageBitmap | undefined>,
): void {
  switch (mark.kind) {
    case 'words':
      return mark.rows.forEach((row, at) =>
        write(context, row, mark.box, mark.box.top + mark.baseline + at * mark.line, mark.type, font),
      )
    case 'shape':
      return paintShape(context, mark)
    case 'patch':
      context.fillStyle = mark.colour
      context.beginPath()
      context.roundRect(mark.box.left, mark.box.top, mark.box.width, mark.box.height, mark.radius)
      return context.fill()
    case 'group':
      return mark.marks.forEach((each) => paint(context, each, font, pictures))
    case 'picture': {
      const bitmap = pictures.get(mark.png)
      if (bitmap) paintPicture(context, bitmap, mark.box)
      return
    }
    case 'table':
      return paintTable(context, mark, font)
  }
}

function write(
  context: CanvasRenderingContext2D,
  words: string,
  { left, width }: Pick<PageBox, 'left' | 'width'>,
  baseline: number,
  { size, colour, bold = false, align = 'l' }: Type,
  font: string,
): void {
  context.font = `${bold ? 700 : 400} ${size}px ${font}`
  context.fillStyle = colour
  context.textAlign = align === 'r' ? 'right' : 'left'
  context.fillText(words, align === 'r' ? left + width : left, baseline)
}

function paintShape(context: CanvasRenderingContext2D, { box, path, size, colour, line }: ShapeMark): void {
  const scale = box.width / size.x
  context.save()
  context.translate(box.left, box.top)
  context.scale(scale, scale)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  const outline = new Path2D(path)
  if (line === undefined) {
    context.fillStyle = colour
    context.fill(outline, 'evenodd')
  } else {
    context.strokeStyle = colour
    context.lineWidth = line
    context.stroke(outline)
  }
  context.restore()
}

/** Fills the box, cutting off what stands over at two sides. */
function paintPicture(context: CanvasRenderingContext2D, bitmap: ImageBitmap, box: PageBox): void {
  const scale = Math.max(box.width / bitmap.width, box.height / bitmap.height)
  const cut = { width: box.width / scale, height: box.height / scale }
  const [x, y] = [(bitmap.width - cut.width) / 2, (bitmap.height - cut.height) / 2]
  context.drawImage(bitmap, x, y, cut.width, cut.height, box.left, box.top, box.width, box.height)
}

function paintTable(
  context: CanvasRenderingContext2D,
  { left, top, rowHeight, columns, rows, line }: TableMark,
  font: string,
): void {
  const width = columns.reduce((sum, each) => sum + each, 0)
  rows.forEach((cells, at) => {
    const y = top + at * rowHeight
    context.fillStyle = line
    context.fillRect(left, y + rowHeight - 1, width, 1)
    for (const { cell, ...place } of placedCells(columns, cells))
      cell.rows.forEach((row, of) =>
        write(
          context,
          row,
          { left: left + place.left, width: place.width },
          y + cellBaseline(cell, rowHeight, of),
          cell.type,
          font,
        ),
      )
  })
}
