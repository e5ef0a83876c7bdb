import { beforeAll, expect, test } from 'vitest'
import { badFiles, spoiltCases } from './bad_files'
import { load, openIntake, register, reportsOf, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
  await reportsOf(load(intake, [register]))
})

const files = [...badFiles(3), ...spoiltCases(1)]
/** Loading asks much of the engine, so of the files that look well only so many are loaded. */
const LOADED = 30
/** Milliseconds; some ten in a quiet machine’s time. */
const LONGEST = 180_000

test(
  'no bad file hangs or crashes: each is recognised, or refused in a sentence that names it',
  async () => {
    expect(files.length).toBeGreaterThan(590)
    const recognised: File[] = []
    for (const file of files) {
      const [answers = []] = await intake.recognise([file])
      expect(answers.length).toBeGreaterThan(0)
      if (answers.some(({ outcome }) => outcome === 'recognised')) recognised.push(file)
      for (const answer of answers)
        if (answer.outcome !== 'recognised')
          expect(answer.why).toSatisfy((why: string) => why.includes(file.name) && /^\S.*\.$/s.test(why))
    }
    expect(recognised.length).toBeGreaterThan(LOADED)
    const every = recognised.length / LOADED
    for (let at = 0; at < LOADED; at += 1) {
      const file = recognised[Math.floor(at * every)]!
      const outcome = await load(intake, [{ file, kind: 'engagements' }], {
        registerOpen: true,
        keepOpenTables: true,
      })
      if (outcome.outcome === 'refused') expect(outcome.why).toContain(file.name)
      else expect(outcome.outcome).toBe('loaded')
    }
  },
  LONGEST,
)
