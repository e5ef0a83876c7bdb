import { expect, test } from 'vitest'
import { readAddress, slideQuery, unlinkableNotices, HOME } from '../../../../src/state/address/address_text'

const stateOf = (place: string) => ({
  ...HOME,
  view: 'class-of-30' as const,
  lens: 'occupation' as const,
  place,
})

test.each([
  'nomis_aps_occupation_2021.xlsx:County Durham',
  'nomis_aps_occupation_2021.xlsx:Bournemouth, Christchurch and Poole: ä & ö, 50 % “quoted”',
  `${'a'.repeat(300)}.csv:Ashfield`,
])('a place of a loaded job file stays that place in a link and on a slide: %s', (place) => {
  const { state, notices } = readAddress(slideQuery(stateOf(place)))
  expect(state.place).toBe(place)
  expect(notices).toEqual([])
  expect(unlinkableNotices(stateOf(place))).toEqual([])
})

test('one that is too long for a link is said when it is chosen', () => {
  const place = `${'a'.repeat(401)}.csv:Ashfield`
  expect(readAddress(slideQuery(stateOf(place))).notices).toHaveLength(1)
  expect(unlinkableNotices(stateOf(place))).toEqual([
    expect.stringContaining('A link cannot hold the place “aaa'),
  ])
})
