import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { A4 } from '../../src/pages/layout/a4'
import type { Mark, Page } from '../../src/pages/layout/page'
import { pageSlide } from '../../src/pages/layout/page_slide'
import { pageSvg } from '../../src/pages/layout/page_svg'
import { pptx } from '../../src/pages/pptx/presentation'
import { visiblePupils } from '../../src/domain/class_of_thirty/visible_pupils'
import type { PupilsQuestion } from '../../src/domain/class_of_thirty/pupils'
import { readAddress } from '../../src/state/address/address_text'
import { resolveViewState } from '../../src/state/view_state'
import { answerBrief } from '../../src/findings/brief/answer_brief'
import type { BriefFigures } from '../../src/findings/brief/answer_brief'
import { briefPage } from '../../src/pages/brief/brief_page'
import { pupilsSentence, schoolsWithStatus, statusRows } from '../../src/findings/brief/brief_sentences'
import type { SlideSources } from '../../src/findings/slides/answer_slide'
import { textOfMark } from '../unit/pages/text_of_mark'
import { elements, readXml } from '../unit/xml_reader'
import { newWarehouse } from './own_world'
import { inThisThread } from './slide_sources'

const warehouse = newWarehouse()
const png = new Uint8Array(PNG.sync.write(new PNG({ width: 4, height: 3 })))
const tools = {
  made: new Date('2026-11-22T09:00:00Z'),
  measure: (words: string, size: number) => (words.length * size) / 2,
  mapPng: new Blob([png]),
}
let sources: SlideSources

beforeAll(async () => {
  sources = inThisThread(warehouse, await warehouse.openDemo())
})

const figuresOf = (query: string): Promise<BriefFigures> => {
  return answerBrief(
    resolveViewState(readAddress(query).state, sources.open, sources.today).viewState,
    sources,
  )
}
const options = (ask: string, title = '') => ({ title, ask, historyFrom: sources.open.dataset.historyFrom })
const pageOf = async (query: string, ask = ''): Promise<Page> =>
  briefPage(await figuresOf(query), options(ask), tools)
const marksOf = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? marksOf(mark.marks) : [mark]))

