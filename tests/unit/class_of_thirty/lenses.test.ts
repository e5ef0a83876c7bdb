import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Breakdown } from '../../../src/domain/class_of_thirty/breakdown'
import { asClassOfThirty, seatGroups } from '../../../src/domain/class_of_thirty/class_of_thirty'
import type { ClassOfThirty } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { jobBreakdown } from '../../../src/domain/jobs/job_breakdown'
import { isJobLens, LENSES } from '../../../src/domain/class_of_thirty/lens'
import { openingsOf } from '../../../src/domain/class_of_thirty/openings'
import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import { lensChoices, LENS_DEFINITIONS } from '../../../src/findings/class_of_thirty/lens_sentences'
import { bySex } from '../../../src/domain/jobs/job_breakdown'
import { classOf, figuresOf, openingsIn, placeNamed } from './published'

const children = ({ groups }: ClassOfThirty, code: string) =>
  groups.find((group) => group.code === code)?.children

describe('the lenses', () => {
  it('are each offered once, with what they count', () => {
    const offered = lensChoices(true).flatMap(({ options }) => options.map(({ value }) => value))
    expect(offered.toSorted()).toEqual([...LENSES].toSorted())
    for (const lens of LENSES) if (isJobLens(lens)) expect(LENS_DEFINITIONS[lens]).not.toBe('')
  })

  it('let a table of one’s own be chosen once there is one', () => {
    const own = (has: boolean) =>
      lensChoices(has)
        .flatMap(({ options }) => options)
        .find(({ value }) => value === 'own')
    expect(own(true)).toEqual({ value: 'own', label: 'Your own table' })
    expect(own(false)).toMatchObject({ value: 'own', disabled: true })
  })

  it('see each of the 26 finer occupations once', () => {
    const { groups } = classOf('EN', 'SOC26', 2025, 'submajor')
    expect(groups).toHaveLength(26)
    expect(groups.every(({ parts }) => parts.length === 1)).toBe(true)
    expect(groups.reduce((sum, group) => sum + group.children, 0)).toBe(30)
  })

  it('see every section that has figures, and none that no table has', () => {
    const sections = jobBreakdown('section', 'SIC_SECTION', [
      { code: 'A', label: 'Agriculture', jobs: 10 },
      { code: 'T', label: 'Households', jobs: 20 },
    ])
    expect(sections.groups).toHaveLength(20)
    expect(sections.groups.map(({ group }) => group.code)).not.toContain('U')
  })
})

describe('women and men', () => {
  const women = figuresOf('EN', 'SOC26', 2020, 'female')
  const picture = classPicture(
    {
      question: {
        kind: 'jobs',
        lens: 'sex',
        place: placeNamed('England', { classification: 'SOC26', years: [2020, 2035] }),
        year: 2020,
        baseYear: null,
      },
      figures: bySex(women, figuresOf('EN', 'SOC26', 2020, 'male')),
      baseFigures: null,
      replacement: null,
    },
    2026,
  )

  it('are rounded so that occupations and both sexes agree, as known for England in 2020', () => {
    const seats = (sex: string) => Array.from('123456789', (code) => children(picture.classOf, code + sex))
    expect(seats('f')).toEqual([1, 4, 2, 2, 0, 2, 1, 0, 2])
    expect(seats('m')).toEqual([2, 3, 2, 1, 3, 1, 1, 2, 1])
  })

  it('stand side by side in each occupation, and are told as a fact of today', () => {
    expect(picture.classOf.groups.slice(0, 3).map(({ code }) => code)).toEqual(['1f', '1m', '2f'])
    expect(picture.finding).toBe('About 14 would stand for jobs that women do, 16 for jobs that men do.')
    expect(picture.title).toBe('If a class of 30 mirrored women’s and men’s jobs in England in 2020')
    expect(picture.note).toContain('says nothing of who could')
    expect(picture.rounding).toContain('rows and both columns at once')
  })
})

describe('openings', () => {
  const all = openingsIn('EN', 'total_openings')
  const replacement = openingsIn('EN', 'replacement')

  it('are mostly no growth: 87% of them replace people who leave', () => {
    expect(openingsOf(all, replacement).replacingShare).toBeCloseTo(0.8715, 4)
  })

  it('come to occupations that shrink, too', () => {
    const { shrinking } = openingsOf(all, replacement)
    expect(shrinking.map(({ group }) => group.code)).toEqual(['9', '5', '4'])
    for (const { openings, change } of shrinking) {
      expect(change).toBeLessThan(0)
      expect(openings).toBeGreaterThan(900_000)
    }
  })

  it('are a picture of their own unit and years', () => {
    const picture = classPicture(
      {
        question: {
          kind: 'jobs',
          lens: 'openings',
          place: placeNamed('England', {
            classification: 'SOC26',
            unit: 'openings',
            years: [2035],
            sourceId: 'jobs_openings',
          }),
          year: 2035,
          baseYear: null,
        },
        figures: all,
        baseFigures: null,
        replacement,
      },
      2026,
    )
    expect(picture.title).toBe('If a class of 30 mirrored job openings in England, 2020 to 2035')
    expect(picture.finding).toBe(
      'About 26 of the 30 would replace people who leave (87% of openings); 4 would be growth.',
    )
    expect(picture.source).toMatch(/2020 to 2035, England, job openings\./)
    expect(picture.rounding).toContain('Each figure stands for about 573,000 job openings.')
  })
})

const counts = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 26 })
const breakdown = (weights: readonly number[]): Breakdown => ({
  unit: 'jobs',
  groups: weights.map((count, at) => ({
    group: { code: String(at), label: String(at), sentenceLabel: '' },
    count,
    parts: [],
  })),
  rounding: 'one-way',
  leastReliable: 0,
  order: 'largest first',
})
const some = (weights: readonly number[]) => weights.some((weight) => weight > 0)

describe('any breakdown', () => {
  it('makes exactly the class, each group within one of its exact share', () => {
    fc.assert(
      fc.property(counts.filter(some), fc.integer({ min: 1, max: 1200 }), (weights, size) => {
        const drawn = asClassOfThirty(breakdown(weights), size)
        expect(seatGroups(drawn)).toHaveLength(size)
        for (const group of drawn.groups) expect(Math.abs(group.children - group.exact)).toBeLessThan(1)
      }),
    )
  })

  it('is the same class whatever its groups are called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 2 }), (weights) => {
        const drawn = (order: readonly number[]) =>
          asClassOfThirty(breakdown(order)).groups.map((group) => [group.count, group.children])
        expect(drawn(weights.toReversed())).toEqual(drawn(weights))
      }),
    )
  })

  it('drawn from another year moves no child for less than half a child', () => {
    const years = fc.integer({ min: 2, max: 20 }).chain((length) => {
      const year = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: length, maxLength: length })
      return fc.tuple(year, year)
    })
    fc.assert(
      fc.property(years, ([before, after]) => {
        const base = asClassOfThirty(breakdown(before))
        const later = asClassOfThirty(breakdown(after), 30, base)
        expect(seatGroups(later)).toHaveLength(30)
        for (const group of later.groups) {
          const was = base.groups.find(({ code }) => code === group.code)!
          const moved = group.children - was.children
          if (Math.abs(group.exact - was.exact) < 0.5) expect(moved).toBe(0)
          else if (moved !== 0) expect(Math.sign(moved)).toBe(Math.sign(group.exact - was.exact))
        }
      }),
    )
  })
})
