import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from '../../../src/pages/layout/fit_text'
import { PAGE_SHAPES, SHEETS } from '../../../src/pages/layout/page'
import { pageSvgFile } from '../../../src/pages/layout/page_svg'
import { xmlText } from '../../../src/domain/files/xml'
import { CLASS_DOWNLOADS } from '../../../src/pages/class_of_thirty/class_downloads'
import { classPage } from '../../../src/pages/class_of_thirty/class_page'
import { jobSource } from '../../../src/findings/class_of_thirty/job_source'
import { elements, readXml } from '../xml_reader'
import { placeNamed } from './published'
import { textOfMark } from '../pages/text_of_mark'
import { teesValley } from './tees_valley'
import { twoPlaces } from './two_places'

const made = new Date('2026-11-22')
const halfAnEm = (words: string, size: number) => (words.length * size) / 2
const setting = { sheet: SHEETS.wide, measure: halfAnEm }
const page = classPage(teesValley, made, setting)
const caption = textOfMark(page, 'Source and how to read this')

describe('a class of 30 that leaves the app', () => {
  for (const { kind, make } of CLASS_DOWNLOADS)
    it(`never leaves without a source (${kind})`, async () => {
      await expect(make({ ...teesValley, source: ' ' }, made, SHEETS.wide)).rejects.toThrow(
        'these figures name no source',
      )
    })

  it('has no source where the figures name none', () => {
    const { areaName } = teesValley.subject
    expect(jobSource(placeNamed(areaName, { sourceId: ' ' }), '2025')).toBe('')
  })

  it('says source, period, place, unit, rounding and the day it was made beneath the picture', () => {
    expect(caption).toContain(teesValley.source)
    expect(caption).toContain('2025, Tees Valley, jobs. OGL v3.0.')
    expect(caption).toContain('Rounded to 30 by largest remainder.')
    expect(caption).toContain('† Under 10,000:')
    expect(caption).toMatch(/Made 22 November 2026\.$/)
  })

  it('sets words that are too long for their place smaller', () => {
    const room = { width: 900, height: 62, leading: 1.1, size: 56, weight: 700 } as const
    expect(fitText('Short', room, halfAnEm)).toEqual({ size: 56, rows: ['Short'] })
    const long = fitText('word '.repeat(20), room, halfAnEm)
    expect(long.rows.length * room.leading * long.size).toBeLessThanOrEqual(room.height)
    for (const row of long.rows) expect(halfAnEm(row, long.size)).toBeLessThanOrEqual(room.width)
    expect(long.size).toBe(28)
  })
})

it('says exact numbers where the screen does', () => {
  const exact = classPage(teesValley, made, setting, { exact: true })
  const table = exact.marks.find((mark) => mark.kind === 'table')
  expect(table?.rows[0]?.map(({ words }) => words)).toEqual(['Health and care', '', '', '5.80'])
  expect(page.marks.find((mark) => mark.kind === 'table')?.rows[0]?.[2]?.words).toBe('6')
})

describe.each(PAGE_SHAPES)('two places side by side on a %s page', (shape) => {
  const { marks } = classPage(twoPlaces, made, { sheet: SHEETS[shape], measure: halfAnEm })
  const table = marks.find((mark) => mark.kind === 'table')
  const pictures = marks.filter((mark) => mark.kind === 'group' && mark.name === '30 figures')

  it('are both drawn, each under its name, with words of its own', () => {
    const names = marks.flatMap((mark) =>
      mark.kind === 'words' && mark.name === 'Name of the picture' ? [mark.words] : [],
    )
    expect(names).toEqual(['Tees Valley', 'England'])
    expect(pictures.map((mark) => 'alt' in mark && mark.alt)).toEqual([
      twoPlaces.comparison?.main.description,
      twoPlaces.comparison?.picture.description,
    ])
  })

  it('have the children of both and the difference in one table', () => {
    const rows = table?.rows.map((cells) => cells.map(({ words }) => words))
    expect(rows?.[0]).toEqual(['', 'Tees Valley', 'England', 'Difference'])
    expect(rows?.[1]).toEqual(['Health and care', '6', '4', '2 more'])
    expect(rows).toHaveLength(15)
  })

  it('stand clear of one another and of the edges', () => {
    const boxes = marks.flatMap((mark) => ('box' in mark && mark.kind !== 'patch' ? [mark.box] : []))
    for (const [at, one] of boxes.entries()) {
      expect(one.left + one.width).toBeLessThanOrEqual(SHEETS[shape].width)
      expect(one.top + one.height).toBeLessThanOrEqual(SHEETS[shape].height)
      for (const other of boxes.slice(at + 1)) {
        const across =
          Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)
        const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top)
        expect(across > 0.5 && down > 0.5, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(false)
      }
    }
    for (const row of table?.rows ?? [])
      for (const { rows, type } of row) expect(rows.length * type.size).toBeLessThan(table?.rowHeight ?? 0)
  })
})

