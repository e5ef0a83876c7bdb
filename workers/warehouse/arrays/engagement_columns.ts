import type { Engine } from '../engine'

/**
 * Delivered engagements in columns, sorted by school and day: what a hand drags is answered from here, with the
 * same meaning as the SQL of metrics/ (a test holds the two equal). The rows of school s are start[s] to start[s + 1].
 */
export interface EngagementColumns {
  readonly schools: number
  readonly start: Uint32Array
  /** Days since 1 January 1970. */
  readonly day: Int32Array
  /** Months since January of year 0. */
  readonly month: Uint16Array
  /** Start year of the academic year. */
  readonly year: Int16Array
  /** Employer or provider, counted from 1; 0 where none is given. */
  readonly provider: Uint32Array
  /** Series, counted from 1; 0 where none is given. */
  readonly series: Uint32Array
  /** 1 when the activity meets pupils. */
  readonly direct: Uint8Array
  readonly providers: number
  readonly seriesCount: number
}

/** Reads the columns out of the engagements table: about 13 bytes a row. */
export function extractEngagementColumns(engine: Engine): EngagementColumns {
  const schools = engine.query('SELECT count(*)::INTEGER AS n FROM schools').get(0)?.['n'] as number
  const table = engine.query(`
    SELECT school_index::INTEGER AS school,
      date_diff('day', DATE '1970-01-01', date)::INTEGER AS day,
      (year(date) * 12 + month(date) - 1)::USMALLINT AS month,
      academic_year::SMALLINT AS year,
      CASE WHEN employer IS NULL THEN 0 ELSE dense_rank() OVER (ORDER BY employer NULLS FIRST) END::UINTEGER AS provider,
      CASE WHEN series IS NULL THEN 0 ELSE dense_rank() OVER (ORDER BY series NULLS FIRST) END::UINTEGER AS series,
      direct::UTINYINT AS direct
    FROM engagements WHERE status = 'delivered'
    ORDER BY school_index, date`)
  const column = <T>(name: string): T => table.getChild(name)?.toArray() as T
  const provider = column<Uint32Array>('provider')
  const series = column<Uint32Array>('series')
  return {
    schools,
    start: startsOf(column<Int32Array>('school'), schools),
    day: column('day'),
    month: column('month'),
    year: column('year'),
    provider,
    series,
    direct: column('direct'),
    providers: largest(provider) + 1,
    seriesCount: largest(series) + 1,
  }
}

function startsOf(school: Int32Array, schools: number): Uint32Array {
  const start = new Uint32Array(schools + 1)
  for (const index of school) start[index + 1]!++
  for (let index = 0; index < schools; index++) start[index + 1]! += start[index]!
  return start
}

function largest(values: Uint32Array): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most
}
