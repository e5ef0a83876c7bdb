import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import { BoysAndGirls } from '../../workers/warehouse/intake/kinds/engagements/boys_and_girls'
import { noticesOfEstimates } from '../../workers/warehouse/intake/kinds/engagements/estimates'
import { RowsByYear } from '../../workers/warehouse/intake/kinds/engagements/lone_years'
import { RowsNotCounted } from '../../workers/warehouse/intake/kinds/engagements/rows_not_counted'
import { noticesOfUnusualNumbers } from '../../workers/warehouse/intake/kinds/engagements/unusual_numbers'
import { plannedTable } from '../unit/intake/planned_table'
import { openIntake } from './intake_in_node'

let engine: Engine
beforeAll(async () => {
  engine = (await openIntake()).engine
})

/** A table with these rows, each written as SQL. */
const fill = (table: string, columns: string, rows: readonly string[]): void => {
  engine.run(`CREATE OR REPLACE TEMP TABLE ${table} (${columns})`)
  if (rows.length > 0) engine.run(`INSERT INTO ${table} VALUES ${rows.map((row) => `(${row})`).join()}`)
}

describe('numbers that an activity seldom has', () => {
  const COLUMNS = 'source_file VARCHAR, source_row INTEGER, pupils INTEGER, volunteers INTEGER, hours DOUBLE'
  const noticesOf = (rows: readonly string[]): string[] => {
    fill('staged_engagements', COLUMNS, rows)
    return noticesOfUnusualNumbers(engine, 'log.csv')
  }

  test('are not told of where a number is at the limit, or of another file', () => {
    expect(noticesOf([])).toEqual([])
    expect(
      noticesOf(["'log.csv', 2, 5000, 200, 24", "'log.csv', 3, 0, 0, 0.1", "'log.csv', 4, 0, 0, 0"]),
    ).toEqual([])
    expect(noticesOf(["'old.csv', 2, 5001, 201, 25", "'old.csv', 3, 1, 1, 0.05"])).toEqual([])
  })

  test('one of each is told with its row', () => {
    const many = (what: string, row: number) =>
      `1 row has more than ${what}, which one activity seldom has (the first is row ${row}): it counts as written, so put right what is mistyped and load the file again.`
    expect(
      noticesOf([
        "'log.csv', 2, 5001, 1, 1",
        "'log.csv', 3, 1, 201, 1",
        "'log.csv', 4, 1, 1, 24.5",
        "'log.csv', 5, 1, 1, 0.09",
      ]),
    ).toEqual([
      many('5,000 young people', 2),
      many('200 volunteers', 3),
      many('24 hours of delivery', 4),
      '1 row has fewer than 6 minutes of delivery (the first is row 5): it counts as written. If it is in days, write hours and load the file again.',
    ])
  })

  test('several are told with the first, and the schools of one row come to one activity', () => {
    expect(
      noticesOf([
        "'log.csv', 9, 3000, 1, 0.05",
        "'log.csv', 9, 3000, 1, 0.04",
        "'log.csv', 7, 6000, 1, 0.01",
        "'log.csv', 8, 6000, 1, 1",
      ]),
    ).toEqual([
      '3 rows have more than 5,000 young people, which one activity seldom has (the first is row 7): they count as written, so put right what is mistyped and load the file again.',
      '2 rows have fewer than 6 minutes of delivery (the first is row 7): they count as written. If they are in days, write hours and load the file again.',
    ])
  })
})

