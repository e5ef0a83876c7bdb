import { describe, expect, it } from 'vitest'
import {
  asClassOfThirty,
  CLASS_SIZES,
  seatGroups,
  smallerThanOneChild,
} from '../../../src/domain/class_of_thirty/class_of_thirty'
import type { ClassOfThirty } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { classOfThirtyCsv } from '../../../src/pages/class_of_thirty/class_of_thirty_csv'
import {
  formatRange,
  classFinding,
  describeClass,
  classTitle,
  formatRounded,
  formatExact,
  formatPerClasses,
} from '../../../src/findings/class_of_thirty/class_sentences'
import { jobBreakdown } from '../../../src/domain/jobs/job_breakdown'
import { breakdownOf, classOf } from './published'

const childrenOf = ({ groups }: ClassOfThirty) =>
  Object.fromEntries(groups.map(({ code, children }) => [code, children]))
const group = ({ groups }: ClassOfThirty, code: string) => groups.find((each) => each.code === code)!

describe('a class of 30', () => {
  it('puts 30 children in 14 sectors, largest first', () => {
    const england = classOf('EN', 'SIC22', 2025)
    expect(childrenOf(england)).toEqual({
      'A+B+D+E': 1,
      C: 2,
      F: 2,
      G: 4,
      H: 2,
      I: 2,
      J: 1,
      'K+L': 1,
      M: 3,
      N: 3,
      O: 1,
      P: 2,
      Q: 4,
      'R+S+T': 2,
    })
    expect(seatGroups(england)).toHaveLength(30)
    expect(england.groups.map(({ count }) => count)).toEqual(
      england.groups.map(({ count }) => count).toSorted((a, b) => b - a),
    )
  })

  it('puts 30 children in nine occupations, as published for England in 2020 and 2035', () => {
    const seats = (year: number) => Object.values(childrenOf(classOf('EN', 'SOC26', year)))
    expect(Object.entries(childrenOf(classOf('EN', 'SOC26', 2020))).toSorted()).toEqual(
      [3, 7, 4, 3, 3, 3, 2, 2, 3].map((children, at) => [String(at + 1), children]),
    )
    expect(seats(2035).reduce((a, b) => a + b)).toBe(30)
  })

  it('says "1 or 2" where the rule decides and not the figure', () => {
    const money = group(classOf('EN', 'SIC22', 2025), 'K+L')
    expect(formatExact(money.exact)).toBe('1.52')
    expect(money.children).toBe(1)
    expect(formatRange(money)).toBe('1 or 2')
  })

  it('marks figures under 10,000 jobs and says what they could be', () => {
    const farming = group(classOf('TV_LSIP', 'SIC22', 2025), 'A+B+D+E')
    expect(farming.reliable).toBe(false)
    expect(formatRange(farming)).toBe('0 or 1')
    expect(group(classOf('EN', 'SIC22', 2025), 'A+B+D+E').reliable).toBe(true)
  })

  it('knows the child that small industries share', () => {
    const england = classOf('EN', 'SIC22', 2025)
    expect(england.groups.filter(({ combined: together }) => together).map(({ code }) => code)).toEqual([
      'R+S+T',
      'K+L',
      'A+B+D+E',
    ])
  })

  it('lists everything smaller than one child, a group without a figure too', () => {
    const small = smallerThanOneChild(classOf('EN', 'SIC22', 2025))
    const engineering = small.flatMap(({ parts }) => parts).find(({ label }) => label === 'Engineering')
    expect(engineering && formatPerClasses(engineering.exact, 30)).toBe('about 1 child in every 3 classes')
    const cornwall = smallerThanOneChild(classOf('CI_LSIP', 'SIC22', 2025))
    expect(cornwall.find(({ group: { code } }) => code === 'J')?.group.children).toBe(0)
  })

  it('loses no job: the parts of all groups make the total, and a stranger is refused', () => {
    const { groups, count } = classOf('WM_MCA', 'SIC22', 2035)
    const parts = groups.flatMap((each) => each.parts)
    expect(parts).toHaveLength(22)
    expect(parts.reduce((sum, part) => sum + part.count, 0)).toBeCloseTo(count, 6)
    expect(() => jobBreakdown('sector', 'SIC22', [{ code: '23', label: 'All', jobs: 1 }])).toThrow('All')
  })
})

