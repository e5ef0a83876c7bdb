import { describe, expect, test } from 'vitest'
import type { JobsCatalogueEntry, LoadedYear } from '../../../src/domain/jobs/jobs'
import { placesFor } from '../../../src/domain/jobs/jobs_places'
import { comparisonQuestionOf, classQuestionOf } from '../../../src/findings/class_of_thirty/class_question'
import { jobSource, jobSourceNote } from '../../../src/findings/class_of_thirty/job_source'
import { missingFiguresSentences } from '../../../src/findings/class_of_thirty/missing_figures_sentences'
import { placeNamed } from './published'

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
    expect(jobSourceNote(loaded('Durham', { total: 228_800 }), 2021, figures)).toMatch(
      /^Its groups add up to 296,000, but the file gives 229,000 in all/,
    )
    expect(jobSourceNote(loaded('Durham', { total: 290_000 }), 2021, figures)).toBe('')
    expect(jobSourceNote(loaded('Durham'), 2021, figures)).toBe('')
  })
})