describe('one page for a funder', () => {
  test('says reach against its target, the gap by five statuses, priority schools and young people', async () => {
    const figures = await figuresOf('view=brief&within=region:North+East')
    const page = await pageOf('view=brief&within=region:North+East', 'Two more visits')
    const { reach } = figures.coverage
    const rows = statusRows(figures)
    expect(rows.map(({ label }) => label)).toEqual([
      'Never in the log',
      'Lapsed',
      'One-off',
      'Repeat',
      'Sustained',
    ])
    expect(rows.reduce((sum, { schools }) => sum + schools, 0)).toBe(reach.schools)
    expect(rows[0]!.schools + rows[1]!.schools).toBe(reach.schools - reach.reached)
    expect(rows[1]!.schools).toBe(
      schoolsWithStatus(figures.coverage, 'lapsed') + schoolsWithStatus(figures.coverage, 'quiet'),
    )
    expect(textOfMark(page, 'What it is of')).toBe(
      'Secondary schools · 2024/25 · Demo data, invented schools',
    )
    expect(textOfMark(page, 'Number')).toMatch(/^\d+%$/)
    expect(textOfMark(page, 'Of how many')).toBe(
      `${reach.reached} of ${reach.schools} schools. Target 80%: met.`,
    )
    expect(textOfMark(page, 'Not reached')).toBe(String(reach.schools - reach.reached))
    expect(textOfMark(page, 'Priority schools')).toMatch(
      /^\d+ of \d+ priority secondary schools were not reached\.$/,
    )
    expect(textOfMark(page, 'Priority reach')).toMatch(
      /^Priority reach [\d.]+% in 2024\/25 \(\d+ of \d+ schools on the list\), target 95%: \d+ more would meet it\. The list is \d+ \w+.* and \d+ \w+\. Within secondary: list [\d.]+% \(\d+ of \d+\), rest [\d.]+% \(\d+ of \d+\)\.$/,
    )
    expect(textOfMark(page, 'Definitions and sources')).toMatch(
      /Over every phase: list .* rest .* Rest: all other schools\./,
    )
    expect(textOfMark(page, 'Pupils')).toMatch(/^Between [\d,]+ and [\d,]+ of [\d,]+ pupils on roll met/)
    expect(textOfMark(page, 'What we ask for')).toBe('Two more visits')
  })

  test('of June to August is held against no yearly target: no rating, no tick and no “more”', async () => {
    const page = await pageOf('view=brief&months=2025-06..2025-08')
    expect(textOfMark(page, 'Of how many')).toMatch(/^[\d,]+ of [\d,]+ schools\.$/)
    const priority = textOfMark(page, 'Priority reach')
    expect(priority).toMatch(
      /^Priority reach [\d.]+% in Jun 2025 to Aug 2025 \(.*\), not rated: the target is of a whole academic year\./,
    )
    expect(priority).not.toMatch(/95%|would meet/)
    const ticks = (each: Page) => marksOf(each.marks).filter(({ name }) => name === 'Target').length
    expect([ticks(await pageOf('view=brief')), ticks(page)]).toEqual([2, 0])
  })

  test('has its definitions, periods and sources at the foot, and cannot leave without one', async () => {
    const page = await pageOf('view=brief&chart=class')
    const foot = textOfMark(page, 'Definitions and sources')
    for (const words of [
      /Source: Reach Atlas, Demo data, 2024\/25/,
      /Department for Education/,
      /Reached: at least one delivered engagement/,
      /Sustained: reached in the window/,
      /Priority: .*valid from/,
      /Target: SQW 2022/,
      /Made 22 November 2026\.$/,
    ])
      expect(foot).toMatch(words)
    const figures = await figuresOf('view=brief')
    const bare = { ...figures, map: { ...figures.map, texts: { ...figures.map.texts, source: ' ' } } }
    expect(() => briefPage(bare, options(''), tools)).toThrow('name no source')
  })

  test('has the partner it is made with at its head', async () => {
    const partner = { name: 'Ridge Trust', colour: '#0b5cad', logo: null }
    const page = briefPage(await figuresOf('view=brief'), { ...options(''), partner }, tools)
    expect(textOfMark(page, 'Partner')).toBe('Ridge Trust')
    expect((await pageOf('view=brief')).marks.some(({ name }) => name === 'Partner')).toBe(false)
  })

  test('says what is not known of a class of 30 beside its picture, not in the foot', async () => {
    const figures = await figuresOf('view=brief&chart=class')
    if (!figures.picture) throw new Error('no class of 30')
    const warning = 'Not known: up to 2 of the 30, in 3 groups without a figure.'
    const page = briefPage({ ...figures, picture: { ...figures.picture, warning } }, options(''), tools)
    const at = (found: (mark: Mark) => boolean) => page.marks.findIndex(found)
    const [heading, mark, drawing] = [
      at((each) => each.kind === 'words' && each.words === figures.picture?.title),
      at((each) => each.kind === 'words' && each.words === warning),
      at(({ kind, name }) => kind === 'group' && name === '30 figures'),
    ].map((index) => page.marks[index])
    if (mark?.kind !== 'words' || heading?.kind !== 'words' || drawing?.kind !== 'group')
      throw new Error('no mark')
    expect(mark.box.top).toBeGreaterThanOrEqual(heading.box.top + heading.box.height)
    expect(mark.box.top + mark.box.height).toBeLessThanOrEqual(drawing.box.top)
    expect(mark.type.size).toBeGreaterThanOrEqual(18)
    expect(textOfMark(page, 'Definitions and sources')).not.toContain('Not known')
    expect(page.description).toContain(warning)
  })

  test('keeps everything on one A4 page, however much is said', async () => {
    const long = {
      title: 'What outreach does, and could do, in every school of this place by 2028',
      ask: 'Support '.repeat(75),
    }
    for (const query of [
      'view=brief',
      'view=brief&chart=class&within=region:North+East',
      'view=brief&phase=all',
    ]) {
      const page = briefPage(await figuresOf(query), { ...options(''), ...long }, tools)
      expect(page.size).toEqual(A4)
      for (const mark of marksOf(page.marks)) {
        if (mark.kind === 'table') throw new Error('a table has no box')
        const { box, name } = mark
        expect(box.top, name).toBeGreaterThanOrEqual(60)
        expect(box.top + box.height, name).toBeLessThanOrEqual(A4.height - 50)
        expect(box.left, name).toBeGreaterThanOrEqual(70)
        expect(box.left + box.width, name).toBeLessThanOrEqual(A4.width - 70)
      }
    }
  })

  test('shows the years of the log with their targets, or a class of 30 of the same place', async () => {
    const years = await figuresOf('view=brief')
    expect(years.years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024])
    expect(years.years.at(-1)?.reach).toEqual(years.coverage.reach)
    expect(years.picture).toBeNull()
    const place = await figuresOf('view=brief&chart=class&within=region:North+East')
    expect(place.picture?.title).toContain('the North East')
    expect((await figuresOf('view=brief&chart=class&place=TV_LSIP')).picture?.title).toContain('Tees Valley')
  })

  test('compares the areas inside the one it is of', async () => {
    const { map, coverage } = await figuresOf('view=brief&within=region:North+East')
    expect(coverage.question.by).toBe('local_authority')
    expect(map.kind === 'map' && map.lines.length).toBeGreaterThan(3)
  })

  test('says no small number of young people', async () => {
    const figures = await figuresOf('view=brief')
    const counts = { ...figures.pupils, pupils: 40, once: { least: 2, most: 3 } }
    const few = { ...figures, pupils: visiblePupils(counts, 5) }
    expect(pupilsSentence(few)).toMatch(/^A hidden number of 40 pupils/)
    const page = briefPage(few, options(''), tools)
    expect(page.description).toContain('A hidden number of 40')
    expect(pageSvg(page, 'Arial')).not.toMatch(/\b[23] of 40\b/)
  })

  test('draws no class of 30 that tells of a few pupils, and says why', async () => {
    const pupils = (question: PupilsQuestion) => {
      const answer = warehouse.pupils(question)
      const meals = { schools: 1, pupils: 40, eligible: 3 }
      return Promise.resolve(visiblePupils({ ...answer, pupils: 40, meals }, 5))
    }
    const few = { ...sources, warehouse: { ...sources.warehouse, pupils } }
    const { viewState } = resolveViewState(
      readAddress('view=brief&chart=class&lens=fsm').state,
      sources.open,
      sources.today,
    )
    const figures = await answerBrief(viewState, few)
    expect(figures.picture).toBeNull()
    expect(textOfMark(briefPage(figures, options(''), tools), 'Definitions and sources')).toContain(
      'its number is hidden',
    )
    expect((await answerBrief(viewState, sources)).picture?.title).toContain('pupils')
  })

  test('names its areas in words where no map can be drawn', async () => {
    const page = briefPage(await figuresOf('view=brief'), options(''), { ...tools, mapPng: null })
    expect(textOfMark(page, 'Area')).toMatch(/^.+: \d+%, [\d,]+ of [\d,]+$/)
  })

  test('leaves as a slide of the same shape, with words that can be edited and the map described', async () => {
    const page = await pageOf('view=brief', 'Two more visits')
    const file = unzipSync(
      pptx(
        [pageSlide(page, () => png)],
        { title: page.title, source: page.source, made: tools.made, size: page.size },
        'Arial',
      ),
    )
    const size = elements(readXml(strFromU8(file['ppt/presentation.xml']!)), 'p:sldSz')[0]?.attributes
    expect(Number(size?.['cx']) / Number(size?.['cy'])).toBeCloseTo(210 / 297, 3)
    const slide = readXml(strFromU8(file['ppt/slides/slide1.xml']!))
    expect(elements(slide, 'a:t').map(({ text }) => text)).toContain('Two more visits')
    expect(elements(elements(slide, 'p:pic')[0]!, 'p:cNvPr')[0]?.attributes['descr']).toMatch(
      /^Map\. \d+% of/,
    )
  })
})
