import { expect, test } from 'vitest'
import { KNOWN_THEME_WEEKS, themesIn, themeWeeksOf } from '../../../src/domain/calendar/theme_weeks'
import { wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { NO_DECISIONS, type Decisions } from '../../../src/domain/project/decisions'
import { dayNumber } from '../../../src/domain/time/academic_year'
import {
  themeSentence,
  themeSourcesSentence,
  themeWeekFault,
} from '../../../src/findings/calendar/theme_sentences'
import { ThemeWeekEditing } from '../../../src/state/theme_week_editing.svelte'
import { answer, entry } from '../findings/calendar_of'

test('theme weeks of the app have a source, one order of days, and those of people stand in their place', () => {
  expect(KNOWN_THEME_WEEKS.map(({ name, from, to }) => `${name} ${from} ${to}`)).toContain(
    'British Science Week 2026-03-06 2026-03-15',
  )
  for (const week of KNOWN_THEME_WEEKS) expect([themeWeekFault(week), week.source !== '']).toEqual(['', true])
  expect(themeSourcesSentence()).toMatch(
    /^Dates read on 30 November 2026: World Space Week, United Nations General Assembly, resolution 54\/68; Tomorrow’s Engineers Week, EngineeringUK; .*\. Check other years/,
  )
  expect(themeWeeksOf(null)).toBe(KNOWN_THEME_WEEKS)
  expect(themeWeeksOf([])).toEqual([])
})

test('a week needs a name and days in order', () => {
  const week = { name: 'Grove', from: '2026-03-02', to: '2026-03-06' }
  expect(themeWeekFault(week)).toBe('')
  expect(themeWeekFault({ ...week, name: ' ' })).toBe('Give the week a name.')
  expect(themeWeekFault({ ...week, to: '' })).toBe('Give its first and its last day.')
  expect(themeWeekFault({ ...week, to: '2026-03-01' })).toBe('Its last day is before its first.')
})

test('days meet the weeks that they share a day with, the last included, and a name stands once', () => {
  expect(themesIn(KNOWN_THEME_WEEKS, '2026-03-06', '2026-03-07')).toEqual([
    'National Careers Week',
    'British Science Week',
  ])
  expect(themesIn(KNOWN_THEME_WEEKS, '2026-03-16', '2026-03-31')).toEqual([])
  expect(
    themesIn(KNOWN_THEME_WEEKS, '2025-09-01', '2026-10-31').filter((name) => name === 'World Space Week'),
  ).toHaveLength(1)
})

test('activity inside and outside theme weeks is said with its parts, and nothing is said of nothing', () => {
  const at = (day: string, parts = {}) => entry({ start: wallTimeOfIso(`${day}T10:00`), ...parts })
  const all = answer({
    weeks: [
      { monday: dayNumber('2026-02-23'), kind: 'term' },
      { monday: dayNumber('2026-03-02'), kind: 'term' },
    ],
    entries: [at('2026-02-24'), at('2026-03-02'), at('2026-03-03', { isCancelled: true }), at('2026-03-05')],
  })
  expect(themeSentence(all, KNOWN_THEME_WEEKS)).toBe(
    'Inside theme weeks: 2 of the 3 times that events take place (67 %); outside: 1. 1 of the 2 weeks of term has a theme.',
  )
  expect(themeSentence(all, [])).toBe('')
  expect(themeSentence({ ...all, entries: [] }, KNOWN_THEME_WEEKS)).toBe('')
})

test('a change of the weeks is kept in the project, and undone', () => {
  const project = {
    decisions: NO_DECISIONS,
    decide(part: Partial<Decisions>) {
      project.decisions = { ...project.decisions, ...part }
    },
  }
  const editing = new ThemeWeekEditing(project)
  editing.keep([], 'none')
  expect([project.decisions.themeWeeks, editing.canUndo]).toEqual([[], true])
  editing.undo()
  expect(project.decisions.themeWeeks).toBeNull()
})
