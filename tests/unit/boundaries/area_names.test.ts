import { describe, expect, test } from 'vitest'
import { isNoArea, namesOfAreas } from '../../../workers/warehouse/arrays/area_names'
import type { BoundaryLayer, BoundaryShape } from '../../../workers/warehouse/arrays/boundary_layers'

const shape = (names: Record<string, string>): BoundaryShape => ({
  names,
  namesJson: JSON.stringify(names),
  gss: undefined,
  from: -Infinity,
  until: Infinity,
  outline: '',
})
const layer: BoundaryLayer = {
  file: 'old.geojson',
  layer: '',
  year: 2010,
  shapes: [],
  byName: new Map([
    ['e14000530', [shape({ PCON10CD: 'E14000530', PCON10NMW: ' ', PCON10NM: 'Aldershot' })]],
    ['e14000531', [shape({ PCON10CD: 'E14000531', PCON10NM: 'Aldridge-Brownhills' })]],
  ]),
}
const named = (written: string[], layers: BoundaryLayer[] = [], grouping = 'constituency') =>
  Object.fromEntries(
    [...namesOfAreas(grouping, written, layers)].map(([text, { area, code }]) => [text, [area, code]]),
  )

describe('an area that a register writes as a code', () => {
  test('has the name that the app ships, else that of a boundaries file, else “code” and its code', () => {
    expect(named(['E14001063', 'S14000081', 'E14000531', 'E14000532'], [layer])).toEqual({
      E14001063: ['Aldershot', 'E14001063'],
      S14000081: ['Edinburgh South West', 'S14000081'],
      E14000531: ['Aldridge-Brownhills', 'E14000531'],
      E14000532: ['code E14000532', 'E14000532'],
    })
  })

  test('is told from another of the same name by its code', () => {
    expect(named(['E14001063', 'E14000530'], [layer])).toEqual({
      E14000530: ['Aldershot', 'E14000530'],
      E14001063: ['Aldershot (E14001063)', 'E14001063'],
    })
  })

  test('is none where the code is one of no area', () => {
    for (const code of ['999', '9999', 'L99999999', 'M99999999', 'E99999999', 'W99999999 (pseudo)', '000'])
      expect(isNoArea(code), code).toBe(true)
    for (const area of ['E14001063', 'Aldershot', '99', 'Area 999', ''])
      expect(isNoArea(area), area).toBe(false)
    expect(named(['999', 'L99999999'])).toEqual({ '999': ['', ''], L99999999: ['', ''] })
  })
})

test('an area written as a name has its published code', () => {
  expect(named(['Aldershot', 'Atlantis'])).toEqual({
    Aldershot: ['Aldershot', 'E14001063'],
    Atlantis: ['Atlantis', ''],
  })
  expect(named(['North East'], [], 'region')).toEqual({ 'North East': ['North East', 'E12000001'] })
  expect(named(['Aldershot'], [], 'trust')).toEqual({ Aldershot: ['Aldershot', ''] })
})
