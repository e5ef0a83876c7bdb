import { xmlNumber, xmlText } from '../../domain/files/xml'
import { cellBaseline, placedCells } from './page'
import type { PageBox, Cell, Mark, Page, TableMark, Type } from './page'

const ROUND = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'

/** Pictures of a page as addresses an SVG can hold on its own: data URLs. */
export type PictureAddress = (png: Blob) => string

/**
 * A page as SVG with real text, its parts named, and its source in its metadata. `fonts` are families as CSS says
 * them; `id` keeps the names of several pages in one document apart.
 */
export function pageSvg(page: Page, fonts: string, id = '', addressOf: PictureAddress = () => ''): string {
  const { width, height } = page.size
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}title ${id}desc" font-family="${xmlText(fonts)}">`,
    `<title id="${id}title">${xmlText(page.title)}</title>`,
    `<desc id="${id}desc">${xmlText(page.description)}</desc>`,
    `<metadata><dc:source xmlns:dc="http://purl.org/dc/elements/1.1/">${xmlText(page.source)}</dc:source></metadata>`,
    `<rect width="${width}" height="${height}" fill="${page.ground}"/>`,
    ...page.marks.map((mark) => draw(mark, addressOf)),
    '</svg>',
  ].join('\n')
}

/** A page as an SVG file on its own. */
export const pageSvgFile = (page: Page, fonts: string, addressOf?: PictureAddress): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${pageSvg(page, fonts, '', addressOf)}`

function draw(mark: Mark, addressOf: PictureAddress): string {
  switch (mark.kind) {
    case 'words':
      return text(mark.rows, mark.box, mark.type, (at) => mark.box.top + mark.baseline + at * mark.line)
    case 'shape': {
      const { box, path, size, colour, line } = mark
      const place = `translate(${xmlNumber(box.left)} ${xmlNumber(box.top)}) scale(${(box.width / size.x).toFixed(4)})`
      const painted =
        line === undefined
          ? `fill="${colour}" fill-rule="evenodd"`
          : `${ROUND} stroke="${colour}" stroke-width="${line}"`
      return `<path d="${path}" transform="${place}" ${painted}/>`
    }
    case 'patch':
      return `<rect ${edges(mark.box)} rx="${mark.radius}" fill="${mark.colour}"/>`
    case 'group':
      return `<g>${mark.labelled ? `<title>${xmlText(mark.alt)}</title>` : ''}${mark.marks.map((each) => draw(each, addressOf)).join('')}</g>`
    case 'picture':
      return `<image ${edges(mark.box)} href="${addressOf(mark.png)}" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${xmlText(mark.alt)}"/>`
    case 'table':
      return tableOf(mark)
  }
}

const edges = ({ left, top, width, height }: PageBox): string =>
  `x="${xmlNumber(left)}" y="${xmlNumber(top)}" width="${xmlNumber(width)}" height="${xmlNumber(height)}"`

function text(
  rows: readonly string[],
  { left, width }: Pick<PageBox, 'left' | 'width'>,
  { size, colour, bold = false, align = 'l' }: Type,
  baseline: (at: number) => number,
): string {
  if (rows.length === 0) return ''
  const x = xmlNumber(align === 'r' ? left + width : left)
  const spans = rows.map(
    (row, at) => `<tspan x="${x}" y="${xmlNumber(baseline(at))}">${xmlText(row)}</tspan>`,
  )
  return `<text font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${colour}"${align === 'r' ? ' text-anchor="end"' : ''}>${spans.join('\n')}</text>`
}

function tableOf({ left, top, rowHeight, columns, rows, line }: TableMark): string {
  const right = left + columns.reduce((sum, each) => sum + each, 0)
  return rows
    .map((cells, at) => {
      const y = top + at * rowHeight
      const rule = `<path d="M${xmlNumber(left)} ${xmlNumber(y + rowHeight)}H${xmlNumber(right)}" stroke="${line}"/>`
      return (
        rule +
        placedCells(columns, cells)
          .map((placed) => cellText(placed, left, y, rowHeight))
          .join('')
      )
    })
    .join('')
}

const cellText = (
  { cell, left, width }: { cell: Cell; left: number; width: number },
  tableLeft: number,
  top: number,
  rowHeight: number,
): string =>
  text(
    cell.rows,
    { left: tableLeft + left, width },
    cell.type,
    (at) => top + cellBaseline(cell, rowHeight, at),
  )
