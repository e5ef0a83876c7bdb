import { expect, test } from 'vitest'
import type { CoverageMeasuresAnswer, CoverageTally } from '../../../src/domain/coverage/coverage_measures'
import { withMeasure } from '../../../src/findings/slides/measure_slide'
import type { MapScene } from '../../../src/map/map_picture'
import { SMALL_STORY } from './small_story'

const YOUNG = { low: 0, mid: 0, high: 0 }
const tallyOf = (sessions: number, reached: number): CoverageTally => ({
  ...{ reach: { schools: 10, reached }, priority: null, before: null, sessions, hours: 0, withoutHours: 0 },
  ...{ young: YOUNG, withoutHeadcount: 0, employers: 0, depth: [10, 0, 0, 0] },
  contacts: { schools: 0, roll: 0, young: YOUNG, withoutHeadcount: 0 },
  encounters: { young: 0, roll: 0, schools: 0 },
})
const answer: CoverageMeasuresAnswer = {
  question: {
    ...{ phase: 'secondary', window: { from: '2024-09-01', to: '2025-08-31' }, within: null, by: 'region' },
    ...{ counted: 'all', listId: null },
  },
  ...{ version: 1, all: tallyOf(15, 6), sessionQuartiles: null, hourQuartiles: null, years: [] },
  areas: [tallyOf(12, 4), tallyOf(3, 2), tallyOf(0, 0)],
}
const grouping = { key: 'region', label: 'Region', areas: ['East', 'West', 'North'], codes: ['', '', ''] }
const contentOf = (kind: 'map' | 'headline') =>
  SMALL_STORY.find(({ content }) => content.kind === kind)!.content
const areas = {
  ...{ grouping, groupIndex: new Uint16Array(3), outlines: undefined, credit: undefined },
  isHexagons: false,
}
const of = { areas, measure: 'sessions_per_school', answer, place: 'England', targetPct: 80 } as const

test('a slide of a view by another measure has its number, its unit, its colours and its areas, lowest first', () => {
  const reach = contentOf('map')
  if (reach.kind !== 'map') throw new Error('no map')
  const scene = { ...reach.scene, grouping, areaFill: ['red', 'red', 'red'] } as MapScene
  const slide = withMeasure({ ...reach, scene }, of)
  if (slide.kind !== 'map') throw new Error('no map')
  expect(slide.texts.title).toBe('Sessions a reached school, secondary schools, England: 2.50')
  expect(slide.texts).toMatchObject({
    finding: '15 at 6 schools',
    definition: 'Sessions divided by the schools reached.',
    source: reach.texts.source,
  })
  expect(slide.key).toMatchObject({ unit: 'sessions a reached school', targetPct: null })
  expect(slide.lines).toEqual([
    { area: 'West', rate: '1.50', counts: '3 at 2 schools' },
    { area: 'East', rate: '3.00', counts: '12 at 4 schools' },
  ])
  expect(slide.scene.areaFill).toEqual([expect.any(String), expect.any(String), null])
  expect(slide.scene.areaFill[0]).not.toBe('red')
})

test('a number alone is that of the measure, and a slide of anything else stays', () => {
  expect(withMeasure(contentOf('headline'), of)).toMatchObject({ kind: 'headline', big: '2.50' })
  const none = { kind: 'none', why: 'No figures' } as const
  expect(withMeasure(none, of)).toBe(none)
})

test('a slide of hexagons lays them in the place of areas, unnamed on the map and named beside it', () => {
  const slide = withMeasure(contentOf('map'), { ...of, areas: { ...areas, isHexagons: true } })
  if (slide.kind !== 'map') throw new Error('no map')
  expect(slide.scene.groupIndex).toBe(areas.groupIndex)
  expect(slide.scene.grouping.areas).toEqual(['', '', ''])
  expect(slide.lines.map(({ area }) => area)).toEqual(['West', 'East'])
})
