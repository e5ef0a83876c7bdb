import fc from 'fast-check'

/** A cell as somebody may write it, with what it means; null where it says nothing that can be known. */
export interface Cell<T> {
  readonly written: string
  readonly meant: T | null
}
/** Cells of one column, which all keep to what the column settles: its marks of decimals and thousands, its order of days. */
export type Column<T> = readonly Cell<T>[]

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const two = (number: number): string => String(number).padStart(2, '0')

/** A day of the years 1996 to 2025, as milliseconds. */
const anyDay = fc
  .integer({ min: 0, max: 10_900 })
  .map((days) => new Date(Date.UTC(1996, 0, 1) + days * 86_400_000))

interface DayParts {
  readonly iso: string
  readonly d: number
  readonly m: number
  readonly y: number
  readonly month: string
  readonly weekday: string
  /** The day number of a spreadsheet. */
  readonly serial: number
}

const partsOf = (day: Date): DayParts => ({
  iso: day.toISOString().slice(0, 10),
  d: day.getUTCDate(),
  m: day.getUTCMonth() + 1,
  y: day.getUTCFullYear(),
  month: MONTHS[day.getUTCMonth()] ?? '',
  weekday: WEEKDAYS[day.getUTCDay()] ?? '',
  serial: day.getTime() / 86_400_000 + 25_569,
})

const ordinal = (d: number): string =>
  `${d}${d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th'}`
/** "Sept" as people write it. */
const short = (month: string): string => (month === 'September' ? 'Sept' : month.slice(0, 3))

type WriteDay = (day: DayParts) => string

/** Writings of a day that are the same whichever order the numbers of the column have. */
const IN_ANY_ORDER: readonly WriteDay[] = [
  ({ iso }) => iso,
  ({ y, m, d }) => `${y}/${two(m)}/${two(d)}`,
  ({ y, m, d }) => `${y}.${m}.${d}`,
  ({ y, m, d }) => `${y}${two(m)}${two(d)}`,
  ({ iso }) => `${iso}T09:30:00Z`,
  ({ iso }) => `${iso} 00:00:00`,
  ({ serial }) => String(serial),
  ({ serial }) => `${serial}.375`,
  ({ d, month, y }) => `${d} ${month} ${y}`,
  ({ d, month, y }) => `${two(d)}-${month.slice(0, 3)}-${y}`,
  ({ d, month, y }) => `${two(d)}-${month.slice(0, 3).toUpperCase()}-${two(y % 100)}`,
  ({ d, month, y }) => `${d} ${month.toLowerCase()} ${two(y % 100)}`,
  ({ d, month, y }) => `${ordinal(d)} ${short(month)} ${y}`,
  ({ d, month, y }) => `${ordinal(d)} of ${month}, ${y}`,
  ({ d, month, y }) => `${month} ${d}, ${y}`,
  ({ d, month, y }) => `${short(month)}. ${ordinal(d)}, ${y}`,
  ({ d, month, y }) => `${y} ${month.slice(0, 3)} ${d}`,
  ({ d, month, y, weekday }) => `${weekday} ${d} ${month} ${y}`,
  ({ d, month, y, weekday }) => `${weekday.slice(0, 3)}, ${d} ${short(month)} ${y}`,
  ({ d, month, y, weekday }) => `${weekday}, ${month} ${d}, ${y}`,
  ({ d, month, y }) => `${d} ${month.slice(0, 3)} ${y}, 2pm`,
  ({ d, month, y }) => `${d} ${month} ${y} at 14:30`,
]

