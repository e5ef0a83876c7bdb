import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { GROUND_INKS } from '../../../src/charts/class_of_thirty_colours'
import { APPEARANCES } from '../../../src/charts/class_of_thirty_people'
import { pageSlide } from '../../../src/pages/layout/page_slide'
import { SHEETS } from '../../../src/pages/layout/page'
import { pptx } from '../../../src/pages/pptx/presentation'
import { stepsOf } from '../../../src/pages/pptx/curves'
import type { Step } from '../../../src/pages/pptx/curves'
import { classPage } from '../../../src/pages/class_of_thirty/class_page'
import { finerOccupations, teesValley } from '../class_of_thirty/tees_valley'
import { elements, readXml } from '../xml_reader'
import type { XmlElement } from '../xml_reader'
import { textOfMark } from './text_of_mark'

const made = new Date('2026-11-22T09:00:00Z')
const halfAnEm = (words: string, size: number) => (words.length * size) / 2
const page = {
  ...classPage(teesValley, made, { sheet: SHEETS.wide, measure: halfAnEm }),
  notes: 'Say it\nslowly',
}
const { size, title, source } = page
const files = unzipSync(
  pptx([pageSlide(page, () => new Uint8Array())], { size, title, source, made }, 'Arial'),
)
const part = (name: string): XmlElement => {
  const bytes = files[name]
  if (!bytes) throw new Error(`there is no ${name}`)
  return readXml(strFromU8(bytes))
}
const slide = part('ppt/slides/slide1.xml')
const named = elements(slide, 'p:cNvPr').map(({ attributes }) => attributes)

