import { EVERY_EMPLOYER } from '../../src/domain/employers/employer_filter'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { MatchDecision } from '../../src/domain/project/decisions'
import type { FileReport } from '../../src/domain/files/import_report'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisTest } from './engine_of_this_test'
import { register, textFile } from './intake_in_node'
import { newWarehouse } from './own_world'

const EMPLOYERS = `Employer ID,Company number,Employer name,Postcode,SIC codes
1,01234567,Grove & Sons Limited,EC3A 5DE,25110
2,SC016876,The Fell Trust,NE1 4ST,85590
3,,Alder Works Ltd,EC3A 5DF,25110
4,,Alder Works LLP,LS1 4AP,25110
5,,Beck Foods,EC3A 5DE,10110
6,,Beck Foods,NE1 4ST,10110
7,00014259,Mire Bank PLC,NE1 4ST,64191
8,07654321,Two Sites Ltd,NE1 4ST,25110
9,07654321,Two Sites Ltd,EC3A 5DE,25110
`
const HEADINGS = 'Date,URN,Employer,Company number,Employer postcode'
const SCHOOL = '100001'
const employersFile = { file: textFile('employers.csv', EMPLOYERS), kind: 'employers' } as const
const logOf = (...employers: string[]) => ({
  file: textFile(
    'log.csv',
    `${HEADINGS}\n${employers.map((cells, day) => `${28 - day}/02/2024,${SCHOOL},${cells}`).join('\n')}\n`,
  ),
  kind: 'engagements' as const,
})

let warehouse: Warehouse
beforeAll(() => (warehouse = newWarehouse()))
const load = (...choices: Parameters<Warehouse['load']>[0]) => warehouse.load(choices, () => undefined)
const employersOfSchool = async () => (await warehouse.schoolHistory(0)).map(({ employer }) => employer)
const report = (): FileReport | undefined =>
  warehouse.describe().files.find(({ kind }) => kind === 'engagements')
const decide = (...employerMatches: MatchDecision[]) => warehouse.decide({ ...NO_DECISIONS, employerMatches })

describe('an employer that a log writes', () => {
  /** Why it is one, the cells that say it, and which it is. */
  const CERTAIN = [
    ['its company number', 'Grove,01234567,', 'Grove & Sons Limited'],
    ['its company number, whatever the name', 'Renamed since,01234567,', 'Grove & Sons Limited'],
    ['its number without the zeros a spreadsheet took', 'Grove,1234567,', 'Grove & Sons Limited'],
    ['its number with a prefix', 'fell trust,sc 16876,', 'The Fell Trust'],
    ['a short number, where the names have a word in common', 'Mire,14259,', 'Mire Bank PLC'],
    ['its id, where the names have a word in common', 'Fell,2,', 'The Fell Trust'],
    ['its id, where no name is given', ',2,', 'The Fell Trust'],
    ['its name, however it is written', 'GROVE  and sons ltd.,,', 'Grove & Sons Limited'],
    ['its name with no legal form', 'Mire Bank,,', 'Mire Bank PLC'],
    ['its name beside an id of some other system', 'Mire Bank,1,', 'Mire Bank PLC'],
    ['its name and legal form', 'Alder Works Limited,,', 'Alder Works Ltd'],
    ['its name at its postcode', 'alder works,,ls14ap', 'Alder Works LLP'],
  ] as const
  const NOT_CERTAIN = [
    ['a name that two have', 'Beck Foods,,'],
    ['a name that two have, at the postcode of neither', 'Beck Foods,,LS1 4AP'],
    ['a name with another legal form', 'Grove and Sons LLP,,'],
    ['a name at another postcode', 'Mire Bank plc,,EC3A 5DE'],
    ['a name with another company number', 'Mire Bank,09999999,'],
    ['a number that two have', 'Two Sites,07654321,'],
    ['an id of one with another name', 'Zenith,2,'],
    ['a short number of one with another name', 'Zenith,14259,'],
    ['a name that is nearly the same', 'Groves & Sons Ltd,,'],
    ['a part of a name', 'Grove,,'],
  ] as const
  let names: readonly string[]
  beforeAll(async () => {
    await load(register, employersFile, logOf(...[...CERTAIN, ...NOT_CERTAIN].map(([, cells]) => cells)))
    names = await employersOfSchool()
  })

  test.each(CERTAIN.map((each, at) => [at, ...each] as const))(
    '%i: is the one for %s: %s',
    (at, _, __, name) => expect(names[at]).toBe(name),
  )
  test.each(NOT_CERTAIN.map((each, at) => [at + CERTAIN.length, ...each] as const))(
    '%i: is nobody for %s: %s',
    (at, _, cells) => expect(names[at]).toBe(cells.split(',')[0]),
  )

  test('counts at its school either way, and the report says how many are found', () =>
    expect(report()).toMatchObject({
      accepted: CERTAIN.length + NOT_CERTAIN.length,
      rejected: {},
      waiting: 0,
      employersFound: CERTAIN.length,
      employersWaiting: NOT_CERTAIN.length,
    }))

  test('is the site at its postcode, of one number or one name', async () => {
    await load(logOf('Two Sites,07654321,EC3A 5DE', 'Beck Foods,,NE1 4ST'))
    const { visitors } = await warehouse.whoCouldShow({
      sections: 'C',
      authorities: null,
      employers: EVERY_EMPLOYER,
    })
    expect(visitors.map(({ name, visits }) => [name, visits])).toEqual([
      ['Beck Foods', 1],
      ['Two Sites Ltd', 1],
    ])
  })
})

