import { expect, test } from 'vitest'
import { cohortsOf } from '../../../src/domain/engagement/four_encounters'
import {
  boundsOf,
  encountersOf,
  isOverEstimate,
  schoolFlag,
  yearRoll,
  type EncounterActivity,
  type EncounterSchool,
} from '../../../src/domain/engagement/year_encounters'
import { yearGroupsOf } from '../../../src/domain/school/year_groups'

const AGES = { pupils: 500, lowAge: 11, highAge: 16, sixthForm: false }
const activity = (
  yearGroups: readonly number[],
  people: number | readonly [number, number, number] | null,
  year = 2024,
): EncounterActivity => {
  if (people === null) return { year, yearGroups, headcount: null }
  const [low, mid, high] = typeof people === 'number' ? [people, people, people] : people
  return { year, yearGroups, headcount: { low, mid, high } }
}
const school = (...activities: readonly EncounterActivity[]): EncounterSchool => ({ ...AGES, activities })
const ofYear = (yearGroup: number, ...activities: readonly EncounterActivity[]) =>
  encountersOf(school(...activities), 2024).find((each) => each.yearGroup === yearGroup)!

test.for([
  [{ ...AGES }, [7, 8, 9, 10, 11]],
  [{ ...AGES, lowAge: 9, highAge: 13 }, [5, 6, 7, 8]],
  [{ ...AGES, lowAge: 4, highAge: 18, sixthForm: true }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
  [{ ...AGES, highAge: 18, sixthForm: null }, [7, 8, 9, 10, 11, 12, 13]],
  [{ ...AGES, highAge: 18, sixthForm: false }, [7, 8, 9, 10, 11]],
  [{ ...AGES, lowAge: 16, highAge: 99, sixthForm: null }, [12, 13]],
  [{ ...AGES, lowAge: null }, []],
] as const)('year groups of ages %j are %j', ([ages, groups]) => {
  expect(yearGroupsOf(ages)).toEqual(groups)
})

test('a roll is shared evenly over the year groups, and is not known without pupils or ages', () => {
  expect(yearRoll(AGES)).toBe(100)
  expect(yearRoll({ ...AGES, pupils: null })).toBeNull()
  expect(yearRoll({ ...AGES, pupils: 0 })).toBeNull()
  expect(yearRoll({ ...AGES, highAge: null })).toBeNull()
})

test('a headcount over several year groups is shared among those that the school has', () => {
  const nine = ofYear(9, activity([9, 10, 13], 60))
  expect(nine).toMatchObject({ activities: 1, low: 30, mid: 30, high: 30, greatest: 30, flag: 'not_met' })
  expect(ofYear(11, activity([9, 10, 13], 60)).activities).toBe(0)
})

test('at least is the greatest share with the low end, at most all shares with the high end, never over 100 %', () => {
  const eight = ofYear(8, activity([8], [20, 25, 30]), activity([8], 60))
  expect(boundsOf(eight)).toEqual({ lower: 0.6, upper: 0.9, mean: 0.85 })
  expect(boundsOf(ofYear(8, activity([8], 80), activity([8], 70)))).toMatchObject({ lower: 0.8, upper: 1 })
})

test.for([
  ['met', [activity([7], 100)]],
  ['met', [activity([7], 100), activity([7], null)]],
  ['unknown', [activity([7], 90), activity([7], null)]],
  ['unknown', [activity([7], 526)]],
  ['possible', [activity([7], 60), activity([7], [30, 35, 40])]],
  ['not_met', [activity([7], 60), activity([7], [30, 35, 39])]],
  ['not_met', []],
  ['not_met', [activity([7], 100, 2023)]],
] as const)('the benchmark of a year group is %s', ([flag, activities]) => {
  expect(ofYear(7, ...activities).flag).toBe(flag)
})

test('it is unknown without a roll, and over the estimate where one headcount is', () => {
  const [first] = encountersOf({ ...AGES, pupils: null, activities: [activity([7], 400)] }, 2024)
  expect(first!.flag).toBe('unknown')
  expect(boundsOf(first!)).toBeNull()
  expect(isOverEstimate(ofYear(7, activity([7], 105)))).toBe(false)
  expect(isOverEstimate(ofYear(7, activity([7], 106)))).toBe(true)
})

test('a school has its worst flag: not met, then unknown, possible and met', () => {
  const all = (people: number | null) => [7, 8, 9, 10, 11].map((group) => activity([group], people))
  const flagOf = (...activities: readonly EncounterActivity[]) =>
    schoolFlag(encountersOf(school(...activities), 2024))
  expect(flagOf(...all(100))).toBe('met')
  expect(flagOf(...all(50), ...all(50))).toBe('possible')
  expect(flagOf(...all(100).slice(1), activity([7], null))).toBe('unknown')
  expect(flagOf(...all(100).slice(1))).toBe('not_met')
  expect(schoolFlag(encountersOf({ ...AGES, lowAge: null, activities: [] }, 2024))).toBeNull()
  expect(schoolFlag(encountersOf({ ...AGES, lowAge: 4, highAge: 11, activities: [] }, 2024))).toBeNull()
})

test('a cohort is followed back to Year 7, with each year’s mean on today’s roll', () => {
  const found = cohortsOf(
    school(activity([9], 100), activity([8], 150, 2023), activity([7], 50, 2022)),
    2024,
    2022,
  )
  expect(found.find(({ yearGroup }) => yearGroup === 9)).toEqual({
    yearGroup: 9,
    soFar: 3,
    thisYear: 1,
    yearsLeft: 2,
    isFourOrMore: false,
    isOnCourse: true,
    isFloor: false,
  })
  expect(found.filter(({ isFloor }) => isFloor).map(({ yearGroup }) => yearGroup)).toEqual([10, 11])
  expect(cohortsOf({ ...AGES, pupils: null, activities: [] }, 2024, 2019)).toEqual([])
})
