import { expect, test } from 'vitest'
import { placesFound } from '../../../src/domain/geography/found_places'

const TOWNS = [
  { name: 'Stockton-on-Tees', district: 'TS18' },
  { name: 'St Helens', district: 'WA10' },
  { name: 'Stoke-on-Trent', district: 'ST1' },
  { name: 'Stockport', district: 'SK1' },
  { name: 'Stourbridge', district: 'DY8' },
  { name: 'Wrexham', district: '' },
]
const names = (text: string) => placesFound(TOWNS, text).map(({ name }) => name)

test('towns are found by how their name begins, in their order, whatever the case and the hyphens', () => {
  expect(names('STOCKTON on')).toEqual(['Stockton-on-Tees'])
  expect(names('sto')).toEqual(['Stockton-on-Tees', 'Stoke-on-Trent', 'Stockport'])
  expect(names('st')).toEqual([])
  expect(names('tees')).toEqual([])
})

test('a postcode, or its district alone, is a place; a town with no district near is none', () => {
  expect(placesFound(TOWNS, 'ts18 2ab')).toEqual([{ name: 'TS18', district: 'TS18' }])
  expect(placesFound(TOWNS, 'E1')).toEqual([{ name: 'E1', district: 'E1' }])
  expect(names('wrexham')).toEqual([])
})
