import { describe, expect, it } from 'vitest'
import {
  illustrationNote,
  oneChildSentence,
  shortageSentence,
} from '../../../src/findings/class_of_thirty/one_child_sentences'
import { cohortOf, shortageOf, shortageChoices } from '../../../src/findings/class_of_thirty/one_child'
import type { OneChildAnswer } from '../../../src/findings/class_of_thirty/one_child'
import { openingsIn, placeNamed } from './published'

const tees: OneChildAnswer = {
  question: {
    place: placeNamed('Tees Valley', { unit: 'openings', years: [2035], sourceId: 'jobs_openings' }),
    phase: 'secondary',
  },
  yearGroup: { children: 7890.4, schools: 61, omittedSchools: 2 },
  openings: openingsIn('TV_LSIP', 'total_openings'),
  replacement: openingsIn('TV_LSIP', 'replacement'),
}
const demo = { demo: true, files: [] }
const nothing = { people: null, peopleFrom: null }

describe('children of the loaded rolls beside openings of the same area', () => {
  const cohort = cohortOf('rolls', tees, demo)!
  const shortage = shortageOf({ shortage: 'openings:21', ...nothing }, tees)!

  it('are one place, so no illustration, but not of the same years', () => {
    expect(illustrationNote(shortage, cohort)).toBe(
      'Not the same years: the people are of 2020 to 2035; the children are those on roll as loaded.',
    )
    expect(oneChildSentence(cohort)).toBe(
      'If one more child in every class of 30 chose this path, that would be about 263 people a year in Tees Valley.',
    )
  })

  it('say how they were counted and where they come from', () => {
    expect(cohort.who).toContain('61 secondary schools in Tees Valley, each roll shared evenly over its ages')
    expect(cohort.who).toContain('2 schools that give no roll or ages are left out')
    expect(cohort.source).toContain('pupils on roll of invented schools')
    expect(shortage.source).toContain('Tees Valley, job openings')
  })

  it('make a year’s share of the openings a part of every class', () => {
    const all = tees.openings.find(({ code }) => code === '21')!.jobs
    expect(shortage.people).toBeCloseTo(all / 15, 9)
    expect(shortageSentence(shortage, cohort)).toMatch(
      /^The [\d,]+ openings a year for scientists, engineers and technologists would be about \d\.\d\d (of a child|children) in every class of 30\.$/,
    )
  })

  it('are an illustration beside the births of another place', () => {
    expect(illustrationNote(shortage, cohortOf(null, tees, demo)!)).toContain('Illustration')
  })
})

describe('a number of one’s own', () => {
  it('is shown with its source, and not without', () => {
    const own = { shortage: 'own', people: 400 }
    expect(shortageOf({ ...own, peopleFrom: null }, undefined)).toBeUndefined()
    expect(shortageOf({ ...own, peopleFrom: 'Our survey, 2026' }, undefined)).toMatchObject({
      people: 400,
      source: 'Our survey, 2026',
    })
  })
})

describe('what there is to choose', () => {
  it('is growth only of occupations that grow', () => {
    const options = shortageChoices(tees.question.place, tees).flatMap((group) =>
      group.options.map(({ value }) => value),
    )
    expect(options).toContain('openings:41')
    expect(options).not.toContain('growth:41')
    expect(options).toContain('growth:61')
    expect(options.filter((value) => value.startsWith('openings:'))).toHaveLength(26)
  })

  it('is not counted where the loaded schools have no rolls', () => {
    const none = { ...tees, yearGroup: { children: 0, schools: 0, omittedSchools: 61 } }
    expect(cohortOf('rolls', none, demo)).toBeUndefined()
  })
})
