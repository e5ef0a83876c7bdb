import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { qualityParts } from '../../src/domain/files/data_quality'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { ActivityCode, Decisions } from '../../src/domain/project/decisions'
import type { FileChoice } from '../../src/domain/files/import_report'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { register, textFile } from './intake_in_node'
import { newWarehouse } from './own_world'

const LOG = `Activity ID,Date,URN,School name,Activity type
a,01/02/2024,100001,,Rocket Workshop
b,01/10/2023,100001,,rocket workshops
c,01/10/2022,100002,,rocket-workshop
d,01/10/2022,100002,,STEM club
e,01/10/2022,100002,,Other
f,01/10/2022,100002,,
g,01/10/2022,,Birch Acad,rocket workshop
`
const log: FileChoice = { file: textFile('log.csv', LOG), kind: 'engagements' }
const coded = (...activityCodes: ActivityCode[]): Decisions => ({ ...NO_DECISIONS, activityCodes })
const ROCKETS = coded(
  { written: 'Rocket Workshop', type: 'HANDS_ON' },
  { written: 'rocket workshops', type: 'EDU_CPD' },
)

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = newWarehouse()
  await warehouse.load([register, log], () => undefined)
})
beforeEach(async () => {
  await warehouse.decide(NO_DECISIONS)
})

const typesAt = async (school: number) =>
  (await warehouse.schoolHistory(school)).map(({ type_as_written, activity_type }) => [
    type_as_written,
    activity_type,
  ])
const codedPart = async () => {
  const { whole } = await warehouse.quality({ grouping: 'region', today: '2024-12-01', examples: 8 })
  return whole && qualityParts(whole).coding
}

describe('a type as written that is given a code', () => {
  test('has it at once wherever it stands, whatever its case and punctuation, and the score moves', async () => {
    expect(await codedPart()).toMatchObject({ count: 1, of: 5 })
    expect(await warehouse.decide(ROCKETS)).toBe(true)
    expect(await typesAt(0)).toEqual([
      ['Rocket Workshop', 'HANDS_ON'],
      ['rocket workshops', 'EDU_CPD'],
    ])
    expect(await codedPart()).toMatchObject({ count: 4, of: 5 })
  })

  test('meets pupils or not as its code does', async () => {
    await warehouse.decide(ROCKETS)
    const reached = (counted: 'all' | 'direct') => {
      const year = { from: '2023-09-01', to: '2023-12-31' }
      const { engagements } = warehouse.coverage({
        phase: 'all',
        window: year,
        within: null,
        by: 'region',
        counted,
      })
      return engagements
    }
    expect([reached('all'), reached('direct')]).toEqual([1, 0])
  })

  test('has the code it had once that is taken back', async () => {
    await warehouse.decide(ROCKETS)
    await warehouse.decide(coded({ written: 'Rocket Workshop', type: 'SHOW' }))
    expect(await typesAt(0)).toEqual([
      ['Rocket Workshop', 'SHOW'],
      ['rocket workshops', 'OTHER'],
    ])
    await warehouse.decide(NO_DECISIONS)
    expect(await codedPart()).toMatchObject({ count: 1, of: 5 })
    expect(await warehouse.decide(NO_DECISIONS)).toBe(false)
  })

  test('has it on the next load too, and in rows whose school is found later', async () => {
    await warehouse.decide(ROCKETS)
    await warehouse.load([log], () => undefined)
    expect(await codedPart()).toMatchObject({ count: 4, of: 5 })
    await warehouse.decide({ ...ROCKETS, schoolMatches: [{ written: ' | birch acad |  | ', id: '100003' }] })
    expect(await typesAt(2)).toEqual([['rocket workshop', 'HANDS_ON']])
  })
})

test('the review groups what has no code, by frequency, with the years it stands in; blanks are no text', async () => {
  const { groups, counts } = await warehouse.codingReview()
  expect(
    groups.map(({ label, engagements, texts }) => [label, engagements, texts.map(({ years }) => years)]),
  ).toEqual([
    ['Rocket Workshop', 3, [[[2023, 1]], [[2023, 1]], [[2022, 1]]]],
    ['Other', 1, [[[2022, 1]]]],
  ])
  expect(counts).toContainEqual({ year: 2022, type: 'STEM_CLUB', engagements: 1 })
})
