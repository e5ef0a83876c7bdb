import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import { DaysCheck } from '../../workers/warehouse/intake/kinds/engagements/days_check'
import { readNumberForms } from '../../workers/warehouse/intake/kinds/engagements/number_columns'
import { SeveralSchools } from '../../workers/warehouse/intake/kinds/engagements/several_schools'
import { contradictionNotices, impossibleNotices } from '../../workers/warehouse/intake/kinds/jobs/job_checks'
import { findScales } from '../../workers/warehouse/intake/kinds/outcomes/score_scales'
import { targetNotices } from '../../workers/warehouse/intake/kinds/targets/target_notices'
import { cursorAt, readRecord } from '../../workers/warehouse/intake/records'
import { rowsOf } from '../../workers/warehouse/rows'
import { plannedTable } from '../unit/intake/planned_table'
import { openIntake } from './intake_in_node'

let engine: Engine
beforeAll(async () => {
  engine = (await openIntake()).engine
})

/** A table with these rows, each written as SQL. */
function fill(table: string, columns: string, rows: readonly string[]): void {
  engine.run(`CREATE OR REPLACE TEMP TABLE ${table} (${columns})`)
  if (rows.length > 0) engine.run(`INSERT INTO ${table} VALUES ${rows.map((row) => `(${row})`).join()}`)
}

describe('targets that no figure stands against', () => {
  const noticesOf = (rows: readonly string[], { years = [], schools = 1 }: Known = {}): string[] => {
    fill(
      'checked_records',
      'source_row INTEGER, verdict VARCHAR, metric VARCHAR, known_metric VARCHAR, own_area VARCHAR, known_phase VARCHAR, start_year INTEGER',
      rows,
    )
    fill(
      'register',
      'region VARCHAR, local_authority VARCHAR, constituency VARCHAR, trust VARCHAR',
      Array.from({ length: schools }, () => "'London', 'Camden', 'Ely', 'Grove Trust'"),
    )
    fill('staged_area_members', 'area VARCHAR', ["'North hub'"])
    fill('staged_school_attributes', 'area VARCHAR', ["'Band 1'"])
    fill('staged_engagements', 'academic_year INTEGER', years.map(String))
    return targetNotices(engine)
  }
  interface Known {
    readonly years?: readonly number[]
    readonly schools?: number
  }
  const reach = (row: number, area: string, year = 'NULL', verdict = 'kept') =>
    `${row}, '${verdict}', 'Reach', 'reach', ${area}, 'all', ${year}`
  const own = (row: number, metric: string) => `${row}, 'kept', '${metric}', 'own', NULL, 'all', NULL`

  test('are none where all is known', () => {
    const known = ['london', 'CAMDEN', 'Ely', 'Grove Trust', 'North hub', 'Band 1'].map((area, at) =>
      reach(at + 2, `'${area}'`, '2023'),
    )
    expect(
      noticesOf([...known, reach(9, "'Atlantis'", '1999', 'repeated'), reach(10, 'NULL')], { years: [2023] }),
    ).toEqual([])
    expect(noticesOf([reach(2, "'Atlantis'", '1999')], { schools: 0 })).toEqual([])
  })

  test('are told one by one', () => {
    expect(
      noticesOf([own(3, ' Joy '), reach(4, "'Atlantis'", '1999'), reach(5, "'Atlantis'", '1999')], {
        years: [2023],
      }),
    ).toEqual([
      '“Joy” (row 3) is no metric of the app: its target is kept for a measure of your own, and no view uses it until a measure of that name has figures, from a file or typed in Report.',
      'No grouping of the open schools has an area called “Atlantis” (row 4): no view uses its target until one has.',
      '1 target is given more than once for the same phase, year and area: “Reach” (row 5). The first counts.',
      'The log has no activity in “1999/00” (row 4): no view uses the targets of that year until it has.',
    ])
  })

  test('are told together, and of many the first eight', () => {
    const metrics = ['Joy', 'Pride', 'Zeal'].map((metric, at) => own(at + 2, metric))
    const areas = Array.from({ length: 10 }, (_, at) =>
      reach(at + 10, `'Place ${at}'`, String(2000 + (at % 2))),
    )
    const again = [own(30, 'joy'), own(31, 'Joy'), reach(32, "'place 3'", '2001')]
    const listed = Array.from({ length: 8 }, (_, at) => `“Place ${at}” (row ${at + 10})`).join(', ')
    expect(noticesOf([...metrics, ...areas, ...again], { years: [2023] })).toEqual([
      '“Joy” (row 2), “Pride” (row 3), “Zeal” (row 4), “joy” (row 30) are no metric of the app: their targets are kept for measures of your own, and no view uses them until measures of those names have figures, from a file or typed in Report.',
      `No grouping of the open schools has areas called ${listed} and 3 more: no view uses their targets until one has.`,
      '2 targets are given more than once for the same phase, year and area: “Joy” (row 31), “Reach” (row 32). The first counts.',
      'The log has no activity in “2000/01” (row 10), “2001/02” (row 11): no view uses the targets of those years until it has.',
    ])
  })
})

