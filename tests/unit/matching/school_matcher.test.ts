import { describe, expect, test } from 'vitest'
import type { Phase } from '../../../src/domain/school/phase'
import { SchoolMatcher } from '../../../workers/warehouse/matching/school_matcher'
import { postcodeRelation } from '../../../workers/warehouse/matching/postcode_relation'

const school = (id: string, name: string, postcode: string, town: string, phase: Phase = 'PRI') => ({
  id,
  name,
  postcode,
  town,
  localAuthority: town,
  phase,
})
const REGISTER = [
  school('1', "St Mary's Church of England Primary School", 'LS1 1AA', 'Leeds'),
  school('2', "St Mary's Catholic Primary School", 'YO1 1AB', 'York'),
  school('3', 'Alder Infant School', 'NW1 1AC', 'Camden'),
  school('4', 'Alder Junior School', 'NW1 1AC', 'Camden'),
  school('5', 'Birch Academy', 'EC3A 5DF', 'London', 'SEC'),
  ...Array.from({ length: 400 }, (_, at) =>
    school(`9${at}`, `School ${at} Primary School`, `ZZ${(at % 9) + 1} ${at % 9}AA`, 'Elsewhere'),
  ),
]
const matcher = new SchoolMatcher(REGISTER)
const likeliest = (name: string, postcode = '', place = '') =>
  matcher.likeliest({ name, postcode, place }, 3).map(({ index: at, probability }) => ({
    id: REGISTER[at]?.id,
    probability,
  }))

describe('the likeliest school', () => {
  test('is told by name, postcode, place and phase together', () => {
    expect(likeliest('St Marys C of E Prim, Leeds')[0]).toMatchObject({ id: '1' })
    expect(likeliest('Saint Mary', '', 'York')[0]).toMatchObject({ id: '2' })
    expect(likeliest('Burch Acad', 'EC3A 5DF')[0]).toMatchObject({ id: '5' })
    expect(likeliest('Alder Juniors', 'NW1 1AC')[0]).toMatchObject({ id: '4' })
  })

  test('is surer the more agrees', () => {
    const sure = (...written: Parameters<typeof likeliest>) => likeliest(...written)[0]?.probability ?? 0
    expect(sure('Birch Academy', 'EC3A 5DF')).toBeGreaterThan(sure('Birch Academy'))
    expect(sure('Birch Academy')).toBeGreaterThan(sure('Birch Academy', 'LS1 1AA'))
    expect(sure('Birch Academy')).toBeGreaterThan(sure('Birch Primary'))
  })

  test('shares its likelihood with another that fits as well', () => {
    const [first, second] = likeliest('Alder School', 'NW1 1AC')
    expect(first?.probability).toBeLessThan(0.75)
    expect(second?.probability).toBeGreaterThan(0.1)
  })

  test('is hardly likely where the register has nothing like it', () => {
    expect(likeliest('Closed or unknown school')[0]?.probability ?? 0).toBeLessThan(0.25)
  })
})

test.each([
  ['', 'NW1 1AA', 'unknown'],
  ['NW1 1AA', 'NW1 1AA', 'same'],
  ['NW1 1AB', 'NW1 1AA', 'slip'],
  ['NW2 1AA', 'NW1 1AA', 'slip'],
  ['NW1 1XY', 'NW1 1AA', 'sector'],
  ['NW1', 'NW1 1AA', 'district'],
  ['NW1 2XY', 'NW1 1AA', 'district'],
  ['LS1 1AA', 'NW1 1AA', 'different'],
])('postcode %s beside %s is %s', (written, postcode, relation) =>
  expect(postcodeRelation(written, postcode)).toBe(relation),
)
