import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEMO_FOLDER, makeDemo } from '../../../data/demo'
import { JOBS_FILE, makeJobs } from '../../../data/jobs'

test('the demo made again is what is shipped, byte for byte', { timeout: 180_000 }, () => {
  const made = makeDemo()
  expect([...made.keys()].toSorted()).toEqual(readdirSync(DEMO_FOLDER).toSorted())
  for (const [name, bytes] of made) {
    const same = readFileSync(new URL(name, DEMO_FOLDER)).equals(bytes)
    expect(same, `public/demo/${name} differs: run npx tsx data/demo.ts`).toBe(true)
  }
})

test('the job figures made again are what is shipped, byte for byte', () => {
  expect(readFileSync(JOBS_FILE).equals(makeJobs()), 'run npx tsx data/jobs.ts').toBe(true)
})