describe('scores on another scale than 1 to 5', () => {
  const scalesOf = (rows: readonly string[]) => {
    fill('raw_records', 'enjoyment VARCHAR, objectives VARCHAR, community VARCHAR', rows)
    const planned = { ...plannedTable([['How fun', 'enjoyment'], ['Met aims']]), name: 'feedback.csv' }
    const notices = findScales({ engine, planned, columns: [{ field: 'enjoyment', position: 0 }] })
    const [fields] = rowsOf<{ fields: string }>(
      engine.query('SELECT fields_on_another_scale()::VARCHAR AS fields'),
    )
    return [fields?.fields, notices]
  }
  const told = (heading: string, outside: number, of: number) =>
    `“${heading}” has ${outside} numbers outside 1 to 5, of ${of}, so it is on another scale: none of its numbers counts. Write means from 1 to 5, or what each is out of (4/5), and load the file again.`
  const numbers = (...written: readonly string[]) => written.map((each) => `'${each}', NULL, NULL`)
  const nines = (count: number) => Array.from({ length: count }, () => '4')

  test('are two numbers outside at least, and a tenth', () => {
    expect(scalesOf(numbers('5', '1', '0', '6'))).toEqual(['[]', []])
    expect(scalesOf(numbers('6', '0,5', '3', '0', '9/10', 'x'))).toEqual([
      '[enjoyment]',
      [told('How fun', 2, 3)],
    ])
    expect(scalesOf(numbers('6', '7', ...nines(18)))).toEqual(['[enjoyment]', [told('How fun', 2, 20)]])
    expect(scalesOf(numbers('6', '7', ...nines(19)))).toEqual(['[]', []])
  })

  test('are found in each column', () => {
    expect(scalesOf(["'6', '90 %', '3'", "'8', '80', '4'"])).toEqual([
      '[enjoyment, objectives]',
      [told('How fun', 2, 2), told('objectives', 2, 2)],
    ])
  })
})

describe('days of a log', () => {
  afterEach(() => void vi.useRealTimers())
  const foundIn = (days: readonly string[], hasStatus = false) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-07-01T12:00:00Z') })
    const check = new DaysCheck(
      engine,
      plannedTable([
        ['URN', 'urn'],
        ['Day', 'date'],
      ]),
      hasStatus,
    )
    const text = new TextEncoder().encode(days.map((day) => `100001,${day}\n`).join(''))
    const cursor = cursorAt(0)
    while (cursor.at < text.length) {
      readRecord(text, cursor, ','.charCodeAt(0))
      check.see(text, cursor)
    }
    return check.finish()
  }
  const times = (count: number, day: string) => Array.from({ length: count }, () => day)

  test('after today are counted where there is no column of status', () => {
    const days = ['30/06/2024', '01/07/2024', '02/07/2024', '02/07/2024', '05/09/2024', '31/12/2101', 'x', '']
    expect(foundIn(days)).toEqual({ rowsAhead: { column: 'Day', rows: 3, last: '2024-09-05' } })
    expect(foundIn(days, true)).toEqual({})
    expect(foundIn(['01/07/2024'])).toEqual({ rowsAhead: { column: 'Day', rows: 0, last: '' } })
  })

  test('that can only be month first decide how the others stand', () => {
    expect(foundIn(['06/30/2024', '07/08/2024'])).toMatchObject({
      rowsAhead: { rows: 1, last: '2024-07-08' },
    })
    expect(foundIn(['30/06/2024', '06/30/2024', '07/08/2024'])).toMatchObject({
      rowsAhead: { last: '2024-08-07' },
    })
  })

  test('far from the rest are told with their years', () => {
    expect(
      foundIn([...times(2, '01/02/1998'), '01/02/2005', ...times(20, '01/02/2023'), '31/12/1989'], true),
    ).toEqual({
      farYears: { column: 'Day', rows: 3, years: [1997, 2004], others: [2022, 2022] },
    })
  })
})

