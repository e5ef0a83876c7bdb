import { expect, test } from 'vitest'
import { ignoredRules } from '../../../src/findings/plan/ignored_rules'
import { answerWith, SCHOOLS } from '../plan/plan_answers'

const LOADED = {
  ids: SCHOOLS.ids,
  groupings: [{ key: 'la', label: 'Local authority', areas: ['Hull', 'York'] }],
}
const RULES = { must: ['S1'], mustNot: ['S2'], pins: [['S3', 'V1']] as const, floorBy: 'la', floors: [] }

test('rules for areas, schools and suppliers that the loaded data do not have are named, and no others', () => {
  const answer = answerWith([[0, 0]])
  expect(ignoredRules({ ...RULES, floors: [['Hull', 2]] }, answer, LOADED)).toEqual([])
  expect(
    ignoredRules(
      {
        must: ['S1', 'S9'],
        mustNot: ['S4'],
        pins: [['S1', 'V7']],
        floorBy: 'la',
        floors: [
          ['Leeds', 2],
          ['Ripon', 0],
          ['York', 1],
        ],
      },
      answer,
      LOADED,
    ),
  ).toEqual([
    '1 floor is for an area that the loaded data do not have as a local authority: Leeds.',
    '1 school with a rule is not in the register that is open: S9.',
    '1 school with a rule is outside these filters: S4.',
    '1 pin names somebody who is not among those loaded: V7.',
  ])
  const many = ['A', 'B', 'C', 'D', 'E'].map((area) => [area, 1] as const)
  expect(ignoredRules({ ...RULES, floorBy: 'gone', floors: many }, answer, LOADED)).toEqual([
    '5 floors are for areas that the loaded data do not have as an area: A, B, C and 2 more.',
  ])
})
