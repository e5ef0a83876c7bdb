import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HistoryWriter } from '../../../../src/state/address/history_writer'

let written: string[]
let writer: HistoryWriter

beforeEach(() => {
  vi.useFakeTimers()
  written = []
  const history = {
    pushState: (_: unknown, __: string, link: string) => written.push(`push ${link}`),
    replaceState: (_: unknown, __: string, link: string) => written.push(`replace ${link}`),
  }
  writer = new HistoryWriter({ history } as unknown as Window)
})
afterEach(() => {
  vi.useRealTimers()
})

test('a step is written in the next task, once the question of the view has left', () => {
  writer.write('?year=2023', 'push', false)
  expect(written).toEqual([])
  vi.advanceTimersByTime(0)
  expect(written).toEqual(['push ?year=2023'])
})

test('two steps of one task are both written, in their order', () => {
  writer.write('?year=2023', 'push', false)
  writer.write('?year=2022', 'push', false)
  vi.runAllTimers()
  expect(written).toEqual(['push ?year=2023', 'push ?year=2022'])
})

test('what belongs to a step that waits is written with it', () => {
  writer.write('?year=2023', 'push', false)
  writer.write('?year=2023&phase=primary', 'replace', false)
  vi.runAllTimers()
  expect(written).toEqual(['push ?year=2023&phase=primary'])
})

test('a drag is one step, whose address follows five times a second and ends on the last', () => {
  writer.write('?travel=20', 'push', true)
  vi.advanceTimersByTime(16)
  for (let km = 21; km <= 60; km++) {
    writer.write(`?travel=${km}`, 'replace', true)
    vi.advanceTimersByTime(10)
  }
  writer.write('?travel=61', 'replace', false)
  vi.runAllTimers()
  expect(written).toEqual([
    'push ?travel=20',
    'replace ?travel=40',
    'replace ?travel=60',
    'replace ?travel=61',
  ])
})

test('nothing is written over the step that a person has gone back to', () => {
  writer.write('?year=2023', 'push', false)
  writer.forget()
  vi.runAllTimers()
  expect(written).toEqual([])
})
