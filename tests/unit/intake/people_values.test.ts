import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { RejectReason } from '../../../src/domain/files/import_report'
import { isPersonName } from '../../../workers/warehouse/intake/privacy/person_names'
import { peopleInProject } from '../../../workers/warehouse/intake/privacy/people_in_project'
import {
  holdsNamesOfPeople,
  reachesAPerson,
  valuesOfPeople,
  whyNoGrouping,
} from '../../../workers/warehouse/intake/privacy/people_values'
import { keptCell } from '../../../workers/warehouse/intake/privacy/kept_cell'
import { keptText, quotedAs, quotedReject } from '../../../workers/warehouse/intake/privacy/quoting'

test.each([
  'Jane Smith',
  'Smith, Jane',
  'SMITH Jane',
  'jane smith',
  'Dr A. Khan',
  'Mrs Placeholder',
  'J. Patel',
  'J Patel',
  'Mary-Ann O’Brien',
  'Siân Evans'.normalize('NFC').replace('â', 'a'),
  'Jane Smith (she/her)',
  'Ali Khan - hub lead',
])('%s is the name of a person', (name) => {
  expect(isPersonName(name)).toBe(true)
})

test.each([
  'North Hub',
  'Milton Keynes',
  'Tower Hamlets',
  'John Smith Ltd',
  'James Allen’s Girls’ School',
  'Taylor Wimpey',
  'Central London',
  'Rolls Royce',
  'St Albans',
  'Greater Manchester',
  '',
  '12',
])('%s is not', (name) => {
  expect(isPersonName(name)).toBe(false)
})

test.each([
  ['j@x.org', true],
  ['call 07700 900123', true],
  ['+44 (0)191 498 0000', true],
  ['01632 960000', true],
  ['AB 12 34 56 C', true],
  ['A123456789012', true],
  ['14/03/2024', false],
  ['2024-03-14 10:00:00', false],
  ['100001', false],
  ['201/4012', false],
  ['EC3A 5DE', false],
  ['0.123456789', false],
])('%s reaches a person: %s', (value, reaches) => {
  expect(reachesAPerson(value)).toBe(reaches)
})

describe('a column is no grouping', () => {
  test.each([
    ['e-mail addresses', ['North', 'South', 'j@x.org']],
    ['telephone numbers', ['Good', 'Ring 07700 900123', 'Fine']],
    ['dates, which may be of birth', ['01/02/2010', '14 March 2011']],
    ['numbers of pupils or learners (UPN or ULN)', ['A123456789012', 'B123456789012']],
    ['numbers of pupils or learners (UPN or ULN)', ['1234567890', '2234567890']],
    ['what look like names of people', ['Jane Smith', 'Ali Khan']],
    ['what look like names of people', ['Priya Patel', 'North', 'Bob Jones']],
    ['text longer than 60 characters', ['North', 'x'.repeat(61)]],
  ])('that holds %s', (why, values) => {
    expect(whyNoGrouping(values)).toBe(why)
  })

  test.each([
    [['North Hub', 'West Hub', 'South East']],
    [['Cheshire and Warrington', 'Cornwall and Isles of Scilly', 'Tees Valley', 'Dorset']],
    [['Milton Keynes', 'Tower Hamlets', 'Brent', 'Barking', 'Kensington', 'Richmond', 'Kingston', 'Bexley']],
    [['Cluster A', 'Cluster B']],
    [['Victoria Park', 'St Helens', 'Lewes', 'Craven', 'Isle of Wight']],
  ])('but may be where it holds %s', (values) => {
    expect(whyNoGrouping(values)).toBeNull()
  })
})

test('employers under their founders’ names are not names of people', () => {
  expect(holdsNamesOfPeople(['John Lewis', 'Acme Ltd', 'Siemens', 'Northern Rail', 'Balfour Beatty'])).toBe(
    false,
  )
  expect(valuesOfPeople(['Acme Ltd', 'Siemens'])).toBeNull()
})

describe('a column of names that are all rare', () => {
  const RARE = [
    'Xanthe Quillfeather',
    'Oluwaseun Adébáyọ̀',
    'Zdzisława Wójtowicz',
    'Ingrid van der Veen',
    'Tú Trinh',
  ]

  test.each([[RARE], [RARE.map((name) => name.toUpperCase())], [[...RARE, 'North']], [RARE.slice(0, 1)]])(
    'is no grouping: %s',
    (values) => {
      expect(whyNoGrouping(values)).toBe('what look like names of people')
      const kept = [{ key: 'tag', label: 'Tag', values }]
      expect(peopleInProject(kept, []).groupings).toHaveLength(1)
    },
  )

  test.each(['Hub', 'Region', 'Trust', 'Trust (as loaded)', 'Local authority'])(
    'is none under the heading “%s” either',
    (label) => {
      expect(peopleInProject([{ key: 'area', label, values: RARE }], []).groupings).toEqual([
        { key: 'area', label, why: 'what look like names of people' },
      ])
    },
  )

  const authorities = readFileSync('data/facts/local_authorities.csv', 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1] ?? '')
    .filter((name) => name !== '')
  const constituencies = readFileSync('data/facts/constituencies.csv', 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.slice(line.indexOf(',') + 1))
  test.each([
    ['local authorities', authorities],
    ['constituencies', constituencies],
    ['towns', ['Milton Keynes', 'Market Harborough', 'Leeds', 'Great Yarmouth', 'Bishop Auckland', 'Bath']],
    ['trusts', ['Outwood Grange', 'Harris Federation', 'Ark', 'Delta Academies Trust', 'United Learning']],
    ['schools', ['Ash Lane', 'Park View', 'Long Field', 'Manor Croft', 'St Mary’s', 'Abbey Grange']],
    ['hubs', ['Tees Valley', 'Greater Manchester', 'Black Country', 'North Hub', 'Heart of England']],
    ['programmes', ['Robot Challenge', 'Faraday Challenge', 'Big Bang', 'Careers Fair', 'Site Visit']],
    ['kinds of area', ['Urban Conurbation', 'Rural Town', 'Rural Village', 'Coastal Towns']],
  ])('but %s are one', (_, values) => {
    expect(whyNoGrouping(values)).toBeNull()
  })

  test('takes no employers out of a project: firms have names of that shape', () => {
    expect(peopleInProject([], ['Rolls Royce', 'Balfour Beatty', 'Taylor Wimpey']).employers).toEqual([])
  })
})

