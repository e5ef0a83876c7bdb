import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HistoryWriter } from '../../../../src/state/address/history_writer'

let written: string[]
let writer: HistoryWriter
let page: EventTarget

beforeEach(() => {
  vi.useFakeTimers()
  written = []
  page = new EventTarget()
  const history = {
    pushState: (_: unknown, __: string, link: string) => written.push(`push ${link}`),
    replaceState: (_: unknown, __: string, link: string) => written.push(`replace ${link}`),
  }
  writer = new HistoryWriter(Object.assign(page, { history }) as unknown as Window)
})
afterEach(() => {
  vi.useRealTimers()
})

test('a step is written a quarter of a second after the last change', () => {
  writer.write('?year=2023', 'push')
  vi.advanceTimersByTime(249)
  expect(written).toEqual([])
  vi.advanceTimersByTime(1)
  expect(written).toEqual(['push ?year=2023'])
})

test('steps that come one after another are all written, in their order, a second late at most', () => {
  for (const year of [2020, 2021, 2022, 2023, 2024]) {
    writer.write(`?year=${year}`, 'push')
    vi.advanceTimersByTime(200)
  }
  expect(written).toEqual([2020, 2021, 2022, 2023, 2024].map((year) => `push ?year=${year}`))
})

test('what belongs to a step that waits is written with it', () => {
  writer.write('?year=2022', 'push')
  writer.write('?year=2023', 'push')
  writer.write('?year=2023&phase=primary', 'replace')
  vi.runAllTimers()
  expect(written).toEqual(['push ?year=2022', 'push ?year=2023&phase=primary'])
})

test('a drag is one step, whose address follows once a second and ends on the last', () => {
  writer.write('?travel=20', 'push')
  vi.advanceTimersByTime(10)
  for (let km = 21; km <= 160; km++) {
    writer.write(`?travel=${km}`, 'replace')
    vi.advanceTimersByTime(10)
  }
  writer.write('?travel=161', 'replace')
  vi.runAllTimers()
  expect(written).toEqual(['push ?travel=119', 'replace ?travel=161'])
})

test('nothing is written over the step that a person has gone back to', () => {
  writer.write('?year=2023', 'push')
  writer.forget()
  vi.runAllTimers()
  expect(written).toEqual([])
})

test.each([
  ['the page is left', 'pagehide', {}],
  ['another window is turned to', 'blur', {}],
  ['the pointer leaves the page, as for the button Back', 'mouseout', { relatedTarget: null }],
  ['a shortcut begins, as Alt with the left arrow', 'keydown', { key: 'Alt' }],
  ['a shortcut begins, as Control with L', 'keydown', { key: 'Control' }],
  ['a shortcut begins, as Command with the left bracket', 'keydown', { key: 'Meta' }],
  ['a mouse’s button goes back', 'pointerdown', { button: 3 }],
])('everything is written at once where %s', (_, name, parts) => {
  writer.write('?year=2022', 'push')
  writer.write('?year=2023', 'push')
  page.dispatchEvent(Object.assign(new Event(name), parts))
  expect(written).toEqual(['push ?year=2022', 'push ?year=2023'])
})

test.each([
  ['the pointer goes to another part of the page', 'mouseout', { relatedTarget: {} }],
  ['an arrow moves a slider', 'keydown', { key: 'ArrowLeft' }],
  ['something is pressed', 'pointerdown', { button: 0 }],
])('nothing is written yet where %s', (_, name, parts) => {
  writer.write('?year=2023', 'push')
  page.dispatchEvent(Object.assign(new Event(name), parts))
  expect(written).toEqual([])
})
