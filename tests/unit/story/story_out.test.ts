import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { pageSlide } from '../../../src/pages/layout/page_slide'
import { SHEETS } from '../../../src/pages/layout/page'
import type { Page } from '../../../src/pages/layout/page'
import { pptx } from '../../../src/pages/pptx/presentation'
import { storyCsv } from '../../../src/pages/story/story_csv'
import { storyHtml } from '../../../src/pages/story/story_html'
import { storyTranscript } from '../../../src/pages/story/story_transcript'
import { storyPages } from '../../../src/pages/story/story_pages'
import type { StageSlide } from '../../../src/findings/slides/slide_content'
import { textOfMark } from '../pages/text_of_mark'
import { twoPlaces } from '../class_of_thirty/two_places'
import { elements, readXml } from '../xml_reader'
import { teesValley } from '../class_of_thirty/tees_valley'
import { SMALL_STORY } from './small_story'

const made = new Date('2026-11-22T09:00:00Z')
const png = new Uint8Array(PNG.sync.write(new PNG({ width: 4, height: 3 })))
const tools = {
  made,
  sheet: SHEETS.wide,
  measure: (words: string, size: number) => (words.length * size) / 2,
  drawMap: () => Promise.resolve(new Blob([png])),
}
let pages: Page[]
beforeAll(async () => {
  pages = await storyPages(SMALL_STORY, tools)
})

describe('the pages of a story', () => {
  it('are one a slide, and a question before its answer', () => {
    expect(pages.map(({ title }) => title)).toEqual([
      'How many of the 30 do you think work in health and care?',
      'How many of the 30 do you think work in health and care?',
      'Who does <what>?',
      'Place the 30: how many do you think are in each group?',
      '6 of 30 work in health and care, 4 in shops and garages',
      '58% of schools in England were reached in 2024/25',
      '42 of 100 schools were not reached',
      '58% of schools in England were reached in 2024/25',
    ])
    expect(textOfMark(pages[0]!, 'Number')).toBe('?')
    expect(textOfMark(pages[1]!, 'Number')).toBe('6 of 30')
  })

  it('say in no word of a question which child stands for what, and hold only the answer back', () => {
    const words = JSON.stringify(pages[0], (key, value: unknown) => (key === 'path' ? '' : value))
    for (const { label } of teesValley.classOf.groups)
      if (label !== 'Health and care') expect(words).not.toContain(label)
    expect(words).not.toMatch(/, \d+ of \d+/)
    expect(words).toContain('Child 30')
    expect(pages.map(({ answer = false }) => answer)).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ])
  })

  it('each say their source, and when they were made, where it can be seen', () => {
    for (const page of pages) {
      expect(textOfMark(page, 'Source and how to read this')).toContain(page.source)
      expect(textOfMark(page, 'Source and how to read this')).toMatch(/Made 22 November 2026\.$/)
    }
  })

  it('have the marks of the map in its key, each with its name, clear of the table', () => {
    const map = pages.find(({ marks }) => marks.some(({ name }) => name === 'Map'))
    const keys = map?.marks.filter(({ name }) => name.startsWith('Key: ')) ?? []
    expect(keys.map(({ name }) => name.slice(5))).toEqual([
      'Never',
      'Lapsed',
      'One-off',
      'Repeat',
      'Sustained',
    ])
    const table = map?.marks.find(({ kind }) => kind === 'table')
    if (table?.kind !== 'table') throw new Error('no table of areas')
    for (const key of keys)
      if (key.kind === 'group') expect(key.box.top + key.box.height).toBeLessThanOrEqual(table.top)
  })

  it('are not made where a slide names no source or cannot be shown', async () => {
    const bare = SMALL_STORY.map((slide) =>
      slide.content.kind === 'headline'
        ? { ...slide, content: { ...slide.content, texts: { ...slide.content.texts, source: ' ' } } }
        : slide,
    )
    await expect(storyPages(bare, tools)).rejects.toThrow('slide 6 names no source')
    const gone = [{ content: { kind: 'none', why: 'It is gone.' }, title: '', notes: '' } as const]
    await expect(storyPages(gone, tools)).rejects.toThrow('slide 1 cannot be shown: It is gone.')
  })
})

