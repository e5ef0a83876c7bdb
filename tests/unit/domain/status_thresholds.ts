import { hasWholeYear } from '../../../src/domain/coverage/reach_over_years'
import {
  ENGAGEMENT_STATUSES,
  isReached,
  NEVER,
  OUT_OF_SCOPE,
  STATUS_UNKNOWN,
  statusOf as statusByte,
  SUSTAINED,
} from '../../../src/domain/engagement/engagement'
import { academicYearOf, termOfMonth, windowOfYear } from '../../../src/domain/time/academic_year'
import { engagementStatuses } from '../../../workers/warehouse/arrays/engagement_status'
import { columnsOfVisits } from './visit_columns'
import type { Visit } from './visit_columns'

/** One default: what it is, what is found on each side of it, and what that has to be. */
type Row = readonly [what: string, found: () => unknown, expected: unknown]
export type Subject = readonly [subject: string, rows: readonly Row[]]

const statusOf = (visits: readonly Visit[], window = windowOfYear(2024)) =>
  ENGAGEMENT_STATUSES[engagementStatuses(columnsOfVisits(visits), window, 'all').status[0] ?? -1]
const byOneProvider = (...dates: readonly string[]) =>
  statusOf(dates.map((date) => ({ date, employer: 'Rail' })))
const inSeries = (...dates: readonly string[]) => statusOf(dates.map((date) => ({ date, series: 'club' })))

/** Defaults of academic year, terms and engagement status, for the table of thresholds.test.ts. */
export const STATUS_ROWS: readonly Subject[] = [
  [
    'academic year and terms',
    [
      [
        '31 August ends a year',
        () => [academicYearOf('2025-08-31'), academicYearOf('2025-09-01')],
        [2024, 2025],
      ],
      ['autumn is September to December', () => [7, 8, 11].map((month) => termOfMonth(month)), [2, 0, 0]],
      ['spring ends with March', () => [0, 2, 3].map((month) => termOfMonth(month)), [1, 1, 2]],
      [
        'whole with a log from 30 September',
        () =>
          ['2023-09-30', '2023-10-01'].map((historyFrom) =>
            hasWholeYear(2023, { historyFrom, historyTo: '2024-08-31' }),
          ),
        [true, false],
      ],
      [
        'whole with a log to 30 June',
        () =>
          ['2024-06-30', '2024-06-29'].map((historyTo) =>
            hasWholeYear(2023, { historyFrom: '2023-09-01', historyTo }),
          ),
        [true, false],
      ],
    ],
  ],
  [
    'engagement status',
    [
      [
        'one-off, repeat and sustained are reached',
        () => [...ENGAGEMENT_STATUSES.keys(), STATUS_UNKNOWN, OUT_OF_SCOPE].map(isReached),
        [false, false, false, true, true, true, false, false],
      ],
      [
        'a status that is not known has no name',
        () => [NEVER, SUSTAINED, STATUS_UNKNOWN, OUT_OF_SCOPE, undefined].map(statusByte),
        ['never', 'sustained', null, null, null],
      ],
      [
        'one provider on three days',
        () => [
          byOneProvider('2024-10-01', '2025-02-01'),
          byOneProvider('2024-10-01', '2024-10-02', '2025-02-01'),
        ],
        ['repeat', 'sustained'],
      ],
      [
        'one provider over two terms',
        () => [
          byOneProvider('2025-03-01', '2025-03-15', '2025-03-31'),
          byOneProvider('2025-03-01', '2025-03-15', '2025-04-01'),
        ],
        ['repeat', 'sustained'],
      ],
      [
        'three sessions of a series',
        () => [inSeries('2024-10-01', '2024-12-01'), inSeries('2024-10-01', '2024-11-01', '2024-12-01')],
        ['repeat', 'sustained'],
      ],
      [
        'a series over 42 days',
        () => [
          inSeries('2024-10-01', '2024-10-02', '2024-11-11'),
          inSeries('2024-10-01', '2024-10-02', '2024-11-12'),
        ],
        ['repeat', 'sustained'],
      ],
      [
        'active in three of four years',
        () =>
          [['2022-10-01'], ['2022-10-01', '2021-10-01'], ['2022-10-01', '2020-10-01']].map((before) =>
            statusOf([...before, '2024-10-01'].map((date) => ({ date }))),
          ),
        ['one_off', 'sustained', 'one_off'],
      ],
      [
        'one-off after more than 365 days',
        () =>
          ['2023-10-01', '2023-10-02'].map((before) => statusOf([{ date: before }, { date: '2024-10-01' }])),
        ['one_off', 'repeat'],
      ],
      [
        'lapsed a year after the last visit, quiet before',
        () =>
          ['2024-03-31', '2024-04-01'].map((date) =>
            statusOf([{ date }], { from: '2025-03-01', to: '2025-03-31' }),
          ),
        ['lapsed', 'quiet'],
      ],
      [
        'only delivered rows of a file count',
        () =>
          ['delivered', 'planned', 'cancelled', 'double'].map((status) =>
            statusOf([{ date: '2024-10-01', status }]),
          ),
        ['one_off', 'never', 'never', 'never'],
      ],
    ],
  ],
]
