import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/project/dataset'
import { addressAfterLoad } from '../../../src/views/data/after_load'

const open = {
  groupings: [
    { key: 'region', areas: ['London'] },
    { key: 'local_authority', areas: ['Camden'] },
  ],
} as unknown as Dataset
const camden = { within: { grouping: 'region', area: 'London' }, by: 'local_authority' }

test('volunteers loaded beside what is open leave the area, its comparison and the year as they are', () => {
  expect(addressAfterLoad(camden, open, ['volunteers', 'requests'])).toEqual({ school: null, list: null })
})

test('a new log shows its latest year', () => {
  expect(addressAfterLoad(camden, open, ['engagements'])).toEqual({
    school: null,
    list: null,
    year: null,
    months: null,
  })
})

test('an area or a comparison that the new data lacks is let go', () => {
  const leeds = { within: { grouping: 'hub', area: 'Leeds' }, by: 'local_authority' }
  const gone = { school: null, year: null, months: null, list: null }
  expect(addressAfterLoad(leeds, open, ['schools'])).toEqual({ ...gone, within: null, by: 'region' })
  expect(addressAfterLoad({ within: null, by: 'hub' }, open, ['schools'])).toEqual({ ...gone, by: 'region' })
})
