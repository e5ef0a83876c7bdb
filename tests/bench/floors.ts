import { readFileSync } from 'node:fs'
import { dayNumber } from '../../src/domain/time/academic_year'
import { openEngineInNode } from '../sql/engine_in_node'
import { SCHOOLS, type GeneratedFiles } from './generated/files'
import { FIRST_URN } from './generated/register'
import { measurementOf, repeat, timed, type Measurement } from './measure'

/** One academic year as days since 1970: the window of the question below. */
const FROM = dayNumber('2023-09-01')
const TO = dayNumber('2024-08-31')

/**
 * What a question costs with nothing round it: how many delivered engagements has each school in one year?
 * Reads the generated log into the engine in Node; asks by SQL, and by a loop over the same columns.
 */
export async function measureFloors({ engagements }: GeneratedFiles, runs: number): Promise<Measurement[]> {
  const engine = await openEngineInNode()
  engine.registerFileBuffer('log.csv', readFileSync(engagements))
  engine.run(readLog)
  engine.dropFile('log.csv')
  const columns = engine.query('SELECT school, day FROM log')
  const school = columns.getChild('school')?.toArray() as Int32Array
  const day = columns.getChild('day')?.toArray() as Int32Array
  const loop = await repeat(runs, () => timed(() => void countPerSchool(school, day)))
  const sql = await repeat(runs, () => timed(() => void engine.query(bareSql)))
  const typedArrays = measurementOf('typed-array loop', 'ms', loop)
  return [typedArrays, measurementOf('bare SQL', 'ms', sql, typedArrays)]
}

const readLog = `CREATE TABLE log AS
  SELECT "School URN"::INTEGER - ${FIRST_URN} AS school,
    date_diff('day', DATE '1970-01-01', strptime("Activity date", '%d/%m/%Y')::DATE)::INTEGER AS day
  FROM read_csv('log.csv', all_varchar = true) WHERE "Status" = 'Delivered' ORDER BY school, day`

const bareSql = `SELECT school, count(*)::INTEGER AS engagements FROM log
  WHERE day BETWEEN ${FROM} AND ${TO} GROUP BY school`

function countPerSchool(school: Int32Array, day: Int32Array): Uint32Array {
  const counts = new Uint32Array(SCHOOLS)
  for (let row = 0; row < day.length; row++) {
    const on = day[row] ?? 0
    const at = school[row] ?? 0
    if (on >= FROM && on <= TO) counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
