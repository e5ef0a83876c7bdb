import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kilometresBetween } from '../../../src/domain/geography/distance'
import { nameProblem, type Corner, type OwnArea } from '../../../src/domain/own_areas/own_area'
import { circleCorners, crossesItself, isFlat, withoutTail } from '../../../src/domain/own_areas/ring'
import {
  draftSentence,
  holdingSentence,
  madeSentence,
  nameSentence,
} from '../../../src/findings/own_areas/own_area_sentences'

const SQUARE: readonly Corner[] = [
  [0, 50],
  [1, 50],
  [1, 51],
  [0, 51],
]
const BOW_TIE: readonly Corner[] = [
  [0, 50],
  [1, 51],
  [1, 50],
  [0, 51],
]
const turnedBy = (angle: number): Corner => [Math.cos(angle), 50 + Math.sin(angle)]

describe('a ring', () => {
  test('in the order of its angles never crosses itself, and does with two corners changed over', () => {
    const angles = fc
      .uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 4, maxLength: 40 })
      .map((degrees) => degrees.sort((a, b) => a - b).map((each) => turnedBy((each * Math.PI) / 180)))
    fc.assert(
      fc.property(angles, (corners) => {
        expect(crossesItself(corners)).toBe(false)
        const [first, second, ...rest] = corners
        expect(crossesItself([second!, first!, ...rest])).toBe(true)
      }),
    )
  })

  test('drawn by hand past its start loses the tail, and nothing else', () => {
    const loop = Array.from({ length: 60 }, (_, step) => turnedBy(step / 10))
    const past: readonly Corner[] = [...loop, [1.1, 50.2], [0.8, 50.25]]
    expect(crossesItself(past)).toBe(true)
    expect(crossesItself(withoutTail(past))).toBe(false)
    expect(withoutTail(past).length).toBeGreaterThan(55)
    expect(withoutTail(BOW_TIE)).toBe(BOW_TIE)
    expect(withoutTail(loop)).toEqual(loop)
  })

  test('of a radius stands that far from its middle all round', () => {
    for (const [lon, lat] of circleCorners({ lon: -1, lat: 54, km: 20 })) {
      const km = kilometresBetween(-1, 54, lon, lat)
      expect(Math.abs(km - 20)).toBeLessThan(0.1)
    }
  })
})

test('what makes no area is told in one sentence each', () => {
  const line: readonly Corner[] = [
    [0, 50],
    [1, 51],
    [2, 52],
  ]
  expect([isFlat(line), isFlat(SQUARE)]).toEqual([true, false])
  const sentences = [
    draftSentence({ kind: 'drawn', corners: SQUARE.slice(0, 2) }),
    draftSentence({ kind: 'drawn', corners: line }),
    draftSentence({ kind: 'drawn', corners: BOW_TIE }),
    draftSentence({ kind: 'authorities', authorities: [] }),
    holdingSentence({ version: 1, shape: null, schools: 0, set: 1, shared: null }),
    holdingSentence({
      ...{ version: 1, schools: 0, set: 1, shared: null },
      shape: { kind: 'drawn', corners: SQUARE },
    }),
    ...(['blank', 'long', 'taken', 'many'] as const).map(nameSentence),
  ]
  expect(sentences.map((sentence) => sentence.split(/[,:]/)[0])).toEqual([
    'Draw the area on the map first',
    'The corners lie in one line',
    'The line crosses itself',
    'Tick at least one local authority.',
    'This place has no known position',
    'No school of the register stands in it',
    'Give the area a name',
    'A name has 60 letters at most.',
    'Another of your areas has this name',
    'A project holds 100 areas of your own at most',
  ])
  expect(draftSentence({ kind: 'drawn', corners: SQUARE })).toBe('')
})

test('a name is told apart by more than case, and an area that overlaps says where it is compared', () => {
  const area: OwnArea = { name: 'Valley', set: 1, shape: { kind: 'drawn', corners: SQUARE } }
  expect(nameProblem([area], ' valley ')).toBe('taken')
  expect(nameProblem([area], ' ')).toBe('blank')
  expect(nameProblem([area], 'x'.repeat(61))).toBe('long')
  expect(
    nameProblem(
      Array.from({ length: 100 }, () => area),
      'Other',
    ),
  ).toBe('many')
  expect(nameProblem([area], 'Other')).toBeNull()
  const held = { version: 1, shape: area.shape, schools: 12 }
  expect(madeSentence(area, { ...held, set: 1, shared: null })).toBe('“Valley” is made: 12 schools.')
  const second = { ...area, name: 'Dale', set: 2 }
  expect(madeSentence(second, { ...held, set: 2, shared: { area: 'Valley', schools: 1 } })).toBe(
    '“Dale” is made: 12 schools. It shares 1 school with “Valley”, so it is compared in “Own area, set 2”: areas of one set share none.',
  )
})
