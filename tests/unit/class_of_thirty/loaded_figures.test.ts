import { describe, expect, test } from 'vitest'
import { gapOf, type JobGap } from '../../../src/domain/jobs/job_gap'
import type { JobsCatalogueEntry, LoadedYear } from '../../../src/domain/jobs/jobs'
import { placesFor } from '../../../src/domain/jobs/jobs_places'
import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import { sourceText } from '../../../src/findings/slides/slide_sentences'
import { classOfThirtyCsv } from '../../../src/pages/class_of_thirty/class_of_thirty_csv'
import { classPage } from '../../../src/pages/class_of_thirty/class_page'
import { comparisonQuestionOf, classQuestionOf } from '../../../src/findings/class_of_thirty/class_question'
import { jobSource, jobSourceWarning } from '../../../src/findings/class_of_thirty/job_source'
import { missingFiguresSentences } from '../../../src/findings/class_of_thirty/missing_figures_sentences'
import { SHEETS } from '../../../src/pages/layout/page'
import { placeNamed } from './published'

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
  phase: 'secondary',
  within: null,
  window: { from: '2024-09-01', to: '2025-08-31' },
  months: null,
  year: 2024,
} as const
const questionOf = (catalogue: readonly JobsCatalogueEntry[], place: string = ofHartlepool.place) =>
  classQuestionOf({ ...ofHartlepool, place }, catalogue, 2026, { demo: true, files: [] })
const shownFor = (catalogue: readonly JobsCatalogueEntry[]) => {
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
    expect(shownFor([england, teesValley, hartlepool, region])).toBe(region)
    expect(shownFor([england, teesValley, hartlepool, loaded('North East', { withheld: 1 })])).toBe(
      teesValley,
    )
    expect(shownFor([england, hartlepool])).toBe(england)
    expect(shownFor([england, { ...hartlepool, ...loaded('Hartlepool') }])?.areaName).toBe('Hartlepool')
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

  test('stands beside another only where it is whole', () => {
    const durham = loaded('Durham')
    const catalogue = [england, durham, loaded('Darlington'), hartlepool]
    const beside = (place: JobsCatalogueEntry) =>
      comparisonQuestionOf(questionOf(catalogue, durham.areaCode)!, place.areaCode, catalogue)
    expect(beside(loaded('Darlington'))).toBeDefined()
    expect(beside(hartlepool)).toBeUndefined()
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
    const shown = (gap: JobGap) => {
      const place = loaded('Hartlepool', { withheld: 2, total: 10_000, gap })
      return shownFor([england, place])
    }
    expect(shown(gapOf(missing, { known: 8000, total: 10_000, margin: 0 }))?.areaName).toBe('Hartlepool')
    expect(shown(gapOf(missing, { known: 8000, total: null, margin: 0 }))).toBe(england)
    expect(shown(gapOf(missing, { known: 4000, total: 10_000, margin: 0 }))).toBe(england)
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

  test('stands beside nothing, and its files carry the mark', () => {
    const catalogue = [england, bounded, loaded('Darlington')]
    const question = questionOf(catalogue)!
    expect(question).toMatchObject({ place: bounded })
    expect(comparisonQuestionOf(question, 'nomis.xlsx:Darlington', catalogue)).toBeUndefined()
    const picture = pictureOf(bounded)
    const page = classPage(picture, new Date('2026-11-28'), { sheet: SHEETS.wide, measure: halfAnEm })
    expect(page.description).toContain('Not known: 6 of the 30')
    expect(page.description).toContain('Community wardens (cannot be right in the file)')
    expect(sourceText({ kind: 'class', picture, step: { kind: 'class' } })).toContain(
      'No figure for: Community',
    )
    const csv = classOfThirtyCsv({ name: '', classOf: picture.classOf, source: 's', note: picture.warning })
    expect(csv.split('\n')[1]).toMatch(/Not known: 6 of the 30/)
  })
})
