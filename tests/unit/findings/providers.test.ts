import { expect, test } from 'vitest'
import { providersListed, sectionsOf, type Provider } from '../../../src/domain/employers/provider_list'
import {
  priorityWords,
  providersFinding,
  sectionWords,
} from '../../../src/findings/providers/provider_sentences'
import { providersCsv } from '../../../src/pages/providers_csv'

const provider = (name: string, change: Partial<Provider> = {}): Provider => ({
  ...{ key: name, name, activities: 1, schools: 1, prioritySchools: 0, lastDate: '2024-10-01', sections: '' },
  ...change,
})
const ALL = [
  provider('Bell', { activities: 5, schools: 2, prioritySchools: 2, sections: 'CM' }),
  provider('Acme', { activities: 5, schools: 4, prioritySchools: 1, lastDate: '2025-06-01', sections: 'C' }),
  provider('Grove', { activities: 9, schools: 1 }),
]
const names = (...[text, section, sort]: [string, string, Parameters<typeof providersListed>[3]]) =>
  providersListed(ALL, text, section, sort).map(({ name }) => name)

test('employers are found by a part of the name and a sector, and stand in the order asked for', () => {
  expect(names('', '', 'visits')).toEqual(['Grove', 'Acme', 'Bell'])
  expect(names('', '', 'name')).toEqual(['Acme', 'Bell', 'Grove'])
  expect(names('', '', 'spread')).toEqual(['Acme', 'Bell', 'Grove'])
  expect(names('', '', 'last')).toEqual(['Acme', 'Bell', 'Grove'])
  expect(names('', '', 'priority')).toEqual(['Bell', 'Acme', 'Grove'])
  expect(names(' eLL', '', 'name')).toEqual(['Bell'])
  expect(names('', 'M', 'name')).toEqual(['Bell'])
  expect(sectionsOf(ALL)).toEqual(['C', 'M'])
})

test('says sectors and priority schools in words, and never a share of nothing', () => {
  expect(priorityWords(ALL[1]!)).toBe('1 of 4 (25%)')
  expect(priorityWords(provider('x', { prioritySchools: null }))).toBe('no list')
  expect(sectionWords(ALL[0]!)).toBe('Manufacturing; Professional, scientific and technical')
  expect(sectionWords(ALL[2]!)).toBe('not known')
})

test('says how many went to schools, and what the ten with most carry', () => {
  const window = { from: '2024-09-01', to: '2025-08-31' }
  expect(providersFinding([], window)).toBe(
    'No delivered engagement names an employer or provider in 2024/25.',
  )
  expect(providersFinding(ALL, window)).toBe(
    '3 employers and providers went to schools in 2024/25, 19 engagements in all.',
  )
  const many = Array.from({ length: 20 }, (_, at) => provider(`P${at}`, { activities: at < 10 ? 9 : 1 }))
  expect(providersFinding(many, window)).toBe(
    '20 employers and providers went to schools in 2024/25; the ten with most had 90% of 100 engagements (90).',
  )
})

test('the file has a row each', () => {
  expect(providersCsv(ALL.slice(0, 1))).toBe(
    '\uFEFFemployer,engagements,schools,priority_schools,last_date,sectors\r\nBell,5,2,2,2024-10-01,"Manufacturing; Professional, scientific and technical"\r\n',
  )
})
