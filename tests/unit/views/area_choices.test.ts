import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/project/dataset'
import { areaChoices, areaValue } from '../../../src/findings/scope'

const trusts = Array.from({ length: 500 }, (_, trust) => `Trust ${trust}`)
const dataset = {
  groupings: [
    { key: 'region', label: 'Region', areas: ['North', 'South'] },
    { key: 'trust', label: 'Trust', areas: trusts },
  ],
} as unknown as Dataset
const valuesOf = (...choices: Parameters<typeof areaChoices>): string[] =>
  areaChoices(...choices).flatMap(({ options }) => options.map(({ value }) => value))

test('the area that is asked about is a choice, however many areas its grouping has', () => {
  const within = { grouping: 'trust', area: 'Trust 470' }
  expect(valuesOf(dataset, within)).toEqual(['region:North', 'region:South', areaValue(within)])
  expect(valuesOf(dataset, { grouping: 'region', area: 'South' })).toEqual(['region:North', 'region:South'])
  expect(valuesOf(dataset, { grouping: 'trust', area: 'Gone' })).toEqual(['region:North', 'region:South'])
  expect(areaChoices(dataset).map(({ label }) => label)).toEqual(['Regions'])
})
