import { expect, test } from 'vitest'
import { digestOf } from '../../workers/warehouse/arrays/data_digest'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'

const engine = await engineOfThisFile()
smallWorld(
  engine,
  [
    { id: '900001', pupils: 800, lon: -1.5, lat: 54.9 },
    { id: '900002', pupils: 400, phase: 'PRI' },
  ],
  [
    { school: '900001', date: '2024-11-01', pupils: 30, employer: 'Acme' },
    { school: '900002', date: '2024-12-01', programme: 'Discover' },
  ],
)
const digest = () => digestOf(columnsOf(engine))
const before = digest()

test('is 16 hexadecimal digits, the same for the same data', () => {
  expect(before).toMatch(/^[0-9a-f]{16}$/)
  expect(digest()).toBe(before)
})

test.each([
  ['a day of an engagement', `UPDATE engagements SET date = date + 1 WHERE engagement_id = 'E0'`],
  ['pupils of an engagement', `UPDATE engagements SET pupils = 31 WHERE engagement_id = 'E0'`],
  ['a programme', `UPDATE engagements SET programme = 'Explore' WHERE engagement_id = 'E1'`],
  ['a name of a school', `UPDATE schools SET name = 'School 90000I' WHERE school_id = '900001'`],
  ['a place of a school', `UPDATE schools SET lat = 54.91 WHERE school_id = '900001'`],
  ['a roll', `UPDATE schools SET pupils = 801 WHERE school_id = '900001'`],
  ['one engagement less', `DELETE FROM engagements WHERE engagement_id = 'E1'`],
])('differs with %s', (_, change) => {
  engine.run('BEGIN')
  engine.run(change)
  const changed = digest()
  engine.run('ROLLBACK')
  expect(changed).not.toBe(before)
  expect(digest()).toBe(before)
})
