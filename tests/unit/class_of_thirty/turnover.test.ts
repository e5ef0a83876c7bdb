import { describe, expect, test } from 'vitest'
import { turnoverOf } from '../../../src/domain/class_of_thirty/turnover'
import { chairMarks } from '../../../src/charts/chairs'
import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import type { JobsClassAnswer } from '../../../src/findings/class_of_thirty/class_question'
import { answerClass, classQuestionOf } from '../../../src/findings/class_of_thirty/class_question'
import { chairsSentence, movesSentence } from '../../../src/findings/class_of_thirty/turnover_sentences'
import { classStory } from '../../../src/findings/slides/class_slide'
import { stageHeading } from '../../../src/findings/slides/stage_heading'
import { slideText } from '../../../src/findings/slides/slide_sentences'
import { figuresOf, openingsIn, placeNamed } from './published'

const england = { areaCode: 'EN' }
const table = placeNamed('England', { ...england, classification: 'SOC26' })
const openingsTable = placeNamed('England', {
  ...england,
  classification: 'SOC26',
  unit: 'openings',
  years: [2035],
})
const answer: JobsClassAnswer = {
  question: { kind: 'jobs', lens: 'occupation', place: table, year: 2035, baseYear: 2020 },
  figures: figuresOf('EN', 'SOC26', 2035),
  baseFigures: figuresOf('EN', 'SOC26', 2020),
  replacement: null,
  turnover: {
    from: 2020,
    to: 2035,
    jobs: figuresOf('EN', 'SOC26', 2020),
    openings: openingsIn('EN', 'total_openings'),
    replacement: openingsIn('EN', 'replacement'),
  },
}
const picture = classPicture(answer, 2026)

describe('another year beside today’s', () => {
  test('says plainly that no child moves, and whose chairs are filled again', () => {
    const still = classPicture({ ...answer, figures: answer.baseFigures! }, 2026)
    expect(movesSentence(still.since!)).toBe('No child moves between 2020 and 2035.')
    expect(movesSentence(picture.since!)).toMatch(/^\d child(ren)? moves? between 2020 and 2035\.$/)
    expect(chairsSentence(picture.since!.turnover!, 30)).toBe(
      'People leave: about 15 of the 30 chairs fall free from 2020 to 2035 and are filled again.',
    )
  })

  test('counts chairs as replacements over the jobs there were: 14.99 of 29.86 million in England', () => {
    const turnover = turnoverOf(answer.turnover!, 30)!
    expect(turnover.chairs).toBeCloseTo((30 * turnover.replacing) / turnover.jobs, 9)
    expect(turnover.replacing / turnover.jobs).toBeCloseTo(14.99 / 29.86, 2)
    expect(turnoverOf({ ...answer.turnover!, replacement: [] }, 30)).toBeUndefined()
    expect(chairMarks(30, turnover.chairs).chairs.filter(({ isFilled }) => isFilled)).toHaveLength(15)
    expect(chairsSentence({ ...turnover, chairs: 34.4 }, 30)).toContain('and 4 of them twice')
  })

  test('has a slide of its own after the class, with its figures', () => {
    const slide = classStory(picture, false)[1]!
    expect(slide.content).toMatchObject({ kind: 'class', step: { kind: 'chairs' } })
    expect(stageHeading(slide).title).toBe(movesSentence(picture.since!).replace(/\.$/, ''))
    expect(slideText(slide.content)).toMatch(/15\.0 million of 17\.2 million openings, 2020 to 2035/)
    expect(slide.notes).toContain('Ask:')
    const alone = classPicture({ ...answer, baseFigures: null }, 2026)
    expect(
      classStory(alone, false).some(
        ({ content }) => content.kind === 'class' && content.step.kind === 'chairs',
      ),
    ).toBe(false)
  })

  test('asks for openings where the area has them projected, and of no file’s own area', async () => {
    const viewState = {
      lens: 'skill',
      place: 'EN',
      jobsYear: 2035,
      beside: null,
      phase: 'secondary',
      within: null,
      window: { from: '2024-09-01', to: '2025-08-31' },
      months: null,
      year: 2024,
    } as const
    const asked = (catalogue: Parameters<typeof classQuestionOf>[1]) => {
      const question = classQuestionOf(viewState, catalogue, 2026, { demo: true, files: [] })
      return question?.kind === 'jobs' ? question : undefined
    }
    expect(asked([table])?.turnover).toBeUndefined()
    const question = asked([table, openingsTable])!
    expect(question.turnover).toEqual({ openings: openingsTable, jobs: table })
    const units: string[] = []
    const answered = await answerClass(
      {
        jobs: (requested) => {
          units.push(`${requested.unit} ${requested.year}`)
          return Promise.resolve([])
        },
        pupils: () => Promise.reject(new Error('not asked for')),
      },
      question,
    )
    expect(units.toSorted()).toEqual([
      'jobs 2020',
      'jobs 2025',
      'jobs 2035',
      'openings 2035',
      'replacement 2035',
    ])
    expect('turnover' in answered && answered.turnover).toMatchObject({ from: 2020, to: 2035 })
  })
})
