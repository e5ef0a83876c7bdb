import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encounterBounds } from '../../../src/domain/engagement/encounter_bounds'
import { compareClasses } from '../../../src/findings/class_of_thirty/class_comparison'
import { visiblePupils } from '../../../src/domain/class_of_thirty/visible_pupils'
import { hiddenReason } from '../../../src/findings/class_of_thirty/few_pupils'
import { NORTH_EAST, pupilPicture } from './pupil_picture'
import { teesValley } from './tees_valley'

const counted = (...pupils: number[]) => pupils.map((each) => ({ low: each, high: each }))

const UNMATCHED = {
  matchedByNameAndPostcode: 0,
  matchedOtherwise: 0,
  matchedByPeople: 0,
  atSettings: {},
  waiting: 0,
  employersFound: 0,
  employersByPeople: 0,
  employersWaiting: 0,
}

describe('how many different pupils met an activity', () => {
  it('are at least those of the largest and at most all of them together', () => {
    expect(encounterBounds(100, counted(30, 20), 1)).toEqual({ least: 30, most: 50 })
    expect(encounterBounds(40, counted(30, 20), 1)).toEqual({ least: 30, most: 40 })
    expect(encounterBounds(100, [], 1)).toEqual({ least: 0, most: 0 })
  })

  it('are everybody where the whole school came', () => {
    expect(encounterBounds(100, counted(100, 100), 2)).toEqual({ least: 100, most: 100 })
  })

  it('must overlap where the school is too small for them not to', () => {
    expect(encounterBounds(40, counted(30, 20), 2)).toEqual({ least: 10, most: 20 })
  })

  it('count no more heads than there are pupils', () => {
    expect(encounterBounds(10, counted(500), 1)).toEqual({ least: 10, most: 10 })
  })

  it('may be nobody or everybody at an activity without a headcount', () => {
    expect(encounterBounds(60, [{ low: 0, high: 60 }], 1)).toEqual({ least: 0, most: 60 })
  })

  it('lie between the bounds for every way of attending, and each bound is met by one', () => {
    const school = fc.record({
      roll: fc.integer({ min: 1, max: 4 }),
      shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
      atLeast: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(school, ({ roll, shares, atLeast }) => {
        const heads = shares.map((share) => Math.round(share * roll))
        const met = everyAttendance(roll, heads).map(
          (meetings) => meetings.filter((times) => times >= atLeast).length,
        )
        expect(encounterBounds(roll, counted(...heads), atLeast)).toEqual({
          least: Math.min(...met),
          most: Math.max(...met),
        })
      }),
    )
  })
})

/** Meetings of each pupil, for every choice of who comes to each activity. */
function everyAttendance(roll: number, heads: readonly number[]): number[][] {
  const [first, ...rest] = heads
  if (first === undefined) return [Array.from({ length: roll }, () => 0)]
  const groups = Array.from({ length: 2 ** roll }, (_, who) =>
    Array.from({ length: roll }, (_, pupil) => (who >> pupil) & 1),
  ).filter((who) => who.reduce((sum, each) => sum + each, 0) === first)
  return everyAttendance(roll, rest).flatMap((meetings) =>
    groups.map((who) => meetings.map((times, pupil) => times + (who[pupil] ?? 0))),
  )
}

describe('pupils as a class', () => {
  it('on free school meals name how many were counted and left out', () => {
    const picture = pupilPicture('fsm')
    expect(picture.title).toBe('If a class of 30 mirrored pupils of secondary schools in the North East')
    expect(picture.finding).toBe(
      'About 9 of the 30 would be eligible for free school meals (45,000 of 149,000 pupils).',
    )
    expect(picture.note).toContain(
      'over 179 schools. 1 school gives no per cent on free school meals and is left out. 2 schools give no roll',
    )
  })

  it('say how many schools have a figure that is hidden', () => {
    expect(pupilPicture('fsm').note).not.toContain('hidden')
    expect(pupilPicture('fsm', { hidden: 1 }).note).toContain('1 school has so few pupils that')
    expect(pupilPicture('reached', { hidden: 3 }).note).toContain('3 schools have so few pupils that')
  })

  it('met by outreach are between bounds, since a log counts heads', () => {
    const picture = pupilPicture('reached')
    expect(picture.finding).toBe('Between 9 and 14 of the 30 met STEM outreach in 2024/25.')
    expect(picture.classOf.groups.map(({ children }) => children)).toEqual([9, 5, 16])
    expect(picture.note).toContain('56 of them without a headcount')
  })

  it('stand with the most that is certain', () => {
    const picture = pupilPicture('encounters')
    expect(picture.classOf.groups.map(({ code, children }) => [code, children])).toEqual([
      ['four', 1],
      ['two', 3],
      ['one', 5],
      ['perhaps', 5],
      ['none', 16],
    ])
    expect(picture.finding).toBe(
      'Of the 30, between 9 and 14 met STEM outreach in 2024/25, between 4 and 6 twice or more, between 1 and 2 four times or more.',
    )
  })

  it('name the files they were counted from, or cannot leave', () => {
    const file = { file: 'log.csv', kind: 'engagements' } as const
    const report = { rows: 1, accepted: 1, rejected: {}, repeatedIds: 0, ...UNMATCHED }
    const files = [
      { ...file, ...report, holds: [], droppedColumns: [], dateRange: null, fields: [], notices: [] },
    ]
    expect(pupilPicture('reached', {}, { demo: false, files }).source).toBe(
      'Source: log.csv, as loaded, 2024/25, North East, pupils.',
    )
    expect(pupilPicture('fsm', {}, { demo: false, files }).source).toBe('')
    expect(pupilPicture('reached').source).toContain('pupils of invented schools')
  })
})

describe('a group of fewer than five pupils', () => {
  const meals = (eligible: number) => {
    const answer = { ...NORTH_EAST, meals: { schools: 1, pupils: 900, eligible } }
    return pupilPicture('fsm', visiblePupils(answer, 5))
  }

  it('keeps the whole picture from being shown, as its children would tell of it', () => {
    expect(hiddenReason(meals(4))).toContain('its number is hidden')
    expect(hiddenReason(meals(897))).toContain('its number is hidden')
  })

  it('does not where nobody, or five and more, are in it', () => {
    expect(hiddenReason(meals(0))).toBe('')
    expect(hiddenReason(meals(5))).toBe('')
  })

  it('keeps a picture beside it from being shown too', () => {
    expect(hiddenReason(compareClasses(meals(300), meals(3)))).toContain('its number is hidden')
  })

  it('keeps a class of encounters from being drawn, and widens how many met outreach', () => {
    const answer = {
      ...NORTH_EAST,
      fourTimes: { least: 3, most: 900 },
      once: { least: 20_002, most: 20_004 },
    }
    const visible = visiblePupils(answer, 5)
    expect(hiddenReason(pupilPicture('encounters', visible))).toContain('its number is hidden')
    expect(visible.once).toEqual({ least: 19_999, most: 20_004 })
    expect(hiddenReason(pupilPicture('reached', visible))).toBe('')
    expect(hiddenReason(pupilPicture('encounters', visiblePupils(NORTH_EAST, 10)))).toBe('')
  })

  it('is nothing to counts of jobs', () => {
    expect(hiddenReason(teesValley)).toBe('')
  })
})
