import { expect, test } from 'vitest'
import {
  LAPSED,
  NEVER,
  ONE_OFF,
  OUT_OF_SCOPE,
  QUIET,
  REPEAT,
  SUSTAINED,
  STATUS_UNKNOWN,
} from '../../../src/domain/engagement/engagement'
import { drawOrder } from '../../../src/map/layers/draw_order'

test('gaps are drawn last, so they lie on top; register order within a status', () => {
  const state = Uint8Array.of(NEVER, SUSTAINED, ONE_OFF, NEVER, REPEAT, QUIET, LAPSED)
  expect([...drawOrder(state, new Uint8Array(7).fill(1))]).toEqual([1, 4, 2, 5, 6, 0, 3])
})

test('schools out of scope or without a position are not drawn', () => {
  expect([...drawOrder(Uint8Array.of(NEVER, OUT_OF_SCOPE, NEVER), Uint8Array.of(0, 1, 1))]).toEqual([2])
})

test('schools of which nothing is known are drawn', () => {
  expect([
    ...drawOrder(Uint8Array.of(STATUS_UNKNOWN, OUT_OF_SCOPE, STATUS_UNKNOWN), new Uint8Array(3).fill(1)),
  ]).toEqual([0, 2])
})
