import { expect, test } from 'vitest'
import { linesToDraw } from '../../../src/map/lines_to_draw'

const few = Array.from({ length: 60 }, (_, school) => ({ school, district: school % 7 }))
const many = Array.from({ length: 200 }, (_, school) => ({ school, district: school % 7 }))

test('all planned visits have their line where few schools are in view', () => {
  expect(linesToDraw(few, [], () => true)).toEqual(few)
  expect(linesToDraw(many, [], (school) => school < 30)).toEqual(many.slice(0, 30))
})

test('where many are in view, only the school or the district that is pointed at has lines', () => {
  expect(linesToDraw(many, [], () => true)).toEqual([])
  expect(linesToDraw(many, [null, { kind: 'school', school: 9 }], () => true)).toEqual([
    { school: 9, district: 2 },
  ])
  const ofDistrict = linesToDraw(many, [{ kind: 'district', district: 3 }], () => true)
  expect(ofDistrict).toEqual(many.filter(({ district }) => district === 3))
  expect(linesToDraw(many, [{ kind: 'area', area: 3 }], () => true)).toEqual([])
})

test('the same lines are the same objects, so that nothing is drawn anew', () => {
  const [line] = linesToDraw(many, [{ kind: 'school', school: 9 }], () => true)
  expect(line).toBe(many[9])
})
