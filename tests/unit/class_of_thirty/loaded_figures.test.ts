import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapOf, type JobGap } from '../../../src/domain/jobs/job_gap'
import { compareGroups } from '../../../src/domain/class_of_thirty/group_comparison'
import type { JobsCatalogueEntry, JobsFigure, LoadedYear } from '../../../src/domain/jobs/jobs'
import { placesFor } from '../../../src/domain/jobs/jobs_places'
import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import { slideText, sourceText } from '../../../src/findings/slides/slide_sentences'
import { classOfThirtyCsv } from '../../../src/pages/class_of_thirty/class_of_thirty_csv'
import { classPage } from '../../../src/pages/class_of_thirty/class_page'
import { comparisonRow } from '../../../src/findings/class_of_thirty/class_comparison'
import { otherGroupsSentence } from '../../../src/findings/class_of_thirty/comparison_sentences'
import type { ClassAnswer } from '../../../src/findings/class_of_thirty/class_question'
import { comparisonQuestionOf, classQuestionOf } from '../../../src/findings/class_of_thirty/class_question'
import { jobSource, jobSourceWarning } from '../../../src/findings/class_of_thirty/job_source'
import { missingFiguresSentences } from '../../../src/findings/class_of_thirty/missing_figures_sentences'
import type { ClassPicture } from '../../../src/findings/class_of_thirty/class_picture'
import { classSteps } from '../../../src/findings/slides/class_steps'
import type { SlideContent } from '../../../src/findings/slides/slide_content'
import { storyCsv } from '../../../src/pages/story/story_csv'
import { storyPages } from '../../../src/pages/story/story_pages'
import { readingNotes } from '../../../src/findings/class_of_thirty/reading_sentences'
import { alternatives } from '../../../src/pages/layout/class_list'
import { SHEETS } from '../../../src/pages/layout/page'
import { placeNamed } from './published'

const everySlide = (picture: ClassPicture): SlideContent[] => {
  const group = picture.classOf.groups[0]!
  return [
    ...classSteps(picture.classOf).map((step) => ({ kind: 'class', picture, step }) as const),
    { kind: 'child', picture, step: { kind: 'all' } },
    { kind: 'child', picture, step: { kind: 'group', group } },
    { kind: 'child', picture, step: { kind: 'ask' } },
    { kind: 'guess', picture, group, child: false },
    { kind: 'counters', picture },
  ]
}

const halfAnEm = (words: string, size: number) => (words.length * size) / 2

const england = placeNamed('England', { areaCode: 'EN', classification: 'SOC26', years: [2020, 2025] })
const teesValley = placeNamed('Tees Valley', {
  areaCode: 'TV_LSIP',
  classification: 'SOC26',
  years: [2020, 2025],
})

const loaded = (
  areaName: string,
  inYear: Partial<LoadedYear> = {},
  standsIn: string | null = null,
): JobsCatalogueEntry =>
  placeNamed(areaName, {
    areaCode: `nomis.xlsx:${areaName}`,
    classification: 'SOC26',
    unit: 'people',
    years: [2021],
    sourceId: 'nomis.xlsx',
    loaded: {
      source: 'ONS, annual population survey',
      groups: 26,
      byYear: { 2021: { period: 'Jan 2021-Dec 2021', withheld: 0, total: null, ...inYear } },
      region: 'North East',
      containingAreaCode: standsIn,
    },
  })

const hartlepool = loaded('Hartlepool', { withheld: 3 }, 'TV_LSIP')
const ofHartlepool = {
  lens: 'occupation',
  place: hartlepool.areaCode,
  jobsYear: null,
  beside: null,
  phase: 'secondary',
  within: null,
  window: { from: '2024-09-01', to: '2025-08-31' },
  months: null,
  year: 2024,
} as const
const questionOf = (catalogue: readonly JobsCatalogueEntry[], place: string = ofHartlepool.place) =>
  classQuestionOf({ ...ofHartlepool, place }, catalogue, 2026, { demo: true, files: [] })
const placeFor = (catalogue: readonly JobsCatalogueEntry[]) => {
  const question = questionOf(catalogue)
  return question?.kind === 'jobs' ? question.place : undefined
}

