import { randomFor, weighted, type Random } from '../../../data/demo/random'
import { urnOf } from './register'

const HEADINGS = [
  'Activity ID',
  'Activity date',
  'School URN',
  'Employer',
  'Activity type',
  'Delivery mode',
  'Year groups',
  'Young people',
  'Volunteers',
  'Hours delivering',
  'Hours preparing',
  'Status',
  'Date reported',
] as const

/** Six academic years, 1 September 2019 to 31 August 2025. */
const FIRST_DAY = Date.UTC(2019, 8, 1)
const DAYS = 2192
const DAY_MS = 86_400_000
const EMPLOYERS = 1500

const drawType = weighted([
  ['Hands on practical', 20],
  ['STEM careers talk and/or advice', 20],
  ['Mentoring or support', 12],
  ['Support an exhibition or event', 11],
  ['STEM club', 8],
  ['Careers fair', 8],
  ['Site visit', 6],
  ['Work experience', 5],
  ['Other', 10],
] as const)
const drawMode = weighted([
  ['In school', 80],
  ['Live online', 14],
  ['Employer site', 6],
] as const)
const drawStatus = weighted([
  ['Delivered', 93],
  ['Cancelled', 4],
  ['Planned', 3],
] as const)
const HOURS = ['1', '1.5', '2', '3', '6'] as const
const HEADCOUNTS = ['12', '24', '28', '30', '30', '60', '90', '120', '180', ''] as const

/**
 * An engagement log of `engagements` rows over the schools of registerLines(schools), line by line, in the shape of
 * the Ambassador programme's export without its columns about people. Same counts, same lines.
 */
export function* engagementLines(engagements: number, schools: number): Generator<string> {
  const random = randomFor('bench engagements')
  yield `${HEADINGS.join(',')}\r\n`
  for (let row = 0; row < engagements; row++) yield `${rowOf(random, row, schools).join(',')}\r\n`
}

function rowOf(random: Random, row: number, schools: number): string[] {
  const day = random.below(DAYS)
  // Squared, so that a few schools are visited often and many hardly ever.
  const school = Math.floor(random.next() ** 2 * schools)
  return [
    `BENCH-${row}`,
    sayDay(day),
    urnOf(school),
    `Bench Employer ${random.below(EMPLOYERS) + 1}`,
    drawType(random),
    drawMode(random),
    `Y${7 + random.below(7)}`,
    random.pick(HEADCOUNTS),
    String(1 + random.below(3)),
    random.pick(HOURS),
    '0.5',
    drawStatus(random),
    sayDay(day + random.below(40)),
  ]
}

/** dd/mm/yyyy, by day since the first. */
const dayNames = new Map<number, string>()
function sayDay(day: number): string {
  const known = dayNames.get(day)
  if (known !== undefined) return known
  const [year, month, date] = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10).split('-')
  const name = `${date}/${month}/${year}`
  dayNames.set(day, name)
  return name
}
