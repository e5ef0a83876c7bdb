import { describe, expect, test } from 'vitest'
import { EmployerMatcher } from '../../../workers/warehouse/matching/employer_matcher'
import {
  acronymOf,
  initialsOf,
  legalFormOf,
  numberRelation,
  wordsOfEmployer,
} from '../../../workers/warehouse/matching/written_employer'

const employer = (name: string, postcode = '', companyNumber = '') => ({
  id: name,
  fileId: '',
  companyNumber,
  name,
  postcode,
})
const LOADED = [
  employer('Grove & Sons Engineering Limited', 'EC3A 5DE', '01234567'),
  employer('GROVE FOODS PLC', 'NE1 4ST'),
  employer('Jenkin Lowe Rolling Stock Limited', 'LS1 4AP'),
  employer('The University of Fell', 'NE1 7RU'),
  employer('Fell County Council', 'NE1 8QB'),
  ...Array.from({ length: 300 }, (_, at) =>
    employer(`Firm ${at} Services Limited`, `ZZ${(at % 9) + 1} ${at % 9}AA`),
  ),
]
const matcher = new EmployerMatcher(LOADED)
const likeliest = (name: string, postcode = '', companyNumber = '') =>
  matcher.likeliest({ name, postcode, companyNumber }, 3).map(({ index, probability }) => ({
    name: LOADED[index]?.name,
    probability,
  }))

describe('the likeliest employer', () => {
  test.each([
    ['Grove and Son Eng', '', '', 0],
    ['Grove', 'NE1 4ST', '', 1],
    ['JLRS', '', '', 2],
    ['Uni of Fell', '', '', 3],
    ['Fell CC', '', '', 4],
    ['Grove', '', '01234576', 0],
  ])('“%s” at “%s” with number “%s”', (name, postcode, number, place) =>
    expect(likeliest(name, postcode, number)[0]?.name).toBe(LOADED[place]?.name),
  )

  test('is surer the more agrees', () => {
    const sure = (...written: Parameters<typeof likeliest>) => likeliest(...written)[0]?.probability ?? 0
    expect(sure('Grove Engineering', 'EC3A 5DE')).toBeGreaterThan(sure('Grove Engineering'))
    expect(sure('Grove Sons Engineering Ltd')).toBeGreaterThan(sure('Grove Sons Engineering LLP'))
    expect(sure('Grove Sons Enginering')).toBeGreaterThan(sure('Grove Sons Enginering', '', '07654321'))
  })

  test('is as likely as another of its name', () => {
    const twins = new EmployerMatcher([
      employer('Beck Foods', 'NE1 4ST'),
      employer('Beck Foods', 'LS1 4AP'),
      ...LOADED,
    ])
    const [first, second] = twins.likeliest({ name: 'Beck Foods', postcode: '', companyNumber: '' }, 2)
    expect(first?.probability).toBeLessThanOrEqual(0.5)
    expect(second?.probability).toBeCloseTo(first?.probability ?? 0)
  })

  test('is hardly likely where none is like it', () => {
    expect(likeliest('Self-employed volunteer')[0]?.probability ?? 0).toBeLessThan(0.25)
  })
})

test('a name is compared by its words, its legal form aside, which is compared by itself', () => {
  expect(wordsOfEmployer('THE GROVE & SONS ENG. CO. LTD.')).toEqual(
    wordsOfEmployer('Grove and Sons Engineering Company'),
  )
  expect(
    ['Grove Ltd.', 'Grove P.L.C.', 'Grove Public Limited Company', 'Grove LLP', 'Limited Edition Books'].map(
      legalFormOf,
    ),
  ).toEqual(['ltd', 'plc', 'plc', 'llp', ''])
})

test('an acronym is the first letters of a name of several words', () => {
  expect(initialsOf(wordsOfEmployer('Marsh & Spenser PLC'))).toBe('ms')
  expect(initialsOf(wordsOfEmployer('Tarn PLC'))).toBe('')
  expect(['M&S', 'J.L.R.S.', 'M and S', 'A long name'].map(acronymOf)).toEqual(['ms', 'jlrs', 'ms', ''])
})

test.each([
  ['', '01234567', 'unknown'],
  ['01234567', '01234567', 'same'],
  ['01234568', '01234567', 'slip'],
  ['01234576', '01234567', 'slip'],
  ['07654321', '01234567', 'different'],
])('company number %s beside %s is %s', (written, loaded, relation) =>
  expect(numberRelation(written, loaded)).toBe(relation),
)
