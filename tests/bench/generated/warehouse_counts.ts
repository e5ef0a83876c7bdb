import { DAYS, FIRST_DAY, largestPrime, REGIONS, SCHOOL_PHASES, TYPES } from './warehouse_log'

/** The window of the questions, in days since 1970: 1 September 2024 to 31 August 2025. */
const FROM = Date.UTC(2024, 8, 1) / 86_400_000
const TO = Date.UTC(2025, 7, 31) / 86_400_000
const LAPSED_DAYS = 365

/** Secondary counts all-through schools. */
const isSecondary = (school: number): boolean => ['SEC', 'ALL'].includes(SCHOOL_PHASES[school % 4]!)

const monthOf = Array.from({ length: DAYS }, (_, day) => {
  const date = new Date((FIRST_DAY + day) * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
})

interface ExpectedAnswer {
  readonly sql: string
  readonly rows: readonly (readonly unknown[])[]
}

const sortedPairs = <Key>(counts: ReadonlyMap<Key, number>): readonly (readonly [Key, number])[] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1))

/** Counts the rows of `warehouse_log.ts` in one loop, without SQL: what is asked → its SQL and the rows that it should give. */
export function expectedAnswers(rows: number, schools: number): Readonly<Record<string, ExpectedAnswer>> {
  const prime = largestPrime(schools)
  const lastDay = new Int32Array(schools).fill(-1)
  const inWindow = new Int32Array(schools)
  const months = new Map<number, number>()
  const types = new Map<string, number>()
  let delivered = 0
  for (let row = 0; row < rows; row++) {
    if (row % 20 === 0) continue
    delivered++
    const school = (row * row) % prime
    const day = school % 3 === 0 ? (school % 6) * 365 + ((row * 31) % 97) : (row * 7919) % DAYS
    const isIn = FIRST_DAY + day >= FROM
    lastDay[school] = Math.max(lastDay[school]!, FIRST_DAY + day)
    if (isIn) inWindow[school]!++
    if (!isSecondary(school)) continue
    months.set(monthOf[day]!, (months.get(monthOf[day]!) ?? 0) + 1)
    if (isIn) types.set(TYPES[row % 5]!, (types.get(TYPES[row % 5]!) ?? 0) + 1)
  }
  const statuses = new Map<string, number>()
  const reached = new Map<string, number>()
  let secondary = 0
  for (let school = 0; school < schools; school++) {
    const last = lastDay[school]!
    const status =
      inWindow[school]! > 0 ? 'reached' : last < 0 ? 'never' : TO - last >= LAPSED_DAYS ? 'lapsed' : 'quiet'
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (!isSecondary(school)) continue
    secondary++
    const region = `Region ${school % REGIONS}`
    reached.set(region, (reached.get(region) ?? 0) + (status === 'reached' ? 1 : 0))
  }
  const year = "DATE '2024-09-01', DATE '2025-08-31'"
  return {
    'schools of each status': {
      sql: `SELECT CASE WHEN engagements > 0 THEN 'reached' ELSE engagement_status END AS status, count(*)::INTEGER
        FROM engagement_status(${year}, false) GROUP BY status ORDER BY status`,
      rows: sortedPairs(statuses),
    },
    'secondary schools reached in each region': {
      sql: `SELECT area, schools_reached FROM coverage_by_area('region', 'secondary', ${year}, false, NULL, NULL)`,
      rows: sortedPairs(reached),
    },
    'engagements of each month': {
      sql: "FROM coverage_over_time('secondary', false, NULL, NULL)",
      rows: sortedPairs(months),
    },
    'activities of each type': {
      sql: `SELECT activity_type, rest_count FROM activity_mix(NULL, 'secondary', ${year})`,
      rows: sortedPairs(types),
    },
    'quality of the log': {
      sql: "SELECT engagements, delivered, placed FROM data_quality('all', NULL)",
      rows: [[rows, delivered, rows]],
    },
    'gaps among secondary schools': {
      sql: `SELECT count(*)::INTEGER, sum(engagements)::INTEGER
        FROM priority_gaps('secondary', ${year}, NULL, NULL, NULL)`,
      rows: [[secondary, [...types.values()].reduce((sum, count) => sum + count, 0)]],
    },
  }
}
