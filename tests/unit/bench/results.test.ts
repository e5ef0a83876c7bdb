import { expect, test } from 'vitest'
import { measurementOf } from '../../bench/measure'
import { machineName, RUNS_KEPT, withResults, type Result } from '../../bench/results'

const result = (name: string, median: number): Result => ({
  ...measurementOf(name, 'ms', [median], measurementOf('an empty frame', 'ms', [10])),
  part: 'Demo data',
})

test('a run is added below the earlier ones of the same measurement, with its ratio to the floor', () => {
  const first = withResults('', [result('year', 40), result('phase', 50)], '2026-11-29', 'abc1234')
  const second = withResults(first, [result('year', 30.123)], '2026-11-30', 'def5678')
  expect(second.split('\n')).toEqual([
    'part,measurement,unit,date,version,median,lowest,highest,runs,floor,ratio',
    '"Demo data","year",ms,2026-11-29,abc1234,40,40,40,1,10,4',
    '"Demo data","year",ms,2026-11-30,def5678,30.1,30.1,30.1,1,10,3.01',
    '"Demo data","phase",ms,2026-11-29,abc1234,50,50,50,1,10,5',
    '',
  ])
})

test(`no more than ${RUNS_KEPT} runs of a measurement are kept, the newest`, () => {
  expect(RUNS_KEPT).toBe(8)
  let text = ''
  for (let run = 1; run <= 10; run++) text = withResults(text, [result('year', run)], '2026-11-30', 'abc1234')
  const medians = text.match(/abc1234,(\d+)/g)?.map((found) => Number(found.split(',')[1]))
  expect(medians).toEqual([3, 4, 5, 6, 7, 8, 9, 10])
})

test('a machine is named by its cores and processor', () => {
  expect(machineName(2, 'AMD EPYC 7B13 64-Core Processor')).toBe('2-amd-epyc-7b13-64-core')
  expect(machineName(4, 'Intel(R) Xeon(R) CPU @ 2.20GHz')).toBe('4-intel-xeon')
})
