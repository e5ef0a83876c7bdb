import { beforeAll, expect, test } from 'vitest'
import type { FileChoice } from '../../src/domain/files/import_report'
import { badFiles, spoiltCases } from './bad_files'
import { load, openIntake, register, reportsOf, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
  await reportsOf(load(intake, [register]))
})

const files = [...badFiles(3), ...spoiltCases(1)]
/** Loading asks much of the engine, so of the files that look well only so many are loaded. */
const LOADED = 20
/** Milliseconds; twenty seconds of a quiet machine. */
const LONGEST = 480_000

test(
  'no bad file hangs or crashes: each is recognised, or refused in a sentence that names it',
  async () => {
    expect(files.length).toBeGreaterThan(590)
    const recognised: FileChoice[] = []
    for (const file of files) {
      const [answers = []] = await intake.recognise([file])
      expect(answers.length).toBeGreaterThan(0)
      const known = answers.find((answer) => answer.outcome === 'recognised')
      if (known) recognised.push({ file, kind: known.kind, listName: 'L', validFrom: '2024-01-01' })
      for (const answer of answers)
        if (answer.outcome !== 'recognised')
          expect(answer.why).toSatisfy((why: string) => why.includes(file.name) && /^\S.*\.$/s.test(why))
    }
    expect(recognised.length).toBeGreaterThan(LOADED)
    const every = recognised.length / LOADED
    for (let at = 0; at < LOADED; at += 1) {
      const choice = recognised[Math.floor(at * every)]!
      const outcome = await load(intake, [choice], {
        registerOpen: true,
        keepOpenTables: true,
      })
      if (outcome.outcome === 'refused') expect(outcome.why).toContain(choice.file.name)
      else expect(outcome.outcome).toBe('loaded')
    }
  },
  LONGEST,
)