describe('the story as PowerPoint', () => {
  const file = () =>
    pptx(
      pages.map((page) => pageSlide(page, () => png)),
      { title: 'Story', source: 'Sources', made },
      'Arial',
    )

  it('has real text, a native table of schools, the map as a picture with words for it, and notes apart', () => {
    const files = unzipSync(file())
    const slide = (number: number) =>
      readXml(strFromU8(files[`ppt/slides/slide${number}.xml`] ?? new Uint8Array()))
    const table = elements(slide(7), 'a:tc').map(({ text }) => text)
    expect(table).toEqual(expect.arrayContaining(['Demo “Hill” & Dale', 'Leeds', 'Never reached']))
    const [picture] = elements(slide(6), 'p:pic')
    expect(picture && elements(picture, 'p:cNvPr')[0]?.attributes['descr']).toContain('North East 58%')
    expect(elements(slide(6), 'a:t').map(({ text }) => text)).toContain('58 of 100 schools.')
    expect(files['ppt/media/slide6-1.png']).toEqual(png)
    const names = Object.keys(files)
    for (const name of names.filter((each) => each.endsWith('.rels')))
      for (const { attributes } of elements(readXml(strFromU8(files[name] ?? png)), 'Relationship')) {
        const from = new URL(name.replace(/_rels\/[^/]*$/, ''), 'zip:///')
        expect(names).toContain(new URL(attributes['Target'] ?? '', from).pathname.slice(1))
      }
  })

  it.skipIf(!existsSync('/usr/bin/soffice'))('opens in LibreOffice with a page for each slide', () => {
    const folder = mkdtempSync(join(tmpdir(), 'story-'))
    writeFileSync(join(folder, 'story.pptx'), file())
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(
      '/usr/bin/soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'story.pptx')],
      { stdio: 'ignore', timeout: 55_000 },
    )
    expect(readdirSync(folder)).toContain('story.pdf')
  })
})

describe('the story as one HTML file', () => {
  const html = () => storyHtml(pages, { title: 'A <story>', made }, 'Arial', () => 'data:image/png;base64,AA')

  it('has every slide drawn, its source in sight, and said in words', () => {
    const sections = html().split('<section').slice(1)
    expect(sections).toHaveLength(pages.length)
    sections.forEach((section, at) => {
      const svg = readXml(/<svg[\s\S]*<\/svg>/.exec(section)?.[0] ?? '')
      const seen = elements(svg, 'text').map(({ text }) => text.replaceAll(/\s+/g, ' '))
      expect(seen).toContain(textOfMark(pages[at]!, 'Source and how to read this'))
      expect(section).toContain('This slide in words')
    })
  })

  it('shows the answer to a question only when it is asked for', () => {
    const sections = html().split('<section').slice(1)
    const held = sections.map((section) =>
      /^[^>]*>\s*<details class="answer"><summary>Show the answer/.test(section),
    )
    expect(held).toEqual(pages.map(({ answer = false }) => answer))
    expect(sections[0]).not.toContain('6 of 30')
  })

  it('asks for nothing, keeps the speaker’s notes back, and lets no words become code', () => {
    expect(html()).toContain("default-src 'none'")
    expect(html()).not.toMatch(/(src|href)="(?!data:)/)
    expect(html()).not.toContain('secret')
    expect(html()).toContain('<title>A &lt;story&gt;</title>')
    expect(html()).not.toContain('<what>')
  })
})

it('the transcript says every slide with its source, and keeps the speaker’s notes back', () => {
  const transcript = storyTranscript(pages)
  pages.forEach(({ title, description: inWords }, at) => {
    expect(transcript).toContain(`${at + 1} of ${pages.length}\n${title}\n`)
    expect(transcript).toContain(inWords.trim())
  })
  expect(transcript.match(/Source: /g)?.length).toBeGreaterThanOrEqual(pages.length)
  expect(transcript).not.toContain('secret')
})

it('the CSV has a row for each figure, with its source', () => {
  const rows = storyCsv(SMALL_STORY).trim().split('\r\n')
  expect(rows[0]).toBe('\uFEFFslide,title,item,value,detail,source'.replace('\uFEFF', ''))
  expect(rows).toHaveLength(1 + 3 * 14 + 2 + 1 + 1)
  for (const row of rows.slice(1)) expect(row).toContain('Source: ')
})

describe('a slide of two places', () => {
  const slide: StageSlide = {
    content: { kind: 'class', picture: twoPlaces, step: { kind: 'class' } },
    title: '',
    notes: '',
  }

  it('draws both on its page, 4:3 too, with the difference in its words', async () => {
    const [page] = await storyPages([slide], { ...tools, sheet: SHEETS.narrow })
    expect(page?.marks.filter((mark) => mark.kind === 'group' && mark.name === '30 figures')).toHaveLength(2)
    expect(page?.description).toContain('Tees Valley has about 2 more for health and care')
    expect(page?.size).toMatchObject({ width: 1440, height: 1080 })
  })

  it('has the rows of both in its CSV, each with the source of its own figures', () => {
    const rows = storyCsv([slide]).trim().split('\r\n').slice(1)
    expect(rows).toHaveLength(2 * 14)
    expect(rows[0]).toMatch(
      /,Tees Valley: Health and care,6,exactly 5\.\d+ of 30,"Source: .*, Tees Valley, jobs/,
    )
    expect(rows[14]).toMatch(/,England: Health and care,4,exactly 3\.\d+ of 30,"Source: .*, England, jobs/)
  })

  it('says exact numbers where it is a slide of exact numbers', async () => {
    const exact: StageSlide = {
      ...slide,
      content: { kind: 'class', picture: twoPlaces, step: { kind: 'exact' } },
    }
    const [page] = await storyPages([exact], tools)
    const table = page?.marks.find((mark) => mark.kind === 'table')
    expect(table?.rows[1]?.map(({ words }) => words)).toEqual(['Health and care', '5.80', '3.79', '2 more'])
  })
})
