import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface InZone {
  readonly zone: string
  readonly minutesBehind: number
  readonly everything: string
}

const CALENDAR_IN_ZONES = fileURLToPath(new URL('calendar_in_zones.ts', import.meta.url))

/** A thread has the time zone of its process: only a process of its own can have another. */
const inZones = (...zones: readonly string[]): InZone[] =>
  execFileSync(process.execPath, ['--import', 'tsx', CALENDAR_IN_ZONES, ...zones], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as InZone)

test('machines in America and New Zealand read, say and write the same as one in London', () => {
  const [london, ...others] = inZones('Europe/London', 'America/New_York', 'Pacific/Auckland')
  expect(others.map(({ minutesBehind }) => minutesBehind)).toEqual([300, -780])
  expect(london?.everything).toContain('late')
  for (const { zone, everything } of others) expect(everything, zone).toBe(london?.everything)
})