test.each([
  [[], []],
  [["'other.csv', 2, 'band_mid'", "'log.csv', 2, 'counted'"], []],
  [
    ["'log.csv', 2, 'band_mid'", "'log.csv', 2, 'band_mid'"],
    ['1 row gives the number of young people as a range (such as “20-30”): the middle of it counts.'],
  ],
  [
    ["'log.csv', 2, 'estimated'"],
    [
      '1 row gives the number of young people as about so many (such as “c. 30” or “30+”), or is one of several shares of it: the number counts, as an estimate.',
    ],
  ],
  [
    [
      "'log.csv', 2, 'band_mid'",
      "'log.csv', 3, 'band_mid'",
      "'log.csv', 4, 'estimated'",
      "'log.csv', 5, 'estimated'",
    ],
    [
      '2 rows give the number of young people as a range (such as “20-30”): the middle of it counts.',
      '2 rows give the number of young people as about so many (such as “c. 30” or “30+”), or are one of several shares of it: the number counts, as an estimate.',
    ],
  ],
])('young people that are not counted but estimated, of rows %j', (rows, notices) => {
  fill('staged_engagements', 'source_file VARCHAR, source_row INTEGER, pupils_basis VARCHAR', rows)
  expect(noticesOfEstimates(engine, 'log.csv')).toEqual(notices)
})

describe('years far from the rest', () => {
  /** Each batch of days, of which the first is of as many rows as given. */
  const noticesOf = (
    ...batches: readonly (readonly (readonly [day: string, rows: number])[])[]
  ): string[] => {
    const rows = new RowsByYear()
    fill('log_settings', 'today DATE', ["'2024-07-01'"])
    for (const days of batches) {
      fill('checked_records', 'verdict VARCHAR, known_status VARCHAR, day DATE', [
        "'kept', 'planned', '1994-01-01'",
      ])
      for (const [day, count] of days)
        engine.run(`INSERT INTO checked_records SELECT 'kept', 'delivered', '${day}' FROM range(${count})`)
      engine.run(
        "INSERT INTO checked_records VALUES ('repeated', 'delivered', '1993-01-01'), ('kept', 'delivered', '2024-07-02')",
      )
      rows.add(engine)
    }
    return rows.notices()
  }
  const one = (words: string) =>
    `1 row is of ${words}: check its year. Until then it sets no academic year, no history and no axis.`

  test('are none in a log without rows, or of years side by side', () => {
    expect(noticesOf([])).toEqual([])
    expect(noticesOf([['2019-09-01', 1]], [['2023-09-01', 9]])).toEqual([])
  })

  test('are told with their rows, of all batches together', () => {
    expect(noticesOf([['2004-02-05', 1]], [['2021-09-01', 5]], [['2023-02-01', 5]])).toEqual([
      one('2003/04, long before the others, which begin in 2021/22'),
    ])
    expect(noticesOf([['2012-02-05', 9]], [['2013-09-01', 9]], [['2024-02-01', 1]])).toEqual([
      one('2023/24, far from the others, which are of 2011/12 to 2013/14'),
    ])
    expect(
      noticesOf(
        [
          ['1998-02-05', 1],
          ['2012-02-05', 9],
        ],
        [
          ['2012-02-05', 9],
          ['2024-02-01', 1],
        ],
        [['2024-02-01', 1]],
      ),
    ).toEqual([
      '3 rows are of 1997/98 and 2023/24, far from the others, which are of 2011/12 to 2011/12: check their years. Until then they set no academic year, no history and no axis.',
    ])
  })
})

describe('rows that are left out', () => {
  const COLUMNS = 'source_row INTEGER, verdict VARCHAR, repeats_otherwise BOOLEAN'
  const noticesOf = (...batches: readonly (readonly string[])[]): string[] => {
    const rows = new RowsNotCounted()
    for (const batch of batches) {
      fill('checked_records', COLUMNS, batch)
      rows.add(engine)
    }
    return rows.notices()
  }
  const advice =
    'If a row is a volunteer or a group of one activity, add them up; if it is an activity of its own, give it its own id; then load the file again.'

  test('are told by why, of all batches together', () => {
    expect(noticesOf([], ["2, 'kept', false", "3, 'repeated', false"])).toEqual([])
    expect(noticesOf(["2, 'left_out', false"], ["3, 'repeated', true"])).toEqual([
      '1 row is marked as deleted, void, a duplicate, a draft or a test, so left out.',
      `1 row has the id, school and date of a row above but other numbers, another type, status or employer (the first is row 3): the first row counts and this one is left out as a repeat. ${advice}`,
    ])
    expect(
      noticesOf(
        ["2, 'left_out', false", "5, 'repeated', true", "4, 'repeated', true"],
        ["9, 'left_out', false", "7, 'repeated', true"],
        [],
      ),
    ).toEqual([
      '2 rows are marked as deleted, void, a duplicate, a draft or a test, so left out.',
      `3 rows have the id, school and date of a row above but other numbers, another type, status or employer (the first is row 4): the first row counts and these are left out as repeats. ${advice}`,
    ])
  })
})