test('a cell that says nothing names nobody', async () => {
  await load(register, employersFile, logOf(',,', 'N/A,,', '-,,NE1 4ST'))
  expect(report()).toMatchObject({ accepted: 3, employersFound: 0, employersWaiting: 0 })
})

test('nobody waits where no employers are loaded; an employers file that comes later, or another, settles them', async () => {
  warehouse = newWarehouse()
  await load(register, logOf('Grove and Sons,,', 'Mire Bank,,'))
  expect(report()).toMatchObject({ employersFound: 0, employersWaiting: 0 })
  await load(employersFile)
  expect(report()).toMatchObject({ employersFound: 2, employersWaiting: 0 })
  await load({ file: textFile('newer.csv', 'Employer name,SIC codes\nMire Bank,64191\n'), kind: 'employers' })
  expect(report()).toMatchObject({ employersFound: 1, employersWaiting: 1 })
  expect(await employersOfSchool()).toEqual(['Grove and Sons', 'Mire Bank'])
})

describe('what waits for a person to say', () => {
  beforeAll(() =>
    load(
      register,
      employersFile,
      logOf(
        'Beck Foods,,',
        'beck  foods,,',
        'Grove and Son LLP,7,',
        'Mire Bank,,EC3A 5DE',
        'Self-employed,,',
      ),
    ),
  )
  const review = () => warehouse.matchReview('employers', () => undefined)

  test('is each way of writing an employer, most rows first, with why and whom it may mean', async () => {
    const { kind, waiting } = await review()
    expect(kind).toBe('employers')
    expect(waiting.map(({ written, rows, reason }) => [written, rows, reason])).toEqual([
      [' | beck foods | ', 2, 'shared_name'],
      [' | mire bank | EC3A 5DE', 1, 'doubtful_name'],
      ['7 | grove and son llp | ', 1, 'unknown_number'],
      [' | self-employed | ', 1, 'unknown_name'],
    ])
    const [beck, mire, grove] = waiting
    expect(beck?.candidates.slice(0, 2).map(({ id }) => id)).toEqual(['5', '6'])
    expect(mire?.candidates[0]).toMatchObject({ id: '7', facts: ['NE1 4ST', 'company 00014259', 'id 7'] })
    expect(grove?.candidates[0]?.name).toBe('Grove & Sons Limited')
    expect(waiting[3]?.candidates[0]?.probability ?? 0).toBeLessThan(0.25)
  })

  test.each([
    ['a company number', '1234567', ['Grove & Sons Limited']],
    ['an id', '7', ['Mire Bank PLC']],
    ['a postcode', 'ec3a5df', ['Alder Works Ltd']],
    ['words', 'fell', ['The Fell Trust']],
  ])('is looked for by %s: %s', async (_, words, names) =>
    expect((await warehouse.findMatches('employers', words)).slice(0, 1).map(({ name }) => name)).toEqual(
      names,
    ),
  )

  test('is reviewed against the employers that are loaded now', async () => {
    await load({ file: textFile('other.csv', 'Employer,SIC\nBeck Foods Leeds,1\n'), kind: 'employers' })
    const { waiting } = await review()
    expect(
      waiting.find(({ written }) => written === ' | beck foods | ')?.candidates.map(({ name }) => name),
    ).toEqual(['Beck Foods Leeds'])
  })
})

