import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareGroups, isDrawnDifferenceExact } from '../../../src/domain/class_of_thirty/group_comparison'
import {
  comparisonFinding,
  differenceLabel,
} from '../../../src/findings/class_of_thirty/comparison_sentences'
import { asClassOfThirty } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { comparisonRow, panelsOf } from '../../../src/findings/class_of_thirty/class_comparison'
import { classOf } from './published'
import type { ClassPicture } from '../../../src/findings/class_of_thirty/class_picture'
import { besideEngland, twoPlaces, twoYears } from './two_places'

const tees = classOf('TV_LSIP', 'SIC22', 2025)
const england = classOf('EN', 'SIC22', 2025)
const places = { main: 'Tees Valley', other: 'England' }

describe('two places side by side', () => {
  it('differ by exact children, and by half a child or more', () => {
    const groups = compareGroups(tees, england)
    expect(groups).toHaveLength(14)
    const words = Object.fromEntries(groups.map((each) => [each.group.code, differenceLabel(each)]))
    expect(words['Q']).toBe('2 more')
    expect(words['F']).toBe('about the same')
  })

  it('are told apart by their two largest differences', () => {
    expect(comparisonFinding(compareGroups(tees, england), places, 30)).toBe(
      'In every class of 30, Tees Valley has about 2 more for health and care and 1 fewer for science, engineering and professional services than England.',
    )
  })

  it('are said to be about the same where nothing is half a child apart', () => {
    expect(comparisonFinding(compareGroups(england, england), places, 30)).toContain('about the same')
  })

  it('name the source of both, once where it is one, and what a figure of each stands for', () => {
    expect(twoPlaces.source).toMatch(/^Source: [^:]*, 2025, Tees Valley and England, jobs\. OGL v3\.0\.$/)
    expect(besideEngland('Brighton and Hove, East Sussex and West Sussex', 'BH_LSIP').source).toContain(
      ', 2025, Brighton and Hove, East Sussex and West Sussex beside England, jobs. OGL v3.0.',
    )
    expect(twoPlaces.rounding).toContain('about 9,900 (Tees Valley) or 1.0 million (England) jobs')
    expect(twoPlaces.note).toContain('Numbers with decimals are exact')
    expect(twoPlaces.title).toBe(twoPlaces.comparison?.main.title)
    expect(twoPlaces.finding).toContain('than England.')
  })
})

describe('two years side by side', () => {
  const { comparison: beside } = twoYears

  it('stand in their order, the later drawn from the earlier', () => {
    expect(panelsOf(twoYears).map(({ name }) => name)).toEqual(['2025', '2035'])
    const seats = ({ classOf: { groups } }: ClassPicture) =>
      new Map(groups.map(({ code, children, exact }) => [code, { children, exact }]))
    const [before, after] = panelsOf(twoYears).map(({ picture }) => seats(picture))
    for (const [code, then] of before ?? []) {
      const now = after?.get(code)
      if (now && now.children !== then.children)
        expect(Math.sign(now.children - then.children) * (now.exact - then.exact)).toBeGreaterThanOrEqual(0.5)
    }
  })

  it('say what changes, in the place whose years they are', () => {
    expect(twoYears.finding).toBe(
      'In every class of 30, Tees Valley in 2035 has about 0.56 more for professional jobs than in 2025.',
    )
    expect(twoYears.source).toContain(', 2035 and 2025, Tees Valley, jobs.')
    expect(beside && comparisonRow(beside, beside.groups[2]!)).toEqual(['3', '3', 'about the same'])
    expect(beside && comparisonRow(beside, beside.groups[0]!)).toEqual(['6.96', '7.51', '0.56 more'])
  })
})

describe('the words for a difference', () => {
  const weights = fc.array(fc.nat({ max: 2000 }), { minLength: 4, maxLength: 4 })
  const counted = weights.filter((each) => each.some((weight) => weight > 0))
  const classFrom = (counts: readonly number[]) =>
    asClassOfThirty({
      unit: 'jobs',
      groups: counts.map((count, at) => ({
        group: { code: String(at), label: `Group ${at}`, sentenceLabel: `group ${at}` },
        count,
        parts: [],
      })),
      rounding: 'one-way',
      leastReliable: 0,
      order: 'as listed',
    })

  it('never say another number than the pictures show', () => {
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        for (const each of compareGroups(classFrom(one), classFrom(other))) {
          const difference = differenceLabel(each)
          const more = /^(\d+) more$/.exec(difference)
          const fewer = /^(\d+) fewer$/.exec(difference)
          const drawn = each.group.children - each.other.children
          const asDrawn = isDrawnDifferenceExact(each)
          if (more || fewer) {
            expect(asDrawn).toBe(true)
            expect(drawn).toBe(more ? Number(more[1]) : -Number(fewer?.[1]))
          } else if (asDrawn) {
            expect(difference).toBe('about the same')
            expect(drawn).toBe(0)
          } else {
            expect(difference).toMatch(/^(about the same|\d+\.\d\d (more|fewer))$/)
          }
        }
      }),
    )
  })

  it('tell the exact numbers where two rounded classes would show the opposite', () => {
    // 2.90 of 30 is drawn as 2, and 2.10 as 3: the remainders of the other groups decide.
    const group = { ...tees.groups[0]!, exact: 2.9, children: 2 }
    const other = { ...group, exact: 2.1, children: 3 }
    const each = { group, other, from: 2.1, to: 2.9, verdict: 'more' } as const
    expect(differenceLabel(each)).toBe('0.80 more')
    const { comparison: beside } = twoPlaces
    expect(beside && comparisonRow(beside, each)).toEqual(['2.90', '2.10', '0.80 more'])
  })
})