describe('an area of a loaded file', () => {
  test('is offered after the shipped ones, though one of them has its name', () => {
    const catalogue = [loaded('Tees Valley'), loaded('Durham'), england, teesValley]
    expect(placesFor('occupation', catalogue).map(({ areaCode }) => areaCode)).toEqual([
      'EN',
      'TV_LSIP',
      'nomis.xlsx:Durham',
      'nomis.xlsx:Tees Valley',
    ])
  })

  test('with withheld figures gives way to its region in the file, else to the shipped area around it, else to England', () => {
    const region = loaded('North East')
    expect(placeFor([england, teesValley, hartlepool, region])).toBe(region)
    expect(placeFor([england, teesValley, hartlepool, loaded('North East', { withheld: 1 })])).toBe(
      teesValley,
    )
    expect(placeFor([england, hartlepool])).toBe(england)
    expect(placeFor([england, { ...hartlepool, ...loaded('Hartlepool') }])?.areaName).toBe('Hartlepool')
  })

  test('says why another is shown', () => {
    const catalogue = [england, teesValley, hartlepool]
    const unmet = (place: string) =>
      missingFiguresSentences(
        { place, jobsYear: null, beside: null },
        questionOf(catalogue, place)!,
        undefined,
        catalogue,
      )
    expect(unmet(hartlepool.areaCode)).toBe(
      '3 of the 26 figures of Hartlepool are withheld, so it cannot be shown whole. Tees Valley is shown instead, by figures of another source.',
    )
    expect(unmet('gone')).toBe(
      'There are no figures by occupation for the area asked for. England is shown instead.',
    )
    expect(unmet('EN')).toBe('')
  })

  test('stands beside another of its unit where enough of both is known, and says why where it is not', () => {
    const durham = loaded('Durham')
    const catalogue = [england, durham, loaded('Darlington'), hartlepool]
    const beside = (place: JobsCatalogueEntry) =>
      comparisonQuestionOf(questionOf(catalogue, durham.areaCode)!, place.areaCode, catalogue)
    expect(beside(loaded('Darlington'))).toBeDefined()
    expect(beside(hartlepool)).toBeUndefined()
    expect(
      missingFiguresSentences(
        { place: durham.areaCode, jobsYear: null, beside: hartlepool.areaCode },
        questionOf(catalogue, durham.areaCode)!,
        undefined,
        catalogue,
      ),
    ).toBe(
      '3 of the 26 figures of Hartlepool are withheld, and too little is known of the rest to set it beside another.',
    )
    expect(beside(england)).toBeUndefined()
  })

  test('names its own source, period, unit and file', () => {
    expect(jobSource(loaded('Durham'), '2021')).toBe(
      'Source: ONS, annual population survey, Jan 2021-Dec 2021, Durham, people in work. From the file nomis.xlsx.',
    )
  })

  test('warns where its groups add up to more than the file says there are', () => {
    const figures = [{ code: '11', label: 'Managers', jobs: 296_000 }]
    expect(jobSourceWarning(loaded('Durham', { total: 228_800 }), 2021, figures)).toMatch(
      /^Its groups add up to 296,000, but the file gives 229,000 in all/,
    )
    expect(jobSourceWarning(loaded('Durham', { total: 290_000 }), 2021, figures)).toBe('')
    expect(jobSourceWarning(loaded('Durham'), 2021, figures)).toBe('')
  })
})

/** Hartlepool with two groups missing: 8,000 known of 10,000, so 2,000 between them. */
const missing = [
  { code: '63', label: 'Community wardens', impossible: true },
  { code: '33', label: 'Police', impossible: false },
]
const bounded = loaded('Hartlepool', {
  withheld: 2,
  total: 10_000,
  gap: gapOf(missing, { known: 8000, total: 10_000, margin: 0 }),
})

