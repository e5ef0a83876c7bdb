import { csvTable } from '../csv_rows'
import { beforeAll, describe, expect, test } from 'vitest'
import { childSlides } from '../../src/findings/slides/child_slides'
import type { SlideContent } from '../../src/findings/slides/slide_content'
import { contentTitle, slideText, sourceText } from '../../src/findings/slides/slide_sentences'
import { answerSlide } from '../../src/findings/slides/answer_slide'
import type { SlideSources } from '../../src/findings/slides/answer_slide'
import { READY_CHILD_STORY, READY_STORY } from '../../src/views/story/ready_story'
import { slideForms } from '../../src/views/story/slide_forms'
import { HOME, readAddress, slideQuery } from '../../src/state/address/address_text'
import type { AddressState } from '../../src/state/address/view_parts'
import { resolveViewState } from '../../src/state/view_state'
import { answerBrief } from '../../src/findings/brief/answer_brief'
import { textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse } from './own_world'
import { inThisThread } from './slide_sources'

const warehouse = newWarehouse()
let sources: SlideSources

beforeAll(async () => {
  sources = inThisThread(warehouse, await warehouse.openDemo())
})

const contentOf = async (query: string): Promise<SlideContent> => (await answerSlide(query, sources)).content

describe('a slide of a story', () => {
  test('counts one child in the year group and the openings of one area, or of births and a shortage', async () => {
    const own = await contentOf(
      'view=class-of-30&oneChild=yes&place=TV_LSIP&cohort=rolls&shortage=openings:21',
    )
    expect(slideText(own)).toMatch(/people a year in Tees Valley/)
    expect(sourceText(own)).toContain('pupils on roll of invented schools')
    const births = await contentOf('view=class-of-30&oneChild=yes')
    expect(slideText(births)).toContain('England and Wales')
  })

  test('is worked out from its address, whichever view it is of', async () => {
    const kinds = await Promise.all(READY_STORY.map(async ({ query }) => (await contentOf(query)).kind))
    expect(kinds).toEqual(['guess', 'class', 'class', 'map', 'gaps', 'one child'])
  })

  test('of a plan is the map of the schools visited, with what is left out, where the proof is, and no volunteer', async () => {
    const query = 'view=plan&within=hub:West+Yorkshire&by=local_authority'
    const plan = await contentOf(query)
    if (plan.kind !== 'map') throw new Error(plan.kind)
    expect(contentTitle(plan)).toMatch(
      /^\d+ of \d+ priority secondary schools, \d+% of the need within reach$/,
    )
    expect(plan.texts.finding).toMatch(/^Left out: .*\.$/)
    expect(plan.texts.definition).toContain('No better plan exists for these rules')
    expect(plan.texts.definition).toContain('filled, in the plan; hollow, in reach')
    expect(plan.lines.map(({ area }) => area)).toContain('Leeds')
    expect(plan.key.columns).toEqual({ counts: 'Schools visited', rate: 'Share' })
    expect(plan.scene.supply?.lon).toHaveLength(0)
    expect(`${slideText(plan)} ${sourceText(plan)}`).not.toMatch(/V-\d/)
    expect(await contentOf(`${query}&headline=yes`)).toMatchObject({ kind: 'headline', big: plan.big })
  })

  test('for an assembly is eight slides, of jobs alone', async () => {
    const slides = await Promise.all(
      READY_CHILD_STORY.map(async ({ query, title, notes }) => ({
        content: await contentOf(query),
        title,
        notes,
      })),
    )
    const childContents = childSlides(slides)
    expect(childContents.map(({ content }) => content.kind)).toEqual([
      'guess',
      'guess',
      ...Array<string>(6).fill('child'),
    ])
    const sentences = childContents.map(
      ({ content }) => `${contentTitle(content)} ${slideText(content)} ${sourceText(content)}`,
    )
    expect(sentences.join(' ')).not.toMatch(
      /\b(boys?|girls?|women|men|female|male|sex|shortage|reached|FSM|free school)\b/i,
    )
    expect(sentences.at(-1)).toContain('What would you like to find out?')
  })

  test('names its source, place and period, whatever it shows', async () => {
    for (const { query } of READY_STORY) {
      const content = await contentOf(query)
      expect(sourceText(content), contentTitle(content)).toMatch(/Source: .*(England|United Kingdom)/)
      expect(sourceText(content)).toMatch(/20\d\d/)
    }
  })

  test('of coverage says the rate with its numerator, denominator, window and definition', async () => {
    const content = await contentOf('phase=primary&within=region:North+East')
    if (content.kind !== 'map') throw new Error(content.kind)
    expect(content.texts.title).toMatch(
      /^\d+% of primary schools in the North East were reached in 2024\/25$/,
    )
    expect(content.texts.finding).toMatch(/^[\d,]+ of [\d,]+ schools\./)
    expect(content.texts.definition).toContain('at least one delivered engagement in 2024/25')
    expect(content.scene.schoolState.length).toBe(sources.open.schools.ids.length)
  })

  test('of gaps shows the first schools in the order the list has', async () => {
    const byName = await contentOf('view=gaps&sort=name&descending=no')
    if (byName.kind !== 'gaps') throw new Error(byName.kind)
    const names = byName.lines.map(({ name }) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB', { numeric: true }).compare))
    expect(byName.listed).toBeGreaterThan(byName.lines.length)
  })

  test.for([2019, 2021, 2022])(
    'of gaps in the early year %i says “never” only of schools that no visit of the log is at',
    async (year) => {
      const by = `by 31 August ${year + 1}`
      const query = `view=gaps&who=all&statuses=never&year=${year}/${(year + 1) % 100}&sort=name&descending=no`
      const slide = await contentOf(query)
      if (slide.kind !== 'gaps') throw new Error(slide.kind)
      for (const content of [slide, await contentOf(`${query}&headline=yes`)]) {
        expect(`${contentTitle(content)} ${slideText(content)}`).toMatch(
          new RegExp(`[\\d,]+ (had not been reached|have none in loaded history) ${by}; [\\d,]+ of them`),
        )
        expect(slideText(content)).not.toMatch(/never been reached/)
      }
      for (const { name, place, statusLabel, reason } of slide.lines) {
        const { names, localAuthorities } = sources.open.schools
        const school = names.findIndex((each, at) => each === name && localAuthorities[at] === place)
        const visits = (await warehouse.schoolHistory(school)).filter(({ status }) => status === 'delivered')
        const words = `${statusLabel}: ${reason}`
        expect(words.includes('reached since'), words).toBe(visits.length > 0)
        if (visits.length > 0) expect(words).not.toMatch(/never/i)
        else expect(words).toMatch(/^(Never in the log|None in loaded history)/)
      }
    },
  )

  test('of the months June to August is held against no yearly target, on a map, by its number and in files', async () => {
    const summer = 'months=2025-06..2025-08'
    const [whole, part] = [await contentOf(''), await contentOf(summer)]
    if (whole.kind !== 'map' || part.kind !== 'map') throw new Error('no map')
    expect([whole.key.targetPct, part.key.targetPct]).toEqual([80, null])
    expect(slideText(whole)).toMatch(/Target 80%: [\d,]+ more would meet it/)
    for (const query of [
      summer,
      `${summer}&headline=yes`,
      `view=gaps&${summer}`,
      `view=gaps&${summer}&headline=yes`,
    ]) {
      const content = await contentOf(query)
      const words = `${contentTitle(content)} ${slideText(content)} ${sourceText(content)}`
      expect(words, query).toContain('Jun 2025 to Aug 2025')
      expect(words, query).not.toMatch(/target|would meet|more needed/i)
    }
    const rowsOf = (from: string) => {
      const window = { from, to: '2025-08-31' }
      const question = { phase: 'secondary', window, within: null, by: 'region', counted: 'all' } as const
      const [heading = [], ...rows] = csvTable(warehouse.coverageCsv(question))
      const columns = ['target_pct', 'more_schools_needed'].map((name) => heading.indexOf(name))
      return rows.map((cells) => columns.map((column) => cells[column]).join())
    }
    expect(rowsOf('2024-09-01')[0]).toMatch(/^80(\.0)?,\d+$/)
    expect(new Set(rowsOf('2025-06-01'))).toEqual(new Set([',']))
  })

  test('can be its number alone', async () => {
    expect((await contentOf('headline=yes')).kind).toBe('headline')
    expect((await contentOf('view=gaps&headline=yes')).kind).toBe('headline')
  })

  test('never gives away the answer while it asks', async () => {
    const content = await contentOf('view=class-of-30&guess=Q')
    expect(slideText(content)).toBe('How many of the 30 do you think work in health and care?')
    expect((await contentOf('view=class-of-30&guess=all')).kind).toBe('counters')
  })

  test('that asks for what is not there says so, and the rest of the story stands', async () => {
    const elsewhere = await answerSlide('within=region:Atlantis', sources)
    expect(elsewhere.notices[0]).toContain('Atlantis')
    expect(await contentOf('view=class-of-30&guess=ZZ')).toMatchObject({ kind: 'none' })
    expect(await contentOf('view=data')).toMatchObject({ kind: 'none' })
    const failing = {
      ...sources,
      warehouse: { ...sources.warehouse, gaps: () => Promise.reject(new Error('no')) },
    }
    expect((await answerSlide('view=gaps', failing)).content).toEqual({
      kind: 'none',
      why: 'This slide could not be worked out: no',
    })
  })

  test('knows in which of its forms it stands, and each form is its own', () => {
    for (const { query } of READY_STORY) expect(slideForms(query).length).not.toBe(1)
    expect(slideForms('view=class-of-30&guess=all').map(({ label }) => label)).toContain('Guess every group')
  })
})

describe('a slide of the job figures of a loaded file', () => {
  const name = `nomis_2024_02_13_143501 ${'annual population survey '.repeat(6)}.csv`
  const groups = Array.from({ length: 9 }, (_, at) => `County Durham,${at + 1},2023,${1000 * (at + 1)}`)
  let ownSources: SlideSources

  beforeAll(async () => {
    await loadOwnFiles(warehouse, [
      { file: textFile(name, ['Area,Occupation,Year,Jobs', ...groups].join('\n')), kind: 'jobs' },
    ])
    ownSources = inThisThread(warehouse, warehouse.describe())
  })

  const slideOf = (state: Partial<AddressState>) =>
    answerSlide(slideQuery({ ...HOME, view: 'class-of-30', lens: 'occupation', ...state }), ownSources)

  test('stays of that area, however long the names of the file and the area are', async () => {
    const { content, notices } = await slideOf({ place: `${name}:County Durham` })
    expect(contentTitle(content)).toContain('County Durham')
    expect(notices).toEqual([])
  })

  test('says what is shown instead where the area or the year is not there', async () => {
    const elsewhere = await slideOf({ place: `${name}:County Durham`, jobsYear: 2035 })
    expect(elsewhere.notices).toEqual([
      expect.stringMatching(/of 2035 for County Durham. Those of 2023 are shown/),
    ])
    const gone = await slideOf({ place: 'another.csv:County Durham' })
    expect(gone.notices).toEqual([expect.stringMatching(/for the area asked for\. .* is shown instead/)])
    const openings = await slideOf({ place: `${name}:County Durham`, oneChild: true })
    expect(openings.notices).toEqual([expect.stringMatching(/no projected openings .* are shown instead/)])
  })

  test('so does a page for a funder', async () => {
    const query = 'view=brief&chart=class&lens=occupation&place=another.csv:County+Durham'
    const { viewState } = resolveViewState(readAddress(query).state, ownSources.open, ownSources.today)
    expect((await answerBrief(viewState, ownSources)).missingFigures).toMatch(/for the area asked for/)
  })
})
