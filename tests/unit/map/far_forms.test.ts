import { expect, test } from 'vitest'
import { DISPLAY_STATUSES, ENGAGEMENT_STATUSES } from '../../../src/domain/engagement/engagement'
import { FAR_FORMS, WIDEST_FROM_AFAR, type FarForm } from '../../../src/map/layers/far_forms'
import { statusLook } from '../../../src/map/layers/mark_look'
import { schoolRadius } from '../../../src/map/school_size'
import { THEME } from '../../fixtures/map_theme'

/** As the shader has it: device pixels to the edge, less than zero inside. */
function distanceTo({ boxes, disc }: FarForm, x: number, y: number, radius: number): number {
  if (disc !== undefined) return Math.hypot(x, y) - disc * radius
  return Math.min(
    ...boxes.map(([across, up]) => Math.max(Math.abs(x) - across * radius, Math.abs(y) - up * radius)),
  )
}

const SIDE = 9
/** How much of each pixel round its middle a mark covers, where its middle stands anywhere in a pixel. */
const pixelsOf = (form: FarForm, radius: number, [dx, dy]: readonly [number, number]): number[] =>
  Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [x, y] = [(at % SIDE) - (SIDE - 1) / 2 + dx, Math.floor(at / SIDE) - (SIDE - 1) / 2 + dy]
    return Math.min(1, Math.max(0, 0.5 - distanceTo(form, x, y, radius)))
  })

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const drawn = statusLook(THEME).forms
const STATUS_FAR_FORMS = DISPLAY_STATUSES.map((status) => {
  const form = FAR_FORMS[drawn[ENGAGEMENT_STATUSES.indexOf(status)] ?? -1]
  if (!form) throw new Error(`${status} has no form from afar`)
  return [status, form] as const
})

test('dots of all schools of a country differ by more than colour: a third of the ink of any two is elsewhere', () => {
  const radius = schoolRadius(5.5, 25_000)
  expect(radius).toBeLessThan(1.5)
  const places = [0, 0.25, 0.5].flatMap((dx) => [0, 0.25, 0.5].map((dy) => [dx, dy] as const))
  for (const [status, form] of STATUS_FAR_FORMS)
    for (const [other, otherForm] of STATUS_FAR_FORMS) {
      if (status === other) continue
      for (const place of places) {
        const [one, two] = [pixelsOf(form, radius, place), pixelsOf(otherForm, radius, place)]
        const apart = sum(one.map((ink, at) => Math.abs(ink - (two[at] ?? 0))))
        expect(apart / (sum(one) + sum(two)), `${status} and ${other} at ${place.join()}`).toBeGreaterThan(
          0.25,
        )
      }
    }
})

test('none covers more than twice as much of the map as a disc does, but for the few that are sustained', () => {
  for (const [status, form] of STATUS_FAR_FORMS) {
    if (status === 'sustained') continue
    const ink = sum(pixelsOf(form, 1.2, [0, 0]))
    expect(ink / (Math.PI * 1.2 ** 2), status).toBeLessThan(2)
  }
  expect(WIDEST_FROM_AFAR).toBeLessThan(2)
})