describe('a place of which some groups have no figure', () => {
  const figures = ['11', '21', '61', '92'].map((code) => ({ code, label: code, jobs: 2000 }))
  const pictureOf = (place: JobsCatalogueEntry) =>
    classPicture(
      {
        question: { kind: 'jobs', lens: 'occupation', place, year: 2021, baseYear: null },
        figures,
        baseFigures: null,
        replacement: null,
      },
      2026,
    )

  test('is drawn where the total bounds them, and gives way where it does not or too little is known', () => {
    const drawn = (gap: JobGap) => {
      const place = loaded('Hartlepool', { withheld: 2, total: 10_000, gap })
      return placeFor([england, place])
    }
    expect(drawn(gapOf(missing, { known: 8000, total: 10_000, margin: 0 }))?.areaName).toBe('Hartlepool')
    expect(drawn(gapOf(missing, { known: 8000, total: null, margin: 0 }))).toBe(england)
    expect(drawn(gapOf(missing, { known: 4000, total: 10_000, margin: 0 }))).toBe(england)
  })

  test('has what is not known as children of their own, drawn last, and no group is shown as none', () => {
    const { classOf, finding, caveat } = pictureOf(bounded)
    expect(classOf.groups.map(({ code, children }) => [code, children])).toEqual([
      ['1', 6],
      ['2', 6],
      ['6', 6],
      ['9', 6],
      ['unknown', 6],
    ])
    expect(finding).toMatch(
      /^About 6 would stand for .*Not known: 6 of the 30, in 2 groups without a figure\.$/,
    )
    expect(caveat).toBe(
      'No figure for: Community wardens (cannot be right in the file); Police (withheld). Together 2,000 people in work, by the file’s total.',
    )
  })

  test('has bounds where the total is of fewer people than the groups', () => {
    const gap = gapOf(missing, { known: 8000, total: 7800, margin: 0.1 })
    expect(gap.range).toEqual({ low: 0, high: 7800 * 1.1 - 8000 })
    const { classOf, finding, caveat } = pictureOf(loaded('Hartlepool', { withheld: 2, total: 7800, gap }))
    expect(classOf.groups.reduce((sum, { children }) => sum + children, 0)).toBe(30)
    expect(classOf.groups.some(({ code }) => code === 'unknown')).toBe(false)
    expect(finding).toContain('Not known: up to 2 of the 30, in 2 groups without a figure.')
    expect(caveat).toContain('Together between 0 and 580 people in work, by the file’s total.')
  })

  test('carries the mark in its files', () => {
    const picture = pictureOf(bounded)
    const page = classPage(picture, new Date('2026-11-28'), { sheet: SHEETS.wide, measure: halfAnEm })
    expect(page.description).toContain('Not known: 6 of the 30')
    expect(page.description).toContain('Community wardens (cannot be right in the file)')
    expect(sourceText({ kind: 'class', picture, step: { kind: 'class' } })).toContain(
      'No figure for: Community',
    )
    for (const content of everySlide(picture)) expect(slideText(content)).toContain('Not known: 6 of the 30')
    // Caring lacks one of its figures: 6 are drawn, 5 would do for so small a figure, and the 2,000 that are missing could make it 12.
    const caring = picture.classOf.groups.find(({ code }) => code === '6')!
    expect(alternatives(caring)).toEqual({ before: '', after: '(5 to 12) †' })
    expect(readingNotes(picture.classOf)).toContain(
      'Numbers in brackets are what the figures that are missing',
    )
    const csv = classOfThirtyCsv({ name: '', classOf: picture.classOf, source: 's', note: picture.warning })
    expect(csv.split('\n')[1]).toMatch(/Not known: 6 of the 30/)
  })

  test('carries the mark on every page of its story, beside the picture, and in its CSV', async () => {
    const slides = everySlide(pictureOf(bounded)).map((content) => ({ content, title: '', notes: '' }))
    const pages = await storyPages(slides, {
      sheet: SHEETS.wide,
      measure: halfAnEm,
      made: new Date('2026-11-28'),
      drawMap: () => Promise.reject(new Error('no map here')),
    })
    const findings = pages.map(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'words' && mark.name === 'Finding' ? [mark.words] : [])).join(),
    )
    expect(findings).toHaveLength(pages.length)
    for (const finding of findings) expect(finding).toContain('Not known: 6 of the 30')
    expect(storyCsv(slides.slice(0, 1))).toMatch(/Caring, leisure.*Not known: 6 of the 30/)
    expect(storyCsv(slides.slice(0, 1))).toContain(
      'Technicians and associate professionals,not known,0.000 to 6.000 of 30',
    )
  })
})