describe('of a value of a column', () => {
  test.each([
    ['number', '30 of Jane Smith', '30 of …'],
    ['number', '30 of Xanthe Quillfeather', '30 of …'],
    ['name', '30 of Jane Smith', '30 of …'],
    ['name', '30 of Xanthe Quillfeather', '30 of …'],
    ['name', 'Delivered by Xanthe Quillfeather', 'Delivered by …'],
    ['name', 'Delivered by Outwood Grange', 'Delivered by Outwood Grange'],
    ['name', 'Duke of Edinburgh Award', 'Duke of Edinburgh Award'],
    ['name', 'Grove Engineering', 'Grove Engineering'],
    ['date', '14/03/2024 (Jane)', '14/03/2024 (…)'],
    ['id', '100001', '100001'],
  ] as const)('expected to be a %s, %s is quoted as %s', (expected, value, quoted) => {
    expect(quotedAs(expected, value)).toBe(quoted)
    expect(quotedAs(expected, quoted)).toBe(quoted)
  })
})

test('a firm under a founder’s name is kept as it is', () => {
  expect(keptCell('organisations', 'John Lewis', true)).toBe('John Lewis')
  expect(keptCell('organisations', 'Jane Smith', true)).toBe('…')
})

describe('of a rejected cell', () => {
  test.each<[RejectReason, string, string]>([
    ['bad_date', '31/02/2024', '31/02/2024'],
    ['no_date', 'TBC', 'TBC'],
    ['impossible_date', '31 February 2024', '31 February 2024'],
    ['bad_date', 'Jane Smith j@x.org', '…'],
    ['unreadable_date', 'Jane Smith j@x.org', '…'],
    ['ambiguous_date', '03/04/2024', '03/04/2024'],
    ['bad_date', '14/03/2024 with Jane', '14/03/2024 …'],
    ['bad_date', '07700 900123', '…'],
    ['bad_urn', '99999', '99999'],
    ['bad_urn', 'Jane Smith', '…'],
    ['bad_urn', '100001 (Jane)', '100001 (…)'],
    ['bad_urn', 'ABC123', 'ABC123'],
    ['bad_figure', 'many', 'many'],
    ['bad_figure', '12 pupils of Mrs Jones', '12 pupils of …'],
    ['unknown_area', 'Atlantis', 'Atlantis'],
    ['unknown_area', 'Jane Smith', '…'],
    ['bad_target', 'joy', 'joy'],
    ['no_school', 'Ash Lane School, ask Jane Smith 07700 900123', 'Ash Lane School, ask … …'],
    ['no_school', 'x'.repeat(99), `${'x'.repeat(60)}…`],
  ])('rejected for %s, %s is quoted as %s', (reason, value, quoted) => {
    expect(quotedReject(reason, value)).toBe(quoted)
    expect(quotedReject(reason, quoted)).toBe(quoted)
  })
})

test.each([
  ['Ash Lane Primary School', 'Ash Lane Primary School'],
  ['John Taylor High School', 'John Taylor High School'],
  ['Acme, contact j@x.org', 'Acme, contact …'],
  ['Talk by Jane Smith', 'Talk by …'],
  ['Dr Jones', '…'],
  ['Rocket talk', 'Rocket talk'],
])('%s is kept as %s', (value, kept) => {
  expect(keptText(value)).toBe(kept)
})

test('what of a kept project is about people', () => {
  const groupings = [
    { key: 'hub', label: 'Hub', values: ['North Hub', 'West Hub'] },
    { key: 'hub_contact', label: 'Hub contact', values: ['North'] },
    { key: 'rnl', label: 'Network', values: ['Priya Patel', 'Bob Jones'] },
    { key: 'notes', label: 'Notes', values: ['fine', 'ring 07700 900123'] },
  ]
  expect(peopleInProject(groupings, ['Acme Ltd', 'John Lewis', 'Siemens', 'Bosch', 'BAE'])).toEqual({
    groupings: [
      { key: 'hub_contact', label: 'Hub contact', why: 'a column about people' },
      { key: 'rnl', label: 'Network', why: 'what look like names of people' },
      { key: 'notes', label: 'Notes', why: 'telephone numbers' },
    ],
    employers: [],
  })
  expect(peopleInProject([], ['Ann Example', 'Jane Smith', 'Acme Ltd', 'j@x.org']).employers).toEqual([
    'Ann Example',
    'Jane Smith',
    'j@x.org',
  ])
})

test.each(['x', '1', '(', '… ', 'Jane ', 'a@', '0 '])(
  'a cell of a million times “%s” is judged all the same',
  (part) => {
    const cell = part.repeat(1_000_000 / part.length)
    expect(isPersonName(cell)).toBe(false)
    expect(whyNoGrouping([cell])).not.toBeNull()
    expect(quotedReject('bad_date', cell).length).toBeLessThanOrEqual(61)
  },
)
