import { randomFor } from '../../data/demo/random'
import type { Random } from '../../data/demo/random'
import { academicYearOf, dayNumber, isoOfDay } from '../../src/domain/time/academic_year'
import type { Window } from '../../src/domain/time/academic_year'

/** One activity at the school of a history. Days count from 1 January 1970. */
export interface GeneratedVisit {
  readonly day: number
  readonly status?: 'delivered' | 'planned' | 'cancelled'
  /** An index into SPELLINGS. */
  readonly employer?: number
  readonly series?: string
  readonly indirect?: boolean
}

/** What happened at one school. */
export type History = readonly GeneratedVisit[]

/** Spellings of employers, and the loaded employer that each one is; null where it is known by its spelling alone. */
export const SPELLINGS = [
  ['rail systems', 'E1'],
  ['rail systems ltd', 'E1'],
  ['steel works', null],
  ['bank', null],
] as const

const around = (day: number): number[] => [day - 1, day, day + 1]
const yearStart = (year: number): number => dayNumber(`${year}-09-01`)

/** Days on each side of every limit that counts in a window: its own, a year before it, and where years and terms end. */
function edgeDays({ from, to }: Window): number[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const year = academicYearOf(to)
  const years = [-5, -4, -3, -2, -1, 0, 1].map((ago) => yearStart(year + ago))
  const terms = [year - 1, year].flatMap((each) =>
    ['-12-31', '-03-31'].map((end, term) => dayNumber(`${each + term}${end}`)),
  )
  const all = [first, first - 365, last, last - 365, last - 366, ...years, ...terms].flatMap(around)
  return [...new Set(all)].sort((a, b) => a - b)
}

/** One visit, of every kind. */
const single = (days: readonly number[]): History[] =>
  days.flatMap((day): History[] => [
    [{ day }],
    [{ day, indirect: true }],
    [{ day, status: 'planned' }],
    [{ day, status: 'cancelled' }],
    [{ day }, { day }],
  ])

/** A visit in the window and one about a year before it; both may not meet pupils. */
const afterAPause = (starts: readonly number[]): History[] =>
  starts.flatMap((day) =>
    [364, 365, 366, 367].flatMap((pause): History[] => [
      [{ day: day - pause }, { day }],
      [{ day: day - pause, indirect: true }, { day }],
      [{ day: day - pause, status: 'cancelled' }, { day }, { day }],
    ]),
  )

/** Two, three and four sessions of a series over 41, 42 and 43 days. */
const inSeries = (starts: readonly number[]): History[] =>
  starts.flatMap((start) =>
    [41, 42, 43].flatMap((span): History[] => {
      const sessions = [start, start + 20, start + span].map((day) => ({ day, series: 's' }))
      const [one, two, three] = sessions as [GeneratedVisit, GeneratedVisit, GeneratedVisit]
      return [
        [one, three],
        sessions,
        [one, two, { ...three, series: 't' }],
        [one, { ...two, status: 'cancelled' }, three],
        [one, { ...two, indirect: true }, three],
        [one, { ...two, day: start }, three],
        [{ ...one, series: 't' }, two, two, three],
      ]
    }),
  )

/** Two and three days with one provider, the last on each side of the end of a term. */
const withProvider = (ends: readonly number[]): History[] =>
  ends.flatMap((last): History[] => {
    const visits = [last - 9, last - 8, last].map((day) => ({ day, employer: 0 }))
    const [one, two, three] = visits as [GeneratedVisit, GeneratedVisit, GeneratedVisit]
    return [
      visits,
      [one, three],
      [one, { ...two, employer: 1 }, three],
      [one, { ...two, employer: 2 }, three],
      [one, { ...two, day: one.day }, three],
      [one, { ...two, indirect: true }, three],
      [one, { ...two, status: 'planned' }, three],
      [one, { day: two.day }, three],
    ]
  })

/** Every choice of active years out of six, at the first or the last day of each; the last year may be the window's. */
function overYears(year: number): History[] {
  const choices = Array.from({ length: 64 }, (_, bits) =>
    [0, 1, 2, 3, 4, 5].filter((ago) => (bits >> ago) & 1),
  )
  return choices.flatMap((years): History[] => [
    years.map((ago) => ({ day: yearStart(year - ago) })),
    years.map((ago) => ({ day: yearStart(year - ago + 1) - 1 })),
    years.map((ago) => ({ day: yearStart(year - ago), indirect: ago % 2 === 0 })),
  ])
}

function anyVisit(random: Random, days: readonly number[]): GeneratedVisit {
  const employer = random.chance(0.6) ? { employer: random.below(SPELLINGS.length) } : {}
  const series = random.chance(0.4) ? { series: random.pick(['s', 't']) } : {}
  return {
    day: random.chance(0.7) ? random.pick(days) : random.pick(days) + random.below(60),
    status: random.pick(['delivered', 'delivered', 'delivered', 'planned', 'cancelled']),
    indirect: random.chance(0.2),
    ...employer,
    ...series,
  }
}

/** About 600 histories made around the limits of a window, a hundred of them by chance; the same in every run. */
export function historiesAround(window: Window): History[] {
  const [first, last] = [dayNumber(window.from), dayNumber(window.to)]
  const days = edgeDays(window)
  const random = randomFor(`histories around ${window.from} to ${window.to}`)
  const termEnds = days.filter((day) =>
    ['12-31', '01-01', '03-31', '04-01', '08-31', '09-01'].includes(isoOfDay(day).slice(5)),
  )
  return [
    [],
    ...single(days),
    ...afterAPause([first, last]),
    ...inSeries([first - 1, first, last - 42, last - 41]),
    ...withProvider([...new Set([...termEnds, ...around(first + 9), ...around(last)])]),
    ...overYears(academicYearOf(window.to)),
    ...Array.from({ length: 100 }, () =>
      Array.from({ length: 1 + random.below(8) }, () => anyVisit(random, days)),
    ),
  ]
}