describe('what a person decides of a way of writing an employer', () => {
  const BECK = ' | beck foods | '
  beforeAll(() => load(register, employersFile, logOf('Beck Foods,,', 'beck  foods,,', 'Zenith,,')))
  beforeEach(async () => {
    await decide()
  })

  test('is so for every row that writes it so, until it is undone', async () => {
    expect(await decide({ written: BECK, id: '6' })).toBe(true)
    expect(report()).toMatchObject({ employersByPeople: 2, employersWaiting: 1 })
    expect(
      (await warehouse.whoCouldShow({ sections: 'C', authorities: null, employers: EVERY_EMPLOYER }))
        .visitors,
    ).toMatchObject([{ visits: 2 }])
    await decide()
    expect(report()).toMatchObject({ employersByPeople: 0, employersWaiting: 3 })
  })

  test('may be that it is none of those loaded: it waits no more', async () => {
    await decide({ written: ' | zenith | ', id: null })
    expect(report()).toMatchObject({ employersByPeople: 0, employersWaiting: 2 })
  })

  test('comes back with a saved project, and in the columns before the engine is asked', async () => {
    await decide({ written: BECK, id: '6' }, { written: ' | zenith | ', id: '6' })
    const file = await warehouse.saveProject({
      name: '',
      savedAt: '2026-11-22T09:30:00.000Z',
      app: '',
      address: '',
      decisions: NO_DECISIONS,
    })
    const other = newWarehouse(engineOfThisTest)
    await other.openProject(file)
    expect((await other.schoolHistory(0)).map(({ employer }) => employer)).toEqual(
      Array(3).fill('Beck Foods'),
    )
  })

  test('carries over to a newer log, register and employers file, and waits again where that lacks the employer', async () => {
    await decide({ written: BECK, id: '6' })
    await load(logOf('BECK FOODS,,'))
    await load(register)
    await load(employersFile)
    expect(report()).toMatchObject({ accepted: 1, employersByPeople: 1, employersWaiting: 0 })
    await load({
      file: textFile('fewer.csv', 'Employer ID,Employer,SIC\n5,Beck Foods Ltd,10110\n7,Beck Foods LLP,1\n'),
      kind: 'employers',
    })
    expect(report()).toMatchObject({ employersByPeople: 0, employersWaiting: 1 })
  })
})

test('two ways of writing one employer are one provider: three days over two terms with it are sustained', async () => {
  const dates = ['01/10/2023,Mire Bank', '02/02/2024,MIRE BANK PLC', '03/03/2024,Mire,00014259']
  const log = textFile(
    'log.csv',
    `Date,Employer,Company number,URN\n${dates.map((cells) => `${cells}${cells.split(',').length < 3 ? ',' : ''},${SCHOOL}`).join('\n')}\n`,
  )
  const sustained = () => {
    const gaps = warehouse.gaps({
      phase: 'all',
      window: { from: '2023-09-01', to: '2024-08-31' },
      within: null,
      listId: null,
      priorityOnly: false,
      statuses: ['sustained'],
      fsmAtLeast: null,
      nothingBooked: false,
      notVisitedFor: null,
      near: null,
      employers: EVERY_EMPLOYER,
    })
    return gaps.school.length
  }
  warehouse = newWarehouse()
  await load(register, { file: log, kind: 'engagements' })
  expect(sustained()).toBe(0)
  await load(employersFile)
  expect(sustained()).toBe(1)
})
