import type { Map as MapLibre } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AreaShapes } from '../../../src/map/cartographer'
import type { AreaLayer } from '../../../src/map/layers/AreaLayer'
import type { LayerSnapshots } from '../../../src/map/layers/LayerSnapshots'
import { NextAreas, type AreasToDraw } from '../../../src/map/next_areas'

const SHAPES: AreaShapes = { polygons: { type: 'FeatureCollection', features: [] }, marks: [] }
const areasNamed = (name: string): AreasToDraw => ({
  grouping: { key: name, label: name, areas: [name], codes: [''] },
  groupIndex: new Uint16Array(1),
  outlines: undefined,
})
const [HUB, TRUST] = [areasNamed('hub'), areasNamed('trust')]

let listeners: Map<string, () => void>
let prepared: string[]
let shaped: string[]
let isAtRest: boolean
let next: NextAreas
beforeEach(() => {
  vi.useFakeTimers()
  listeners = new Map()
  prepared = []
  shaped = []
  isAtRest = true
  const onMap = new Set<Uint16Array>()
  next = new NextAreas(
    { on: (event: string, does: () => void) => listeners.set(event, does) } as unknown as MapLibre,
    {
      canPrepare: true,
      has: (groupIndex: Uint16Array) => onMap.has(groupIndex),
      prepare: (groupIndex: Uint16Array, _: AreaShapes, names: readonly string[]) => {
        onMap.add(groupIndex)
        prepared.push(...names)
      },
    } as unknown as AreaLayer,
    {
      get areTaken() {
        return isAtRest
      },
      changeUnseen: (change: () => void) => change(),
    } as unknown as LayerSnapshots,
  )
})
afterEach(() => {
  vi.useRealTimers()
})

const shapesOf = ({ grouping }: AreasToDraw): Promise<AreaShapes> => {
  shaped.push(grouping.key)
  return grouping.key === 'none' ? Promise.reject(new Error('no')) : Promise.resolve(SHAPES)
}
/** The map rests for as long as one step waits. */
async function rest(): Promise<void> {
  listeners.get('idle')?.()
  await vi.advanceTimersByTimeAsync(100)
}

test('groupings go on the map one after another, each step while the map rests', async () => {
  next.set([HUB, TRUST], shapesOf)
  await rest()
  expect([shaped, prepared]).toEqual([['hub'], []])
  await rest()
  expect([shaped, prepared]).toEqual([['hub'], ['hub']])
  await rest()
  await rest()
  expect([shaped, prepared]).toEqual([
    ['hub', 'trust'],
    ['hub', 'trust'],
  ])
  await rest()
  expect(shaped).toEqual(['hub', 'trust'])
})

test('nothing is drawn while something changes, nor until snapshots are taken', async () => {
  next.set([HUB], shapesOf)
  for (let change = 0; change < 5; change++) {
    next.yieldToChange()
    await vi.advanceTimersByTimeAsync(700)
    listeners.get('idle')?.()
    await vi.advanceTimersByTimeAsync(200)
  }
  expect(shaped).toEqual([])
  isAtRest = false
  await rest()
  expect(shaped).toEqual([])
  isAtRest = true
  await rest()
  expect(shaped).toEqual(['hub'])
  isAtRest = false
  await rest()
  expect(prepared).toEqual([])
})

test('what is no longer wanted is not drawn, and what fails is left to be asked for', async () => {
  next.set([HUB], shapesOf)
  await rest()
  next.set([areasNamed('none')], shapesOf)
  await rest()
  await rest()
  expect([shaped, prepared]).toEqual([['hub', 'none', 'none'], []])
})

test('nothing is drawn on a map that was removed', async () => {
  next.set([HUB], shapesOf)
  listeners.get('remove')?.()
  await rest()
  expect(shaped).toEqual([])
})
