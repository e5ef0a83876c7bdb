import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from './drivers/test'

/** Published registers and a matching log, which are not ours to ship. */
const REAL = resolve(process.env['REACH_ATLAS_REAL_DATA'] ?? '../shared/real')

interface Expected {
  readonly reach: Readonly<Record<string, Readonly<Record<string, { reached: number; schools: number }>>>>
}

const onlyFileOf = (folder: string): string => {
  const [name] = readdirSync(join(REAL, folder)).filter((each) => each.endsWith('.csv'))
  if (name === undefined) throw new Error(`${join(REAL, folder)} has no CSV file.`)
  return join(REAL, folder, name)
}

test.skip(!existsSync(REAL), `no real files at ${REAL}: set REACH_ATLAS_REAL_DATA to their folder`)

test('real files give the reach that a correct reading gives', async ({ atlas }) => {
  const folder = join(REAL, 'engagements')
  const expected = JSON.parse(readFileSync(join(folder, 'engagements_A.expected.json'), 'utf8')) as Expected
  await atlas.openDemo()
  await atlas.goTo('Data')
  await atlas.files.load({
    schools: onlyFileOf('schools'),
    employers: onlyFileOf('employers'),
    engagements: join(folder, 'engagements_A.csv'),
  })
  await atlas.goTo('Coverage')
  for (const [year, phases] of Object.entries(expected.reach))
    for (const [phase, { reached, schools }] of Object.entries(phases)) {
      await atlas.chooseYear(year)
      await atlas.choosePhase(phase.charAt(0).toUpperCase() + phase.slice(1))
      await expect(atlas.headline()).toContainText(reached.toLocaleString('en-GB'))
      await expect(atlas.headline()).toContainText(schools.toLocaleString('en-GB'))
    }
})
