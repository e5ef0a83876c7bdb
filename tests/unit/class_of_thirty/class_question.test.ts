import { expect, test } from 'vitest'
import { classQuestionOf } from '../../../src/views/class_of_thirty/class_question'
import { placeNamed } from './published'

const england = placeNamed('England')
const nothingSaid = { lens: 'sector', place: null, jobsYear: null } as const

test('what an address does not say is the first place and the latest year that is not still to come', () => {
  expect(classQuestionOf(nothingSaid, [england], 2026)).toEqual({
    lens: 'sector',
    place: england,
    year: 2025,
    baseYear: null,
  })
})

test('a year still to come is asked for with today’s beside it', () => {
  const asked = classQuestionOf({ ...nothingSaid, jobsYear: 2035 }, [england], 2026)
  expect(asked).toMatchObject({ year: 2035, baseYear: 2025 })
})

test('a lens that no place has figures for asks nothing', () => {
  expect(classQuestionOf({ ...nothingSaid, lens: 'occupation' }, [england], 2026)).toBeUndefined()
})