describe('the PowerPoint file', () => {
  it('is of well-formed parts, each with a content type, each relation leading to a part', () => {
    const names = Object.keys(files)
    const types = part('[Content_Types].xml')
    const listed = elements(types, 'Override').map(({ attributes }) => attributes['PartName'])
    for (const name of names) expect(() => part(name), name).not.toThrow()
    expect(listed.sort()).toEqual(
      names
        .filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml')
        .map((name) => `/${name}`)
        .sort(),
    )
    for (const name of names.filter((each) => each.endsWith('.rels')))
      for (const { attributes } of elements(part(name), 'Relationship')) {
        const from = new URL(name.replace(/_rels\/[^/]*$/, ''), 'zip:///')
        expect(names).toContain(new URL(attributes['Target'] ?? '', from).pathname.slice(1))
      }
  })

  it('is 16:9, with the finding as the title of its slide and the source in its properties', () => {
    const size = elements(part('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes
    expect(Number(size?.['cx']) / Number(size?.['cy'])).toBeCloseTo(16 / 9)
    const title = elements(slide, 'p:sp').find(
      (shape) => elements(shape, 'p:ph')[0]?.attributes['type'] === 'title',
    )
    expect(title?.text).toBe(page.title)
    expect(elements(part('docProps/core.xml'), 'dc:description')[0]?.text).toBe(teesValley.source)
    expect(elements(slide, 'a:srgbClr')[0]?.attributes['val']).toBe(
      GROUND_INKS.paper.ground.slice(1).toUpperCase(),
    )
  })

  it('is 4:3 for an old projector, as PowerPoint knows it', () => {
    const narrow = classPage(teesValley, made, { sheet: SHEETS.narrow, measure: halfAnEm })
    const { size } = narrow
    const slides = [pageSlide(narrow, () => new Uint8Array())]
    const old = unzipSync(pptx(slides, { size, title, source, made }, 'Arial'))
    const presentation = readXml(strFromU8(old['ppt/presentation.xml'] ?? new Uint8Array()))
    expect(elements(presentation, 'p:sldSz')[0]?.attributes).toMatchObject({ cx: '9144000', cy: '6858000' })
    const xml = readXml(strFromU8(old['ppt/slides/slide1.xml'] ?? new Uint8Array()))
    const ends = elements(xml, 'a:off').map(({ attributes }, at) => {
      const extent = elements(xml, 'a:ext').filter((each) => each.attributes['cx'] !== undefined)[at]
        ?.attributes
      return Number(attributes['x']) + Number(extent?.['cx'])
    })
    expect(Math.max(...ends)).toBeLessThanOrEqual(9144000)
  })

  it('says everything as text: finding, source, period, place, unit, rounding', () => {
    const words = elements(slide, 'a:t').map(({ text }) => text)
    expect(words).toEqual(
      expect.arrayContaining([
        teesValley.headline,
        `${teesValley.title}.`,
        textOfMark(page, 'Source and how to read this'),
      ]),
    )
  })

  it('has a table of every group and its children', () => {
    const rows = elements(slide, 'a:tr').map((row) => elements(row, 'a:tc').map(({ text }) => text))
    expect(rows.map(([label, , children]) => [label, children])).toEqual(
      teesValley.classOf.groups.map(({ label, children }) => [label, String(children)]),
    )
    expect(named.find(({ name }) => name === 'Children of each group')?.['descr']).toContain(
      'Health and care 6 (exactly 5.8)',
    )
  })

  it('sets no row of the table higher than it is drawn, empty cells and all', () => {
    const many = classPage(finerOccupations, made, { sheet: SHEETS.narrow, measure: halfAnEm })
    const xml = readXml(`<all>${pageSlide(many, () => new Uint8Array()).shapes}</all>`)
    const rows = elements(xml, 'a:tr')
    expect(rows).toHaveLength(26)
    for (const row of rows) {
      const points = Number(row.attributes['h']) / 12700
      for (const cell of elements(row, 'a:tc')) {
        const sizes = elements(cell, 'a:endParaRPr').map(({ attributes }) => Number(attributes['sz']) / 100)
        expect(sizes).toHaveLength(1)
        expect(1.2 * (sizes[0] ?? 0)).toBeLessThanOrEqual(points + 0.5)
      }
    }
  })

  it('has thirty grouped figures with alternative text, in one group that says it all', () => {
    const [all] = elements(slide, 'p:grpSp')
    const alts = (all?.within ?? [])
      .filter(({ name }) => name === 'p:grpSp')
      .map((figure) => elements(figure, 'p:cNvPr')[0]?.attributes['descr'])
    expect(alts).toHaveLength(30)
    expect(alts[0]).toBe('Health and care, 1 of 6')
    expect(all && elements(all, 'p:cNvPr')[0]?.attributes['descr']).toBe(teesValley.description)
  })

  it('keeps what the speaker is to say in the notes, not on the slide', () => {
    const notes = elements(part('ppt/notesSlides/notesSlide1.xml'), 'a:t').map(({ text }) => text)
    expect(notes).toEqual(['Say it', 'slowly'])
    expect(slide.text).not.toContain('slowly')
  })

  it('gives each thing an id of its own', () => {
    const ids = named.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('an outline as a slide draws it', () => {
  const ends = (steps: readonly Step[]) => steps.flatMap((step) => (step.kind === 'close' ? [] : [step.to]))

  it('follows lines and curves, from here or from the corner', () => {
    expect(stepsOf('M1 2h3v-.5L0 0c1 1.5.8.7 2 3z')).toEqual([
      { kind: 'move', to: { x: 1, y: 2 } },
      { kind: 'line', to: { x: 4, y: 2 } },
      { kind: 'line', to: { x: 4, y: 1.5 } },
      { kind: 'line', to: { x: 0, y: 0 } },
      {
        kind: 'curve',
        by: [
          { x: 1, y: 1.5 },
          { x: 0.8, y: 0.7 },
        ],
        to: { x: 2, y: 3 },
      },
      { kind: 'close' },
    ])
  })

  it('turns an arc into curves that keep to it, whichever way round and however long', () => {
    for (const [large, sweep, centre] of [
      [0, 0, 10],
      [0, 1, 0],
      [1, 0, 0],
      [1, 1, 10],
    ] as const) {
      const steps = stepsOf(`M10 0A10 10 0 ${large} ${sweep} 0 10`)
      const x = large === sweep ? 10 : 0
      expect(centre).toBe(x)
      for (const { x: atX, y: atY } of ends(steps)) expect(Math.hypot(atX - x, atY - x)).toBeCloseTo(10)
      expect(steps).toHaveLength(large === 1 ? 4 : 2)
    }
  })

  it('grows an arc too small for its ends, and knows an ellipse', () => {
    expect(ends(stepsOf('M0 0a1 1 0 0 1 4 0')).at(-1)).toEqual({ x: 4, y: 0 })
    const half = ends(stepsOf('M30 37a20 21 0 1 0 40 0'))
    expect(half[1]?.x).toBeCloseTo(50)
    expect(half[1]?.y).toBeCloseTo(58)
  })

  it('knows every figure that is drawn', () => {
    for (const { path } of APPEARANCES.flatMap(({ shapes }) => shapes))
      for (const { x, y } of ends(stepsOf(path))) {
        expect(x, path).toBeGreaterThanOrEqual(0)
        expect(x, path).toBeLessThanOrEqual(100)
        expect(y, path).toBeGreaterThanOrEqual(0)
        expect(y, path).toBeLessThanOrEqual(118)
      }
  })
})
