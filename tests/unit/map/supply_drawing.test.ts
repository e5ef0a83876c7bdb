import type { Map as MapLibre } from 'maplibre-gl'
import { expect, test, vi } from 'vitest'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'
import type { SchoolLayer } from '../../../src/map/layers/SchoolLayer'
import type { SupplyMarks } from '../../../src/map/layers/supply_marks'
import { SupplyDrawing } from '../../../src/map/supply_drawing'
import type { SupplyPicture } from '../../../src/map/supply_picture'
import { fitOfSchool } from '../../../src/views/plan/supply_picture'
import { THEME } from '../../fixtures/map_theme'

const SCREEN: SupplyPicture = {
  kind: 'suppliers',
  lon: Float64Array.of(-1, -1.5),
  lat: Float64Array.of(54, 53.9),
  mark: Uint8Array.of(0, 1),
  visits: [{ school: 0, district: 1 }],
}
const PAPER: SupplyPicture = {
  kind: 'suppliers',
  lon: Float64Array.of(-1.2),
  lat: Float64Array.of(54),
  mark: Uint8Array.of(0),
  visits: [],
}
const SCHOOLS = { lon: Float64Array.of(-1.2, -1.3), lat: Float64Array.of(54.1, 54.2) }

function drawing() {
  const repaints = vi.fn()
  let moveEnd: () => void = () => undefined
  const map = {
    on: (_: string, listener: () => void) => (moveEnd = listener),
    getBounds: () => ({ contains: () => true }),
    triggerRepaint: repaints,
  } as unknown as MapLibre
  let marks: SupplyMarks | undefined
  const layer = {
    setLook: (_: unknown, newMarks: SupplyMarks) => (marks = newMarks),
  } as unknown as SchoolLayer
  const supply = new SupplyDrawing(map, layer, THEME)
  supply.setSchools(SCHOOLS as unknown as SchoolDirectory)
  supply.set(SCREEN, PAPER)
  return { supply, marks: marks!, moveEnd: () => moveEnd(), repaints }
}

test('a move or a pointer that changes no line draws nothing anew', () => {
  const { supply, moveEnd, repaints } = drawing()
  repaints.mockClear()
  moveEnd()
  supply.focus([{ kind: 'school', school: 0 }])
  supply.focus([null])
  expect(repaints).not.toHaveBeenCalled()
})

test('on paper stand the merged districts without lines, also when the map moves while it is printed', () => {
  const { supply, marks, moveEnd } = drawing()
  const pictures = vi.spyOn(marks, 'setPicture')
  const lines = vi.spyOn(marks, 'setLines')
  supply.forPaper(() => {
    moveEnd()
    expect(pictures).toHaveBeenLastCalledWith(PAPER)
    expect(lines).toHaveBeenLastCalledWith([])
  })
  expect(pictures).toHaveBeenLastCalledWith(SCREEN)
  expect(lines).toHaveBeenLastCalledWith(SCREEN.visits)
})

test('a selected school is in the middle, with the districts of those who go in sight', () => {
  const fit = fitOfSchool(SCHOOLS, 0, SCREEN)
  if (fit.kind !== 'box') throw new Error(fit.kind)
  const [west, south, east, north] = fit.box
  expect([(west + east) / 2, (south + north) / 2]).toEqual([
    expect.closeTo(-1.2) as number,
    expect.closeTo(54.1) as number,
  ])
  expect(west).toBeCloseTo(-1.5)
  expect(south).toBeCloseTo(53.9)
  expect(fitOfSchool(SCHOOLS, 1, SCREEN)).toEqual({ kind: 'school', school: 1 })
})
