import { expect, test } from 'vitest'
import type { Phase } from '../../src/domain/school/phase'
import { load, openIntake, reportsOf, textFile } from './intake_in_node'

/** The phase of a school by the ages of its pupils alone, where a register says nothing else: phase_by_ages in SQL, said again. */
function phaseOfAges(low: number | null, high: number | null): Phase {
  if (high !== null && high <= 5) return 'EY'
  if (low !== null && low >= 16) return 'P16'
  if (low !== null && high !== null && low <= 7 && high >= 15) return 'ALL'
  if (high !== null && high <= 11) return 'PRI'
  if (low !== null && high !== null && low >= 11 && high >= 14) return 'SEC'
  return 'OTHER'
}

const AGES = [null, ...Array.from({ length: 20 }, (_, age) => age + 1)]
const schools = AGES.flatMap((low) => AGES.map((high) => ({ low, high })))

test('phase by every pair of ages, known or not', async () => {
  const intake = await openIntake()
  const lines = schools.map(
    ({ low, high }, at) => `JE-${at},School ${at},States,${low ?? ''},${high ?? ''},49.2,-2.1`,
  )
  const file = textFile(
    'register.csv',
    ['School ID,Name,Type,Low age,High age,Lat,Long', ...lines].join('\n'),
  )
  const [report] = await reportsOf(load(intake, [{ file, kind: 'schools' }]))
  expect(report?.accepted).toBe(schools.length)
  expect(
    intake.rows('SELECT low_age AS low, high_age AS high, phase FROM schools ORDER BY school_index'),
  ).toEqual(schools.map(({ low, high }) => ({ low, high, phase: phaseOfAges(low, high) })))
})
