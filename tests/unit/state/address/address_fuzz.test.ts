import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../../src/domain/project/dataset'
import {
  HOME,
  unlinkableNotices,
  readAddress,
  slideQuery,
  writeAddress,
} from '../../../../src/state/address/address_text'
import type { AddressState } from '../../../../src/state/address/view_parts'
import { ALWAYS_BAD } from '../../../fixtures/bad_address_parts'
import { resolveViewState } from '../../../../src/state/view_state'

const KEYS = Object.keys(HOME) as (keyof AddressState)[]
const dataset: Dataset = {
  version: 1,
  demo: false,
  schools: 0,
  unlocated: 0,
  employers: 0,
  employersPlaced: 0,
  volunteers: 0,
  volunteersRegistered: 0,
  outcomes: 0,
  volunteersActive: 0,
  engagements: 0,
  delivered: 0,
  historyFrom: null,
  historyTo: null,
  academicYears: [],
  programmes: [],
  activityFields: [],
  figureColumns: [],
  groupings: [],
  lists: [],
  targets: [],
  boundaries: [],
  boundaryLayers: [],
  files: [],
  peopleThreshold: 5,
}

describe.each(KEYS)('%s', (key) => {
  test.each(ALWAYS_BAD[key])('“%s” falls back, and is said', (text) => {
    const { state, notices } = readAddress(new URLSearchParams({ [key]: text }).toString())
    expect(state).toEqual(HOME)
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain(`The link says ${key} is`)
  })

  test('any text is read or said, never both, never neither', () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...ALWAYS_BAD[key]))
    fc.assert(
      fc.property(anything, (text) => {
        const query = new URLSearchParams({ [key]: text }).toString()
        const { state, notices } = readAddress(query)
        const written = new URLSearchParams(writeAddress(state)).get(key)
        if (notices.length > 0) expect(state[key]).toEqual(HOME[key])
        else if (written !== null) expect(readAddress(writeAddress(state)).state[key]).toEqual(state[key])
      }),
      { numRuns: 60 },
    )
  })
})

test('no query makes reading, writing or filling in defaults fail', () => {
  const pair = fc.tuple(
    fc.constantFrom(...KEYS),
    fc.oneof(fc.string(), fc.constantFrom(...Object.values(ALWAYS_BAD).flat())),
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pair, { maxLength: 12 }).map((pairs) => new URLSearchParams(pairs).toString()),
    fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&')),
  )
  fc.assert(
    fc.property(query, (text) => {
      const { state, notices } = readAddress(text)
      expect(new Set(notices).size).toBe(notices.length)
      writeAddress(state)
      const { viewState } = resolveViewState(
        state,
        { dataset, schools: { ids: [], groups: {} } },
        '2026-01-15',
      )
      expect(viewState.window.from < viewState.window.to).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('every link that once blanked the page falls back with a notice', () => {
  const links = readFileSync(
    new URL('../../../fixtures/links_that_blank_the_page.txt', import.meta.url),
    'utf8',
  )
  for (const link of links.split('\n').filter((line) => line !== '')) {
    const { state, notices } = readAddress(link)
    expect(state).toEqual(HOME)
    expect(notices, link).toHaveLength(1)
  }
})

test('a part given twice is said, with the one that counts', () => {
  const { state, notices } = readAddress('phase=primary&phase=special')
  expect(state.phase).toBe('primary')
  expect(notices).toEqual([
    'The link gives phase more than once. The first, “primary”, is the one that counts.',
  ])
})

describe('what a link cannot hold', () => {
  const file = `nomis_2024_02_13_143501 ${'annual population survey '.repeat(8)}.csv`
  const durham = { ...HOME, view: 'class-of-30', place: `${file}:County Durham` } as const

  test('is no name of a loaded file and its area', () => {
    expect(unlinkableNotices(durham)).toEqual([])
    expect(readAddress(slideQuery(durham))).toEqual({ state: durham, notices: [] })
  })

  test('is said', () => {
    const long = { ...HOME, view: 'brief', place: 'x'.repeat(401), list: 'y'.repeat(500) } as const
    expect(unlinkableNotices(long)).toHaveLength(2)
    expect(unlinkableNotices(long, ['place'])).toEqual([
      `A link cannot hold the place “${'x'.repeat(40)}…”: a reload, a link or a story shows the usual place instead.`,
    ])
    expect(unlinkableNotices({ ...HOME, within: { grouping: 'hub', area: '' } })).toHaveLength(1)
  })

  test('is every part that reading would change, and no other', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 600 }),
        fc.constantFrom('place', 'list', 'beside', 'school'),
        (text, key) => {
          const view = key === 'list' ? 'gaps' : 'class-of-30'
          const state: AddressState = { ...HOME, view, [key]: text }
          const kept = readAddress(writeAddress(state)).state[key] === state[key]
          expect(unlinkableNotices(state, [key]).length === 0).toBe(kept)
        },
      ),
    )
  })
})