const DAY_FIRST: readonly WriteDay[] = [
  ({ d, m, y }) => `${two(d)}/${two(m)}/${y}`,
  ({ d, m, y }) => `${d}/${m}/${y}`,
  ({ d, m, y }) => `${d}.${m}.${y}`,
  ({ d, m, y }) => `${two(d)}-${two(m)}-${y}`,
  ({ d, m, y }) => `${two(d)}/${two(m)}/${two(y % 100)}`,
  ({ d, m, y }) => `${two(d)} ${two(m)} ${y}`,
  ({ d, m, y }) => `${two(d)}/${two(m)}/${y} 10:00`,
  ({ d, m, y }) => `${d}/${m}/${y} 10:00:00 AM`,
  ({ d, m, y, weekday }) => `${weekday.slice(0, 3)} ${d}/${m}/${y}`,
  ({ d, m, y }) => `\u00a0${two(d)}/${two(m)}/${y}\u200b`,
  ({ d, m, y }) => `w/c ${two(d)}/${two(m)}/${y}`,
]
const turned =
  (write: WriteDay): WriteDay =>
  (day) =>
    write({ ...day, d: day.m, m: day.d })

/** What says nothing of a day, or of none there is. */
const NO_DAY = ['', 'TBC', 'n/a', '2024-02-30', '30 February 2024', 'soon', '0', '99/99/2024']

const cellOf = <T>(written: string, meant: T | null): Cell<T> => ({ written, meant })

/** Days written day first, or month first, beside those that have no order; some rows have no day. */
export const dayColumn = (order: 'day_first' | 'month_first', rows: number): fc.Arbitrary<Column<string>> => {
  const numbers = order === 'day_first' ? DAY_FIRST : DAY_FIRST.map(turned)
  const day = fc
    .tuple(anyDay, fc.constantFrom(...IN_ANY_ORDER, ...numbers, ...numbers))
    .map(([at, write]) => cellOf(write(partsOf(at)), partsOf(at).iso))
  const none = fc.constantFrom(...NO_DAY).map((written) => cellOf<string>(written, null))
  const column = fc.array(fc.oneof({ weight: 14, arbitrary: day }, { weight: 1, arbitrary: none }), {
    minLength: rows,
    maxLength: rows,
  })
  // The order is certain only where one day of the column cannot be read the other way.
  const sure = cellOf(order === 'day_first' ? '25/12/2023' : '12/25/2023', '2023-12-25')
  return column.map((cells) => [...cells, sure])
}

const grouped = (number: number, mark: string): string => String(number).replace(/\B(?=(\d{3})+$)/g, mark)

const WITH_WORDS: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits,
  (digits) => ` ${digits} `,
  (digits) => `${digits} pupils`,
  (digits) => `${digits} young people`,
  (digits) => `${digits} (Y9)`,
  (digits) => `c. ${digits}`,
  (digits) => `approx ${digits}`,
  (digits) => `~${digits}`,
  (digits) => `${digits}+`,
]

const NO_COUNT = ['', 'n/a', 'TBC', 'whole school', '2 classes', 'lots', '-', '?', '<10']

/** Headcounts with one mark of thousands throughout. */
export const headcountColumn = (
  mark: ',' | '.' | ' ' | '’' | '',
  rows: number,
): fc.Arbitrary<Column<number>> => {
  const count = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 121, max: 4999 }))
  const plain = fc
    .tuple(count, fc.constantFrom(...WITH_WORDS))
    .map(([number, write]) => cellOf(write(grouped(number, mark)), number))
  const small = fc.integer({ min: 1, max: 60 })
  const sum = fc
    .tuple(small, small, fc.constantFrom(' + ', '+', ' & ', ' and '))
    .map(([a, b, and]) => cellOf(`${a}${and}${b}`, a + b))
  const product = fc
    .tuple(fc.integer({ min: 1, max: 6 }), small, fc.constantFrom(' x ', ' × ', 'x', ' * '))
    .map(([a, b, by]) => cellOf(`${a}${by}${b}`, a * b))
  const band = fc
    .tuple(small, fc.integer({ min: 1, max: 30 }), fc.constantFrom('-', '–', ' to ', ' - '))
    .map(([a, more, to]) => cellOf(`${a}${to}${a + 2 * more}`, a + more))
  const years = fc.tuple(small, small).map(([a, b]) => cellOf(`Y7: ${a}, Y8: ${b}`, a + b))
  const decimals = fc
    .integer({ min: 1, max: 300 })
    .map((number) => cellOf(mark === '.' ? String(number) : `${number}.0`, number))
  const none = fc.constantFrom(...NO_COUNT).map((written) => cellOf<number>(written, null))
  const cell = fc.oneof({ weight: 8, arbitrary: plain }, sum, product, band, years, decimals, none)
  return fc.array(cell, { minLength: rows, maxLength: rows }).map((cells) => [
    ...cells,
    // A column of points and three digits alone would be decimals.
    cellOf('30', 30),
  ])
}