describe('how the hours of a column are read', () => {
  const formsOf = (
    cells: Readonly<Record<string, number>>,
    ...how: readonly [comma?: 'decimals' | 'thousands', units?: Readonly<Record<string, 'hours' | 'minutes'>>]
  ) => {
    fill(
      'different_cells',
      'field VARCHAR, place INTEGER, written VARCHAR, cells INTEGER',
      Object.entries(cells).map(([written, count], at) => `'hours', ${at}, '${written}', ${count}`),
    )
    const evidence = readNumberForms(engine, how[0], how[1])
    const [style] = rowsOf<{ shares: boolean; decimal: boolean }>(
      engine.query(
        "SELECT is_share_of_day AS shares, comma_is_decimal AS decimal FROM hour_styles WHERE field = 'hours'",
      ),
    )
    return [evidence.ambiguousHours, evidence.clockHours, evidence.sharesOfDay, style?.shares, style?.decimal]
  }

  test.each([
    [{ '1,250': 3 }, [], [3, 0, 0, false, false]],
    [{ '1,250': 3 }, ['decimals'], [3, 0, 0, false, true]],
    [{ '1,250': 3 }, ['thousands'], [3, 0, 0, false, false]],
    [{ '1,250': 3, '1,5': 1 }, [], [0, 0, 0, false, true]],
    [{ '1,250': 3, '1.5': 1 }, ['decimals'], [0, 0, 0, false, false]],
    [{ '1.30': 2, '0.45': 1, '2': 5 }, [], [0, 3, 0, false, false]],
    [{ '1.30': 2, '0.5': 1 }, [], [0, 0, 0, false, false]],
    [{ '0.0625': 2, '0.5': 1 }, [], [0, 0, 3, true, false]],
    [{ '0.0625': 2, '0.51': 1 }, [], [0, 0, 0, false, false]],
    [{ '0.1': 2, '0.5': 1 }, [], [0, 0, 0, false, false]],
    [{ '0.0625': 2 }, [undefined, { hours: 'minutes' }], [0, 0, 0, false, false]],
    [{ '0.0625': 2 }, [undefined, { hours: 'hours', prep_hours: 'minutes' }], [0, 0, 2, true, false]],
  ] as const)('%j, said %j', (cells, how, found) => {
    expect(formsOf(cells, ...(how as []))).toEqual(found)
  })
})

test('figures given twice are told, and refused past a twentieth', () => {
  const noticesOf = (kept: number, contradicted: number) => {
    fill(
      'checked_records',
      'source_row INTEGER, verdict VARCHAR, contradicted BOOLEAN, area_name VARCHAR, job_group VARCHAR',
      [
        ...Array.from(
          { length: kept },
          (_, at) => `${at + 2}, 'kept', ${at >= kept - contradicted}, 'Place ${at}', ' Group ${at} '`,
        ),
        "1, 'left_out', true, 'Nowhere', 'None'",
      ],
    )
    return contradictionNotices(engine, 'jobs.csv')
  }
  expect(noticesOf(20, 0)).toEqual([])
  expect(noticesOf(20, 1)).toEqual([
    '1 figure is given twice, differently (Place 19, “Group 19”): not known, so missing.',
  ])
  expect(noticesOf(40, 2)).toEqual([
    '2 figures are given twice, differently (Place 38, “Group 38”): not known, so missing.',
  ])
  expect(() => noticesOf(19, 1)).toThrow(
    'jobs.csv gives two or more figures of the same area, group and year (Place 18, “Group 18”): a column splits them further.',
  )
})

test('a group that cannot be right is told with the area where it is worst', () => {
  fill(
    'impossible_groups',
    'label VARCHAR, area_code VARCHAR, area_name VARCHAR, groups_sum DOUBLE, jobs DOUBLE, total DOUBLE',
    [
      "'Miners', 'E1', 'Ely', 2000, 1500.4, 1000",
      "'Bakers', 'E1', 'Ely', 2000, 1500, 1000",
      "'Bakers', 'E2', 'Wells', 12000, 9000.6, 4000",
    ],
  )
  expect(impossibleNotices(engine)).toEqual([
    '“Bakers” cannot be right and is withheld in 2 areas: in Wells it is 9,001, and the groups add up to 12,000 where the file says 4,000.',
    '“Miners” cannot be right and is withheld in 1 area: in Ely it is 1,500, and the groups add up to 2,000 where the file says 1,000.',
  ])
})

test('a log in which no cell names several schools has nothing to tell of them', () => {
  expect(new SeveralSchools().notices()).toEqual([])
})
