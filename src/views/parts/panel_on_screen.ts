import type { PanelChart, PanelContent, PanelTable } from '../../pages/panel/panel_pages'

/** Smaller ones are marks in a sentence. */
const SMALLEST_CHART_PX = 120
/** Pixels of a picture to one of the screen. */
const SCALE = 2
/** The key of a chart: its height, the size of its words, and between them. */
const [KEY_PX, KEY_WORDS_PX, KEY_GAP_PX] = [28, 14, 6]
const DRAWN = [
  ...['paint-order', 'stroke-linejoin', 'stroke-linecap'],
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'display', 'visibility'],
]

const wordsOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element
  for (const part of copy.querySelectorAll('button, script, style, dialog, .visually-hidden')) part.remove()
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

const allWords = (panel: Element, selector: string): string =>
  [...panel.querySelectorAll(selector)]
    .map(wordsOf)
    .filter((words) => words !== '')
    .join(' ')

function tableOf(table: HTMLTableElement): PanelTable {
  // A name in a cell may be a button that opens what it names; one with another name does something.
  const cellWords = (cell: Element): string => {
    const fields = [
      ...cell.querySelectorAll<HTMLSelectElement | HTMLTextAreaElement | HTMLInputElement>(
        'select, textarea, input:not([type=checkbox])',
      ),
    ]
    if (fields.length > 0)
      return fields
        .map((field) => ('selectedOptions' in field ? field.selectedOptions[0]?.text : field.value) ?? '')
        .join(' ')
    const copy = cell.cloneNode(true) as Element
    for (const [at, part] of [...cell.children].entries())
      if (getComputedStyle(part).display === 'block') copy.children[at]?.before(' ')
    for (const part of copy.querySelectorAll('button[aria-label], .visually-hidden')) part.remove()
    return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  }
  return {
    name: (table.caption?.textContent ?? 'Table').replaceAll(/\s+/g, ' ').trim(),
    rows: [...table.rows].map((row) =>
      [...row.cells].flatMap((cell) => [
        cellWords(cell),
        ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ''),
      ]),
    ),
  }
}

/** A drawing of the screen by itself, at so many pixels to one of the screen. */
async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [from, to] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  from.forEach((element, at) => {
    const style = getComputedStyle(element)
    // The content security policy allows attributes of SVG, and no styles in a picture.
    to[at]?.removeAttribute('style')
    for (const name of DRAWN) to[at]?.setAttribute(name, style.getPropertyValue(name))
  })
  copy.setAttribute('width', String(width * SCALE))
  copy.setAttribute('height', String(height * SCALE))
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  await image.decode()
  return image
}

/** A chart with its key above it. */
async function chartOf(svg: SVGSVGElement, key: readonly Element[]): Promise<PanelChart> {
  const { width, height } = svg.getBoundingClientRect()
  const top = key.length > 0 ? KEY_PX : 0
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [width * SCALE, (height + top) * SCALE]
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to paint on')
  context.drawImage(await imageOf(svg), 0, top * SCALE)
  const style = getComputedStyle(svg)
  ;[context.font, context.fillStyle] = [`${KEY_WORDS_PX * SCALE}px ${style.fontFamily}`, style.color]
  let left = 0
  for (const entry of key) {
    const mark = entry.querySelector('svg')
    if (mark) {
      const size = mark.getBoundingClientRect()
      context.drawImage(await imageOf(mark), left, 0)
      left += (size.width + KEY_GAP_PX) * SCALE
    }
    const words = wordsOf(entry)
    context.fillText(words, left, KEY_WORDS_PX * SCALE)
    left += context.measureText(words).width + 3 * KEY_GAP_PX * SCALE
  }
  const png = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the chart could not be drawn')))),
  )
  return { alt: svg.getAttribute('aria-label') ?? '', png, width, height: height + top }
}

/**
 * A panel as it stands on screen: its heading, `.subtitle`, `.key`, charts, tables and `.notes`, which name the source. `filters`
 * says what of: "Secondary, 2024/25"; `title` is left out where the heading says it.
 */
export async function panelOnScreen(panel: Element, filters: string, title = ''): Promise<PanelContent> {
  const charts = [...panel.querySelectorAll('svg')].filter(
    (svg) => svg.getBoundingClientRect().width >= SMALLEST_CHART_PX && !svg.closest('table'),
  )
  return {
    title: title || allWords(panel, 'h2'),
    finding: allWords(panel, '.subtitle'),
    caption: [filters, allWords(panel, '.notes')].filter((words) => words !== '').join(' '),
    charts: await Promise.all(charts.map((svg) => chartOf(svg, [...panel.querySelectorAll('.key > span')]))),
    tables: [...panel.querySelectorAll('table')]
      .filter((table) => table.rows.length > 1 && table.checkVisibility())
      .map(tableOf),
  }
}