/** Hours with one mark of decimals throughout. */
export const hoursColumn = (mark: '.' | ',', rows: number): fc.Arbitrary<Column<number>> => {
  const minutes = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters * 15)
  const number = (hours: number): string => String(hours).replace('.', mark)
  const clock = (all: number): string => `${Math.floor(all / 60)}:${two(all % 60)}`
  const writings: readonly ((all: number) => string)[] = [
    (all) => number(all / 60),
    (all) => number(all / 60),
    (all) => `${number(all / 60)} hrs`,
    (all) => `${number(all / 60)} hours`,
    (all) => `${number(all / 60)}h`,
    (all) => clock(all),
    (all) => `${two(Math.floor(all / 60))}:${two(all % 60)}:00`,
    (all) => `${Math.floor(all / 60)}h${two(all % 60)}`,
    (all) => `${Math.floor(all / 60)} hr ${all % 60} mins`,
    (all) => `${Math.floor(all / 60)} hours and ${all % 60} minutes`,
    (all) => `${all} mins`,
    (all) => `${all} minutes`,
  ]
  const time = fc
    .tuple(minutes, fc.constantFrom(...writings))
    .map(([all, write]) => cellOf(write(all), all / 60))
  const none = fc
    .constantFrom('', 'n/a', 'all day', 'TBC', 'half a day', '-1', '2-3')
    .map((written) => cellOf<number>(written, null))
  const sure = cellOf(number(1.5), 1.5)
  return fc
    .array(fc.oneof({ weight: 10, arbitrary: time }, { weight: 1, arbitrary: none }), {
      minLength: rows,
      maxLength: rows,
    })
    .map((cells) => [...cells, sure])
}

const URN_WRITINGS: readonly ((urn: string) => string)[] = [
  (urn) => urn,
  (urn) => `'${urn}`,
  (urn) => `="${urn}"`,
  (urn) => `${urn.slice(0, 3)},${urn.slice(3)}`,
  (urn) => `${urn.slice(0, 3)} ${urn.slice(3)}`,
  (urn) => `${urn}.0`,
  (urn) => `0${urn}`,
  (urn) => `URN ${urn}`,
  (urn) => `urn: ${urn}`,
  (urn) => `URN no. ${urn}`,
  (urn) => `#${urn}`,
  (urn) => `\u200b${urn}\u00a0`,
  (urn) => `${urn.slice(0, 3)}\u2060${urn.slice(3)}`,
  (urn) => ` ${urn}\t`,
  (urn) => `${urn[0]}.${urn.slice(1)}E+05`,
  (urn) => `${urn[0]}.${urn.slice(1)}e5`,
  (urn) => `Elder School (${urn})`,
  (urn) => `${urn} - Elder School`,
]
const NO_URN = ['', 'N/A', 'TBC', '10000', '1000011', 'URN', '100001 / Elder School', '1.00E+05', '000000']

/** URNs of schools of the register, as sheets and forms write them. */
export const urnColumn = (urns: readonly string[], rows: number): fc.Arbitrary<Column<string>> => {
  const urn = fc
    .tuple(fc.constantFrom(...urns), fc.constantFrom(...URN_WRITINGS))
    .map(([id, write]) => cellOf(write(id), id))
  const none = fc.constantFrom(...NO_URN).map((written) => cellOf<string>(written, null))
  return fc.array(fc.oneof({ weight: 10, arbitrary: urn }, { weight: 1, arbitrary: none }), {
    minLength: rows,
    maxLength: rows,
  })
}