describe('ten and a hundred children', () => {
  const farmers = CLASS_SIZES.map((size) =>
    group(asClassOfThirty(breakdownOf('EN', 'SIC22', 2025), size), 'A+B+D+E'),
  )

  it.each(CLASS_SIZES)('%i are shared out whole, each group within one of its exact share', (size) => {
    const england = asClassOfThirty(breakdownOf('EN', 'SIC22', 2025), size)
    expect(seatGroups(england)).toHaveLength(size)
    expect(england.groups.reduce((sum, { exact }) => sum + exact, 0)).toBeCloseTo(size, 9)
    for (const { children, exact } of england.groups) expect(Math.abs(children - exact)).toBeLessThan(1)
  })

  it('have exact values in proportion, and drawn children that are not', () => {
    const [ten, thirty, hundred] = farmers.map(({ exact }) => exact)
    expect(ten && thirty && thirty / ten).toBeCloseTo(3, 9)
    expect(ten && hundred && hundred / ten).toBeCloseTo(10, 9)
    expect(farmers.map(({ children }) => children)).toEqual([0, 1, 2])
  })

  it('are called children, since they are no class', () => {
    expect(classTitle({ mirrored: 'jobs in England in 2025' }, 100)).toBe(
      'If 100 children mirrored jobs in England in 2025',
    )
    expect(formatPerClasses(0.32, 100)).toBe('about 1 child in every 313')
    expect(formatPerClasses(0.9, 10)).toBe('about 1 child in every 11')
  })
})

describe('its words', () => {
  const england = classOf('EN', 'SIC22', 2025)
  const subject = {
    areaName: 'England',
    period: '2025',
    mirrored: 'jobs in England in 2025',
    where: 'in England in 2025',
  }

  it('say what is mirrored and never what will be', () => {
    expect(classTitle(subject, 30)).toBe('If a class of 30 mirrored jobs in England in 2025')
    expect(classFinding(england, 'sector')).toBe(
      'About 4 would stand for shops and garages, 4 for health and care.',
    )
    expect(describeClass(subject, england)).not.toContain('will be')
  })

  it('turn a share under one child into classes', () => {
    expect(formatPerClasses(0.32, 30)).toBe('about 1 child in every 3 classes')
    expect(formatPerClasses(0.12, 30)).toBe('about 1 child in every 8 classes')
    expect(formatPerClasses(0.9, 30)).toBe('nearly 1 child in every class')
    expect(formatPerClasses(0, 30)).toBe('none in these figures')
    expect(formatExact(0.001)).toBe('under 0.01')
  })

  it('round what is counted as estimates, and never to nothing', () => {
    expect([3_883_214, 561_286, 5423, 314, 7].map(formatRounded)).toEqual([
      '3.9 million',
      '561,000',
      '5,400',
      '310',
      '7',
    ])
  })

  it('make the CSV with its headings in order and every group', () => {
    const lines = classOfThirtyCsv({
      name: 'England',
      classOf: england,
      source: 'Source: someone, somewhere.',
      rounding: 'By the rule.',
    })
      .trimEnd()
      .split('\r\n')
    expect(lines[0]).toBe(
      '\uFEFFgroup,label,share_pct,exact_of_30,children,source,count,unit,fair_least,fair_most,mark,rounding',
    )
    expect(lines[1]).toMatch(
      /^G,Shops and garages,13\.93,4\.179,4,"Source: someone, somewhere\.",428\d{4},jobs,4,4,,By the rule\.$/,
    )
    expect(lines).toHaveLength(15)
  })
})