describe('the CSV of two places', () => {
  it('has the groups of both with their own source, and how many more the first has', async () => {
    const csv = await CLASS_DOWNLOADS.find(({ kind }) => kind === 'CSV')?.make(twoPlaces, made, SHEETS.wide)
    const rows = typeof csv === 'string' ? csv.trim().split('\r\n') : []
    expect(rows[0]).toContain(
      'group,label,share_pct,exact_of_30,children,source,place,exact_more_than_beside,count,unit,fair_least,fair_most,mark,rounding',
    )
    expect(rows).toHaveLength(1 + 2 * 14)
    expect(rows[1]).toMatch(
      /^Q,Health and care,19\.33,5\.8,6,"Source: .*Tees Valley, jobs\. .*",Tees Valley,2\.01/,
    )
    expect(rows[15]).toMatch(
      /^Q,Health and care,12\.63,3\.788,4,"Source: .*England, jobs\. .*",England,,\d+,jobs,4,4,,Rounded to 30 by largest remainder\.$/,
    )
    expect(rows.find((row) => row.includes('Tees Valley') && row.startsWith('J,'))).toMatch(
      /,1,1,unreliable,Rounded/,
    )
    expect(rows[15]).not.toContain('Tees')
  })
})

describe('the SVG', () => {
  const svg = readXml(pageSvgFile(page, "Arial, 'Some Sans'"))
  const [title, ...figureTitles] = elements(svg, 'title').map(({ text }) => text)

  it('is named and described, its source in its metadata', () => {
    expect(svg.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'title desc' })
    expect(title).toBe('6 of 30 work in health and care, 4 in shops and garages')
    expect(elements(svg, 'desc')[0]?.text).toContain(teesValley.description)
    expect(elements(svg, 'dc:source')[0]?.text).toBe(teesValley.source)
  })

  it('has thirty figures that say what they stand for', () => {
    expect(figureTitles).toHaveLength(30)
    const [first] = teesValley.classOf.groups
    expect(figureTitles[0]).toBe(`${first?.label}, 1 of ${first?.children}`)
  })

  it('sets every word as text', () => {
    const words = elements(svg, 'text').map(({ text }) => text.replaceAll(/\s+/g, ' '))
    for (const { label, children } of teesValley.classOf.groups) {
      expect(words).toContain(label)
      expect(words).toContain(String(children))
    }
    expect(words).toContain(caption)
  })

  it('asks for nothing from anywhere', () => {
    for (const name of ['image', 'style', 'script', 'use', 'a']) expect(elements(svg, name)).toEqual([])
  })
})

describe('words in XML', () => {
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const { text } = readXml(`<a b="${xmlText(words)}">${xmlText(words)}</a>`)
        return text === words
      }),
    )
  })

  it('lose what XML cannot hold', () => {
    expect(xmlText('a\u0000b\u001Fc\uFFFF\uD800')).toBe('a\uFFFDb\uFFFDc\uFFFD\uFFFD')
    expect(xmlText('tab\tline\n\u{1F9EA}')).toBe('tab\tline\n\u{1F9EA}')
  })
})
