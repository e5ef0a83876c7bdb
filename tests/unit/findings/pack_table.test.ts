import { expect, test } from 'vitest'
import {
  packGroupings,
  packMonths,
  valuesByArea,
  type PackFigure,
} from '../../../src/domain/packs/county_pack'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { packMap, packRows, packSeries } from '../../../src/findings/packs/pack_table'
import { REACH_RAMP } from '../../../src/findings/coverage/reach_ramp'

const figure = (more: Partial<PackFigure>): PackFigure => ({
  organisation: 'Kent Enterprise',
  month: '2025-06',
  asAt: '2025-06-30',
  grouping: 'hub',
  area: 'Kent',
  metricId: 'reach.secondary',
  version: 1,
  metric: 'Secondary schools reached',
  unit: 'per_cent',
  value: 20,
  denominator: 40,
  ...more,
})
const sessions = (more: Partial<PackFigure>): PackFigure =>
  figure({
    metricId: 'sessions.all',
    metric: 'Sessions',
    unit: 'number',
    value: 12,
    denominator: null,
    ...more,
  })

test('one table has a row an organisation and area, wholes first, and says what is hidden or not in a pack', () => {
  const figures = [
    figure({ organisation: 'Pi & Co', value: 10 }),
    figure({}),
    figure({ area: '', value: 50, denominator: 80 }),
    sessions({ value: HIDDEN_COUNT }),
    figure({ organisation: 'Pi & Co', area: 'London', value: 0, denominator: 0 }),
  ]
  const series = packSeries(figures)
  expect(series.map(({ label, isShare }) => [label, isShare])).toEqual([
    ['Secondary schools reached', true],
    ['Sessions', false],
  ])
  expect(
    packRows(figures, series).map(({ organisation, area, cells }) => [organisation, area, ...cells]),
  ).toEqual([
    ['Kent Enterprise', '', '63% (50 of 80)', 'not in its pack'],
    ['Kent Enterprise', 'Kent', '50% (20 of 40)', 'hidden'],
    ['Pi & Co', 'Kent', '25% (10 of 40)', 'not in its pack'],
    ['Pi & Co', 'London', '–', 'not in its pack'],
  ])
})

test('figures of another version of a definition are a series of their own', () => {
  expect(packSeries([figure({}), figure({ version: 2 })]).map(({ label }) => label)).toEqual([
    'Secondary schools reached, definition 1',
    'Secondary schools reached, definition 2',
  ])
})

test('over organisations sums add up and shares do not, and hidden values are on no map', () => {
  const figures = [
    figure({}),
    figure({ organisation: 'Pi & Co', value: 30 }),
    sessions({}),
    sessions({ organisation: 'Pi & Co', value: 5 }),
    sessions({ organisation: 'Third', value: HIDDEN_COUNT }),
  ]
  const kent = (series: string) => valuesByArea(figures, 'hub', series).get('Kent')
  expect(kent('reach.secondary 1')).toEqual({ value: 75, organisations: 2 })
  expect(kent('sessions.all 1')).toEqual({ value: 17, organisations: 2 })
  expect(valuesByArea(figures, 'region', 'sessions.all 1').size).toBe(0)
})

test('the map colours areas of packs alone and says whose figure it is', () => {
  const figures = [figure({ value: 40 }), figure({ organisation: 'Pi & Co', value: 2 })]
  const [series] = packSeries(figures)
  const map = packMap(figures, { key: 'hub', areas: ['Kent', 'London'] }, series!)
  expect(map.fill).toEqual([REACH_RAMP.at(-1), null])
  expect(map.sentences).toEqual([
    'Kent: 100%, the most of 2 organisations, which may reach the same schools',
    'London: in no pack',
  ])
  const counts = [sessions({ value: 7 }), sessions({ organisation: 'Pi & Co', value: 700 })]
  expect(packMap(counts, { key: 'hub', areas: ['Kent'] }, packSeries(counts)[0]!)).toMatchObject({
    fill: [REACH_RAMP.at(-1)],
    sentences: ['Kent: 707 of 2 organisations together'],
  })
})

test('months come newest first, groupings by how much is of them', () => {
  const figures = [figure({ month: '2025-05', grouping: 'region' }), figure({}), sessions({})]
  expect(packMonths(figures)).toEqual(['2025-06', '2025-05'])
  expect(packGroupings(figures)).toEqual(['hub', 'region'])
})
