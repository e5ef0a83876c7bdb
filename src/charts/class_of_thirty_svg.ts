import type { ClassGroup } from '../domain/class_of_thirty'
import { xmlNumber, xmlText } from '../domain/xml'
import type { FigureMark, PaintedShape } from './class_of_thirty'
import { badgeColour, GROUND_INKS, groupColour } from './class_of_thirty_colours'
import { groupIcon } from './class_of_thirty_icons'
import {
  besideWords,
  BLOCK_NAMES,
  BLOCKS,
  figuresPlace,
  fitBlock,
  LIST,
  listRows,
  PAGE,
} from './class_of_thirty_page'
import type { BlockName, ClassPage, Measure } from './class_of_thirty_page'

const ROUND = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'

/**
 * "Class of 30 (SVG)": the page with real text, each figure named, and its source in sight and in its metadata.
 * `fonts` are families as CSS says them, the first the machine has being used; `measure` says the widest of them.
 */
export function classOfThirtySvg(page: ClassPage, fonts: string, measure: Measure): string {
  const { width, height } = PAGE
  const inks = GROUND_INKS[page.ground]
  const { left, top, scale } = figuresPlace(page.marks)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" font-family="${xmlText(fonts)}">`,
    `<title id="title">${xmlText(page.title)}</title>`,
    `<desc id="desc">${xmlText(`${page.inWords} ${page.caption}`)}</desc>`,
    `<metadata><dc:source xmlns:dc="http://purl.org/dc/elements/1.1/">${xmlText(page.source)}</dc:source></metadata>`,
    `<rect width="${width}" height="${height}" fill="${inks.ground}"/>`,
    ...BLOCK_NAMES.map((name) => block(name, page[name], name === 'title' ? inks.ink : inks.muted, measure)),
    `<g transform="translate(${xmlNumber(left)} ${xmlNumber(top)}) scale(${scale.toFixed(4)})">`,
    ...page.marks.figures.map(figure),
    '</g>',
    ...listRows(page.classOf).map(({ group, top, height }) => row(page, group, top, height)),
    '</svg>',
  ].join('\n')
}

function block(name: BlockName, words: string, colour: string, measure: Measure): string {
  const { baseline, line, weight } = BLOCKS[name]
  const { size, rows } = fitBlock(name, words, measure)
  const spans = rows.map(
    (row, at) => `<tspan x="${PAGE.margin}" y="${baseline + at * line}">${xmlText(row)}</tspan>`,
  )
  return `<text font-size="${size}" font-weight="${weight}" fill="${colour}">${spans.join('\n')}</text>`
}

function figure({ group, number, x, y, edge, shapes, badge }: FigureMark): string {
  const outlines = shapes.filter(({ line }) => line === undefined).map(({ path }) => path)
  return [
    `<g transform="translate(${xmlNumber(x)} ${xmlNumber(y)})"><title>${xmlText(group.label)}, ${number} of ${group.children}</title>`,
    `<path d="${outlines.join('')}" fill="none" stroke="${edge}" stroke-width="2.6"/>`,
    ...shapes.map(shape),
    `<path d="${badge.path}" transform="translate(${badge.x} ${badge.y}) scale(${badge.scale.toFixed(4)})" ${ROUND} stroke="${badge.colour}" stroke-width="2"/>`,
    '</g>',
  ].join('')
}

const shape = ({ path, colour, line }: PaintedShape): string =>
  line === undefined
    ? `<path d="${path}" fill="${colour}" fill-rule="evenodd"/>`
    : `<path d="${path}" ${ROUND} stroke="${colour}" stroke-width="${line}"/>`

function row({ lens, ground }: ClassPage, group: ClassGroup, top: number, height: number): string {
  const inks = GROUND_INKS[ground]
  const colour = groupColour(lens, group.code, ground)
  const middle = top + height / 2
  const y = xmlNumber(middle + 10)
  return [
    `<rect x="${LIST.left}" y="${xmlNumber(middle - LIST.chip / 2)}" width="${LIST.chip}" height="${LIST.chip}" rx="8" fill="${colour}"/>`,
    `<path d="${groupIcon(lens, group.code)}" transform="translate(${LIST.left + LIST.icon} ${xmlNumber(middle - LIST.chip / 2 + LIST.icon)})" ${ROUND} stroke="${badgeColour(colour)}" stroke-width="2"/>`,
    `<path d="M${LIST.left} ${xmlNumber(top + height)}H${LIST.right}" stroke="${inks.line}"/>`,
    `<text x="${LIST.left + LIST.chip + 18}" y="${y}" font-size="28" fill="${inks.ink}">${xmlText(group.label)}</text>`,
    `<text x="${LIST.right - 44}" y="${y}" font-size="24" fill="${inks.muted}" text-anchor="end">${xmlText(besideWords(group))}</text>`,
    `<text x="${LIST.right}" y="${xmlNumber(middle + 12)}" font-size="34" font-weight="700" fill="${inks.ink}" text-anchor="end">${group.children}</text>`,
  ].join('')
}
