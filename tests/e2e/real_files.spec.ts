import { readFileSync } from 'node:fs'
import { hasRealFiles, NO_REAL_FILES, realFiles, realPath } from '../real_files'
import { expect, testInOneVisit } from './drivers/test'

interface Expected {
  readonly reach: Readonly<Record<string, Readonly<Record<string, { reached: number; schools: number }>>>>
}

testInOneVisit.skip(!hasRealFiles, NO_REAL_FILES)

testInOneVisit('real files give the reach that a correct reading gives', async ({ atlas }) => {
  testInOneVisit.slow()
  const { reach } = JSON.parse(
    readFileSync(realPath('engagements', 'engagements_A.expected.json'), 'utf8'),
  ) as Expected
  await atlas.openView('Data')
  await atlas.files.load(realFiles())
  await atlas.goTo('Coverage')
  for (const [year, phases] of Object.entries(reach))
    for (const [phase, { reached, schools }] of Object.entries(phases)) {
      await atlas.chooseYear(year)
      await atlas.choosePhase(phase.charAt(0).toUpperCase() + phase.slice(1))
      await expect(atlas.headline()).toContainText(
        `${reached.toLocaleString('en-GB')} of ${schools.toLocaleString('en-GB')}`,
      )
    }
})
