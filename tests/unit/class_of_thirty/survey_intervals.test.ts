import { describe, expect, test } from 'vitest'
import { asClassOfThirty } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { jobBreakdown } from '../../../src/domain/jobs/job_breakdown'
import type { JobsFigure } from '../../../src/domain/jobs/jobs'
import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import { formatRange } from '../../../src/findings/class_of_thirty/class_sentences'
import { groupExact, sourceText } from '../../../src/findings/slides/slide_sentences'
import { classOfThirtyCsv } from '../../../src/pages/class_of_thirty/class_of_thirty_csv'
import { placeNamed } from './published'

/** Nine occupations of 100,000 people each, the first of them 130,000, each with that confidence interval. */
const nine = (margin: number | null): JobsFigure[] =>
  Array.from({ length: 9 }, (_, at) => ({
    code: String(at + 1),
    label: `Group ${at + 1}`,
    jobs: at === 0 ? 130_000 : 100_000,
    margin,
  }))
const classOf = (figures: readonly JobsFigure[]) =>
  asClassOfThirty(jobBreakdown('occupation', 'SOC9', figures, 'people'))
const rangesOf = (figures: readonly JobsFigure[]) => classOf(figures).groups.map(formatRange)

const pictureOf = (figures: readonly JobsFigure[]) =>
  classPicture(
    {
      question: {
        kind: 'jobs',
        lens: 'occupation',
        place: placeNamed('Here', { classification: 'SOC9', unit: 'people' }),
        year: 2025,
        baseYear: null,
      },
      figures,
      baseFigures: null,
      replacement: null,
    },
    2026,
  )

describe('the confidence interval that a file gives', () => {
  test('decides "4 or 5" by the children at its low and high end', () => {
    expect(rangesOf(nine(null))[0]).toBe('4')
    expect(rangesOf(nine(1000))[0]).toBe('4')
    expect(rangesOf(nine(20_000))[0]).toBe('4 or 5')
    expect(rangesOf(nine(60_000))[0]).toBe('2 to 6')
  })

  test('stands in place of a fifth less and more of a small figure', () => {
    const small = (margin: number | null) => nine(margin).map((each) => ({ ...each, jobs: each.jobs / 20 }))
    expect(rangesOf(small(null))[0]).not.toBe('4')
    expect(rangesOf(small(10))[0]).toBe('4')
  })

  test('of several figures together is the root of the sum of their squares, and none where one has none', () => {
    const halves = (margins: readonly (number | null)[]) =>
      margins.map((margin, at) => ({ code: `1${at + 1}`, label: 'Half', jobs: 50, margin }))
    const marginOf = (margins: readonly (number | null)[]) =>
      jobBreakdown('occupation', 'SOC26', halves(margins), 'people').groups[0]?.margin
    expect(marginOf([3, 4])).toBe(5)
    expect(marginOf([3, null])).toBeUndefined()
  })

  test('is shown in words on screen, stage and files, and only where there is one', () => {
    const open = pictureOf(nine(20_000))
    expect(open.caveat).toContain('the confidence intervals that the file gives')
    expect(sourceText({ kind: 'class', picture: open, step: { kind: 'class' } })).toContain(open.caveat)
    expect(groupExact(open.classOf.groups[0]!, 30)).toBe(
      'Exactly 4.19 of 30, by the survey between 3.63 and 4.74, so 4 or 5 would be fair.',
    )
    expect(pictureOf(nine(null)).caveat).toBe('')
    const [head, first] = classOfThirtyCsv({ name: '', classOf: open.classOf, source: '' }).split('\r\n')
    expect(head).toContain('exact_least,exact_most')
    expect(first).toContain('3.626,4.737')
  })
})
