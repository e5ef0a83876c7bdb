import { expect, test } from 'vitest'
import { SUSTAINED } from '../../../src/domain/engagement/engagement'
import { SUSTAINED_RULES, ruleBit, schoolsByRule } from '../../../src/domain/engagement/sustained_rules'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { sustainedSentence } from '../../../src/findings/coverage/sustained_sentence'
import { engagementStatuses } from '../../../workers/warehouse/arrays/engagement_status'
import { columnsOfVisits } from './visit_columns'
import type { Visit } from './visit_columns'

/** The rules that make a school with these visits sustained in 2024/25. */
function rulesOf(visits: readonly Visit[]): string[] {
  const { status, sustainedBy } = engagementStatuses(columnsOfVisits(visits), windowOfYear(2024), 'all')
  expect(sustainedBy[0]! > 0).toBe(status[0] === SUSTAINED)
  return SUSTAINED_RULES.filter((rule) => sustainedBy[0]! & ruleBit(rule))
}
const on = (dates: readonly string[], of: Partial<Visit> = {}): Visit[] =>
  dates.map((date) => ({ ...of, date }))

test('each rule is found by itself, and those that hold together are all found', () => {
  const club = on(['2024-10-01', '2024-10-20', '2024-11-12'], { series: 'club' })
  const provider = on(['2024-10-02', '2024-11-02', '2025-02-02'], { employer: 'Rail Systems' })
  const years = on(['2021-10-01', '2022-10-01', '2024-10-01'])
  expect(rulesOf(club)).toEqual(['series'])
  expect(rulesOf(provider)).toEqual(['provider'])
  expect(rulesOf(years)).toEqual(['years'])
  expect(rulesOf([...years, ...club, ...provider])).toEqual(['series', 'provider', 'years'])
})

test('a programme makes no school sustained, however often it comes', () => {
  expect(rulesOf(on(['2024-10-01', '2024-11-20', '2025-03-12'], { programme: 'Big Bang' }))).toEqual([])
})

test('a school that is not reached in the window is sustained by nothing', () => {
  expect(rulesOf(on(['2021-10-01', '2022-10-01', '2023-10-01']))).toEqual([])
  expect(rulesOf(on(['2024-10-01', '2025-02-01']))).toEqual([])
})

test('a school counts under every rule that holds for it, and the words say so', () => {
  const sustainedBy = new Uint32Array(8)
  sustainedBy[ruleBit('years')] = 1300
  sustainedBy[ruleBit('years') | ruleBit('provider')] = 90
  sustainedBy[ruleBit('series')] = 2
  expect(schoolsByRule(sustainedBy, 'provider')).toBe(90)
  expect(sustainedSentence({ sustainedBy })).toBe(
    'By a series 2, one provider over terms 90, year after year 1,390; a school may count under several.',
  )
})
