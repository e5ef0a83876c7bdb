import { strFromU8, unzipSync } from 'fflate'
import { PNG as Png } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { parseViewMark, viewMarkText } from '../../../src/domain/project/view_mark'
import { PNG, PPTX, SVG } from '../../../src/pages/download_kind'
import { canRemember, isPictureName, markFile, readMark } from '../../../src/pages/marked/marked_file'
import { pptx } from '../../../src/pages/pptx/presentation'
import { elements, readXml } from '../xml_reader'

const mark = {
  query: 'view=gaps&within=region%3ANorth+East&note=“Łódź & <b>’s”' + 'x'.repeat(600),
  data: '0123456789abcdef',
  made: '2026-11-22T09:00:00.000Z',
  app: '0.1.0',
}
const png = new Blob([Png.sync.write(new Png({ width: 3, height: 2 })) as BlobPart])
const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title></svg>'])
const svgWithSource = new Blob([
  '<svg xmlns="http://www.w3.org/2000/svg"><metadata><source>Register</source></metadata></svg>',
])
const slides = [{ shapes: '', ground: '#ffffff', notes: '', pictures: [] }]
const presentation = new Blob([
  pptx(slides, { title: 'Reach', source: 'Register', made: new Date(mark.made) }, 'Arial'),
])
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())

describe('a picture that remembers its view', () => {
  it.each([
    ['map.png', png, PNG.type],
    ['MAP.PNG', png, PNG.type],
    ['map.svg', svg, SVG.type],
    ['page.svg', svgWithSource, SVG.type],
    ['deck.pptx', presentation, PPTX.type],
  ])('%s gives back the view, the data, the day and the version', async (name, file, type) => {
    const marked = await markFile(name, file, type, mark)
    expect(marked.type).toBe(type)
    expect(await readMark(name, marked)).toEqual(mark)
    expect(await readMark(name, file)).toBeUndefined()
  })

  it('is the same PNG for whoever looks, with sound checksums', async () => {
    const marked = await markFile('map.png', png, PNG.type, mark)
    const { width, height, data } = Png.sync.read(Buffer.from(await bytesOf(marked)), { checkCRC: true })
    expect([width, height, data.length]).toEqual([3, 2, 24])
  })

  it('is the same slides, with one part more that is listed and related', async () => {
    const files = unzipSync(await bytesOf(await markFile('deck.pptx', presentation, PPTX.type, mark)))
    const before = unzipSync(await bytesOf(presentation))
    expect(Object.keys(files).filter((name) => !(name in before))).toEqual(['docProps/custom.xml'])
    expect(files['ppt/slides/slide1.xml']).toEqual(before['ppt/slides/slide1.xml'])
    const xmlOf = (name: string) => readXml(strFromU8(files[name] ?? new Uint8Array()))
    const types = elements(xmlOf('[Content_Types].xml'), 'Override')
    expect(types.map(({ attributes }) => attributes['PartName'])).toContain('/docProps/custom.xml')
    const related = elements(xmlOf('_rels/.rels'), 'Relationship')
    expect(related.map(({ attributes }) => attributes['Target'])).toContain('docProps/custom.xml')
    const properties = elements(xmlOf('docProps/custom.xml'), 'property')
    expect(properties.map(({ attributes }) => attributes['pid'])).toEqual(
      properties.map((_, at) => String(at + 2)),
    )
    expect(properties.length).toBeGreaterThan(2)
  })

  it('is none where the file is damaged, of another kind, or where another wrote the text', async () => {
    const marked = await bytesOf(await markFile('map.png', png, PNG.type, mark))
    expect(await readMark('map.png', new Blob([marked.subarray(0, 60)]))).toBeUndefined()
    expect(await readMark('map.png', svg)).toBeUndefined()
    expect(await readMark('deck.pptx', png)).toBeUndefined()
    expect(await readMark('log.csv', new Blob(['id,school']))).toBeUndefined()
    for (const text of ['', '[]', 'null', '{"query":1}', viewMarkText({ ...mark, made: 'soon' })])
      expect(parseViewMark(text), text).toBeUndefined()
    expect(parseViewMark(viewMarkText({ ...mark, query: 'x'.repeat(4001) }))).toBeUndefined()
  })

  it('is told by the ending of its name; only its kinds can remember', () => {
    expect(['a.png', 'a.SVG', 'a.pptx', 'a.csv', 'png.txt'].map(isPictureName)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    expect([PNG.type, SVG.type, PPTX.type, 'text/csv'].map(canRemember)).toEqual([true, true, true, false])
  })

  it('is not written where the file is not what its type says', async () => {
    await expect(markFile('map.png', svg, PNG.type, mark)).rejects.toThrow('the picture is no PNG')
    await expect(markFile('map.svg', png, SVG.type, mark)).rejects.toThrow('the picture is no SVG')
  })
})
