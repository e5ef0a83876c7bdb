import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitWords } from '../../../src/charts/page/fit_words'
import { pageSvgFile } from '../../../src/charts/page/page_svg'
import { besideEachOther } from '../../../src/domain/class_beside'
import { xmlText } from '../../../src/domain/xml'
import { CLASS_DOWNLOADS } from '../../../src/views/class_of_thirty/class_downloads'
import { classPage } from '../../../src/views/class_of_thirty/class_page'
import { jobSource } from '../../../src/views/class_of_thirty/job_source'
import { elements, readXml } from '../xml_reader'
import { placeNamed } from './published'
import { saidOn } from '../charts/said_on'
import { classOf } from './published'
import { teesValley } from './tees_valley'

const made = new Date('2026-11-22')
const halfAnEm = (words: string, size: number) => (words.length * size) / 2
const page = classPage(teesValley, made, halfAnEm)
const caption = saidOn(page, 'Source and how to read this')

describe('a class of 30 that leaves the app', () => {
  for (const { kind, make } of CLASS_DOWNLOADS)
    it(`never leaves without a source (${kind})`, async () => {
      await expect(make({ ...teesValley, source: ' ' }, made)).rejects.toThrow('these figures name no source')
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
    const room = { width: 900, lines: 1, size: 56, weight: 700 } as const
    expect(fitWords('Short', room, halfAnEm)).toEqual({ size: 56, rows: ['Short'] })
    const long = fitWords('word '.repeat(20), room, halfAnEm)
    expect(long.rows).toHaveLength(1)
    expect(long.size).toBeLessThan(56)
  })
})

describe('two places side by side', () => {
  it('leave with the children of both and the difference', () => {
    const groups = besideEachOther(teesValley.classOf, classOf('EN', 'SIC22', 2025))
    const england = {
      ...teesValley,
      subject: { ...teesValley.subject, areaName: 'England' },
      classOf: classOf('EN', 'SIC22', 2025),
    }
    const both = classPage({ ...teesValley, beside: { picture: england, groups } }, made, halfAnEm)
    const table = both.marks.find((mark) => mark.kind === 'table')
    const rows = table?.rows.map((cells) => cells.map(({ words }) => words))
    expect(rows?.[0]).toEqual(['', 'Tees Valley', 'England', 'Difference'])
    expect(rows?.[1]).toEqual(['Health and care', '6', '4', '2 more'])
  })
})

describe('the SVG', () => {
  const svg = readXml(pageSvgFile(page, "Arial, 'Some Sans'"))
  const [title, ...figureTitles] = elements(svg, 'title').map(({ text }) => text)

  it('is named and described, its source in its metadata', () => {
    expect(svg.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'title desc' })
    expect(title).toBe('If a class of 30 mirrored jobs in Tees Valley in 2025')
    expect(elements(svg, 'desc')[0]?.text).toContain(teesValley.inWords)
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