describe('boys and girls', () => {
  const BOTH = [
    ['Boys', 'boys'],
    ['Girls', 'girls'],
  ] as const
  /** Rows as [young people, boys, girls] in SQL, from row 2 of each batch on. */
  const noticesOf = (
    headings: Parameters<typeof plannedTable>[0],
    ...batches: readonly (readonly string[])[]
  ): string[] => {
    const sum = new BoysAndGirls(plannedTable(headings))
    fill('headcount_readings', 'written VARCHAR, pupils INTEGER, low INTEGER, high INTEGER', [
      ...[0, 5, 12, 17, 18].map((count) => `'${count}', ${count}, ${count}, ${count}`),
      "'10-20', 15, 10, 20",
    ])
    batches.forEach((rows, batch) => {
      fill(
        'raw_records',
        'source_row INTEGER, pupils VARCHAR, boys VARCHAR, girls VARCHAR',
        rows.map((row, at) => `${batch * 10 + at + 2}, ${row}`),
      )
      fill(
        'checked_records',
        'source_row INTEGER, verdict VARCHAR, date_fault VARCHAR',
        rows.map((_, at) => `${batch * 10 + at + 2}, 'kept', NULL`),
      )
      sum.add(engine)
    })
    return sum.notices()
  }
  const added = (rows: string) => `${rows} no number of young people in all: boys and girls are added up.`
  const halved = (rows: string) =>
    `${rows} boys without girls, or girls without boys, and no number in all: the number of young people is taken as unknown. Write 0 where there were none and load the file again.`
  const otherwise = (rows: string, first: number) =>
    `${rows} boys and girls that do not come to the number of young people (the first is row ${first}): the number in all counts.`

  test('are told of where they are added up, half missing, or come to something else', () => {
    expect(
      noticesOf(BOTH, ["'17', '5', '12'", "'10-20', '5', '5'", "'5', NULL, '5'", 'NULL, NULL, NULL'], []),
    ).toEqual([])
    expect(noticesOf(BOTH, ["NULL, '5', '0'"])).toEqual([added('1 row gives')])
    expect(noticesOf(BOTH, ["NULL, '5', '-'"], ["NULL, NULL, '5'"])).toEqual([halved('2 rows give')])
    expect(noticesOf(BOTH, ["'17', '5', '12'", "'18', '5', '12'"])).toEqual([otherwise('1 row has', 3)])
    expect(
      noticesOf(
        BOTH,
        ["NULL, '5', '12'", "NULL, '5', NULL", "'10-20', '12', '12'", "'18', '5', '12'"],
        ["NULL, '5', '5'", "'0', '5', '12'"],
      ),
    ).toEqual([added('2 rows give'), halved('1 row gives'), otherwise('3 rows have', 4)])
  })

  test('alone are nothing', () => {
    expect(noticesOf([['Boys', 'boys'], ['Girls']], ["NULL, '5', '5'"])).toEqual([])
    expect(noticesOf([['Boys'], ['Girls', 'girls']], ["NULL, '5', '5'"])).toEqual([])
  })

  test('are not all where a column gives others', () => {
    expect(noticesOf([...BOTH, [' Non-binary ']], ["NULL, '5', '5'"])).toEqual([
      `${added('1 row gives')} “Non-binary” is not among them: add a column “Young people” with all of them and load the file again.`,
    ])
    expect(
      noticesOf([...BOTH, ['Other gender'], ['Topic'], ['Prefer not to say']], ["NULL, '5', '5'"]),
    ).toEqual([
      `${added('1 row gives')} “Other gender”, “Prefer not to say” are not among them: add a column “Young people” with all of them and load the file again.`,
    ])
  })
})