describe('a place with a gap beside another', () => {
  const inTwos = ['11', '21', '61', '92'].map((code) => ({ code, label: code, jobs: 2000 }))
  const darlington = loaded('Darlington')
  const catalogue = [england, bounded, darlington]
  const answerFor = (place: JobsCatalogueEntry, figures: readonly JobsFigure[]): ClassAnswer => ({
    question: { kind: 'jobs', lens: 'occupation', place, year: 2021, baseYear: null },
    figures,
    baseFigures: null,
    replacement: null,
  })
  const whole = ['11', '21', '31', '41', '51', '61', '71', '81', '91'].map((code, at) => ({
    code,
    label: code,
    jobs: at === 0 ? 200 : 1000,
  }))
  const side = (main: ClassAnswer, other: ClassAnswer) => classPicture(main, 2026, { size: 30 }, other)
  const gapped = answerFor(bounded, inTwos)
  const picture = side(gapped, answerFor(darlington, whole))
  const rowOf = (code: string, exact = false) => {
    const { comparison } = picture
    const each = comparison?.groups.find(({ group }) => group.code === code)
    return comparison && each && comparisonRow(comparison, each, exact)
  }

  test('is offered, either way round', () => {
    const question = questionOf(catalogue)!
    expect(question).toMatchObject({ place: bounded })
    expect(comparisonQuestionOf(question, darlington.areaCode, catalogue)).toMatchObject({
      place: darlington,
    })
    const other = questionOf(catalogue, darlington.areaCode)!
    expect(comparisonQuestionOf(other, bounded.areaCode, catalogue)).toMatchObject({ place: bounded })
  })

  test('differs only by what its bounds make sure, and its gap has a row of its own', () => {
    // Managers: 6 of 30 for sure, and 200 of 8,200 (0.73). Caring holds 2,000 and perhaps all the 2,000 that are missing.
    expect(rowOf('1')).toEqual(['6', '1', '5 more'])
    expect(rowOf('6')).toEqual(['6 to 12', '4', '2 to 8 more'])
    expect(rowOf('3')).toEqual(['up to 6', '4', 'not known'])
    expect(rowOf('3', true)).toEqual(['up to 6.00', '3.66', 'not known'])
    expect(rowOf('unknown')).toEqual(['6', '0', ''])
    expect(picture.comparison?.groups.at(-1)?.group.code).toBe('unknown')
    expect(otherGroupsSentence(picture.comparison?.groups ?? [], 4)).toContain(
      'Of 1 group it cannot be told.',
    )
  })

  test('names whose gap it is, with the finding, at the foot and in the CSV', () => {
    expect(picture.finding).toMatch(
      /^In every class of 30, Hartlepool has about 5 more for management jobs .* than Darlington\. Hartlepool – not known: 6 of the 30, in 2 groups without a figure\.$/,
    )
    expect(picture.caveat).toMatch(/^Hartlepool – no figure for: Community wardens/)
    const both = side(gapped, answerFor({ ...bounded, areaName: 'Stockton' }, inTwos))
    expect(both.warning).toBe('Not known: 6 of the 30, in 2 groups without a figure.')
    const { comparison } = picture
    const csv = classOfThirtyCsv(
      { name: 'Hartlepool', classOf: comparison!.main.classOf, source: 's', note: comparison!.main.warning },
      { name: 'Darlington', classOf: comparison!.picture.classOf, source: 's' },
    )
    const [heading, ...rows] = csv.trim().split('\r\n')
    expect(heading).toMatch(
      /place,exact_more_than_beside,exact_least,exact_most,exact_more_least,exact_more_most,note,count,/,
    )
    expect(rows.find((row) => row.startsWith('3,'))).toMatch(
      /^3,[^,]+,,,,s,Hartlepool,,0,6,-3\.659,2\.341,"?Not known/,
    )
    expect(rows.find((row) => row.startsWith('unknown,'))).toMatch(/Hartlepool,,6,6,6,6/)
  })

  test('never says a difference that some filling of the gap would turn round', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 500 }), { minLength: 9, maxLength: 9 }),
        fc.array(fc.nat({ max: 500 }), { minLength: 9, maxLength: 9 }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1, maxLength: 3 }),
        (counts, others, holes) => {
          const jobs = (of: readonly number[]) =>
            of.map((count, at) => ({ code: `${at + 1}1`, label: 'x', jobs: count + 1 }))
          const all = jobs(counts)
          const total = all.reduce((sum, figure) => sum + figure.jobs, 0)
          const known = all.filter((_, at) => !holes.includes(at))
          const gap = gapOf(
            holes.map((at) => ({ code: `${at + 1}1`, label: 'x', impossible: false })),
            { known: known.reduce((sum, figure) => sum + figure.jobs, 0), total, margin: 0.1 },
          )
          const exactOf = (figures: readonly JobsFigure[]) =>
            classPicture(answerFor(loaded('All'), figures), 2026).classOf
          const partly = classPicture(answerFor(loaded('Part', { gap }), known), 2026).classOf
          const truth = new Map(
            compareGroups(exactOf(all), exactOf(jobs(others))).map((each) => [each.group.code, each]),
          )
          for (const { group, verdict, difference } of compareGroups(partly, exactOf(jobs(others)))) {
            const real = truth.get(group.code)
            if (!real || !difference) continue
            const exactly = real.to - real.from
            expect(exactly).toBeGreaterThanOrEqual(difference.low - 1e-9)
            expect(exactly).toBeLessThanOrEqual(difference.high + 1e-9)
            if (verdict !== 'not known') expect(real.verdict).toBe(verdict)
          }
        },
      ),
    )
  })
})
