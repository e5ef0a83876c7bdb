import { writeFileSync } from 'node:fs'
import { workbookOf } from '../unit/intake/formats/workbook_file'
import { expect, testInOneVisit } from './drivers/test'
import { WORST_FILES } from './worst_files'

const REGISTER = 'tests/fixtures/register.csv'

/** A file made for one test, kept with the test's own output. */
function fileOf(
  test: { outputPath: (name: string) => string },
  name: string,
  content: string | Uint8Array,
): string {
  const path = test.outputPath(name)
  writeFileSync(path, content)
  return path
}

testInOneVisit(
  'own files replace the demo, their columns about people named and never kept, a bad row is rejected with file, row, column, value and reason, and the demo can be loaded again',
  async ({ atlas, page }, info) => {
    await atlas.openView('Data')
    await atlas.files.load({ schools: REGISTER })
    await expect(
      page.getByText(/Columns about people were left in the file and never loaded: .*HeadFirstName/),
    ).toBeVisible()
    const report = await atlas.download('Import report (JSON)')
    expect(JSON.parse(report.bytes.toString('utf8'))).toMatchObject({
      files: [{ kind: 'schools', dropped_columns: expect.arrayContaining(['HeadFirstName']) as string[] }],
    })
    await expect(page.getByText('Demo data', { exact: true })).toBeHidden()
    // Without engagements there is nothing to measure, and no rate is displayed.
    await atlas.quality.link().click()
    await atlas.quality.waitFor('No engagements are open')
    await expect(page.getByRole('main')).not.toContainText('%')

    await atlas.followLink('?view=data')
    const log = [
      'Activity ID,Activity date,School URN,Activity type,Status',
      'A1,31/02/2024,100001,STEM club,Delivered',
      'A2,01/03/2024,999999,STEM club,Delivered',
      'A3,01/03/2024,100001,STEM club,Delivered',
    ].join('\n')
    await atlas.files.load({ engagements: fileOf(info, 'log.csv', log) })
    await expect(page.getByText(/1 of 3\s+rows kept/)).toBeVisible()
    const { bytes } = await atlas.download('Rejected rows (CSV)')
    const rows = bytes.toString('utf8').split('\r\n')
    expect(rows).toContainEqual(
      expect.stringMatching(/^log\.csv,2,Activity date,31\/02\/2024,impossible_date,/),
    )
    expect(rows).toContainEqual(expect.stringMatching(/^log\.csv,3,School URN,999999,unknown_urn,/))
    await atlas.loadDemoAgain()
    await expect(page.getByText('Demo data', { exact: true })).toBeVisible()
  },
)

const notFiles: [name: string, content: string | Buffer, why: RegExp][] = [
  ['empty.csv', '', /empty/],
  ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), /picture|image|PNG/i],
  ['book.csv', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]), /spreadsheet|ZIP|Excel|cut short|damaged/i],
  ['headings.csv', 'URN,EstablishmentName,PhaseOfEducation (name)\n', /no rows|only headings|headings/i],
  ['letter.csv', 'Dear all\nplease find\n', /Dear all|heading/i],
]
testInOneVisit(
  'what is no table, and a log without its register, are refused in one sentence each, and what is open stays',
  async ({ atlas, page }, info) => {
    await atlas.openView('Data')
    await atlas.files.drop(...notFiles.map(([name, content]) => fileOf(info, name, content)))
    for (const [name, , why] of notFiles)
      await expect(
        page.getByRole('article').filter({ hasText: name }).getByRole('alert'),
        `${name} is refused`,
      ).toContainText(why)
    await expect(page.getByRole('button', { name: 'Load these files' })).toBeDisabled()
    await page.getByRole('button', { name: 'Clear' }).click()
    const log = 'Activity date,School URN,Status\n13/03/2024,100001,Delivered\n'
    await page.getByLabel('Engagements file').setInputFiles(fileOf(info, 'log.csv', log))
    await page.getByRole('button', { name: 'Load these files' }).click()
    await expect(atlas.files.outcome()).toContainText(/schools file/i)
    await expect(page.getByText('Demo data', { exact: true })).toBeVisible()
    await atlas.goTo('Coverage')
    await expect(atlas.headline()).toContainText('Secondary schools reached')
  },
)

testInOneVisit(
  'files that ask for all there is of memory or time are refused in turn, and the app still answers',
  async ({ atlas, page }, info) => {
    await atlas.openView('Data')
    for (const [name, bytes, why] of WORST_FILES) {
      await atlas.files.drop(fileOf(info, name, bytes))
      await expect(
        page.getByRole('article').filter({ hasText: name }).getByRole('alert'),
        `${name} is refused`,
      ).toContainText(why)
    }
    await page.getByRole('button', { name: 'Clear' }).click()
    await atlas.files.load({ schools: REGISTER })
    await atlas.goTo('Coverage')
    await expect(atlas.headline()).toContainText('Secondary schools reached')
  },
)

testInOneVisit(
  'dropped files are recognised and shown before anything is loaded, and a priority list asks for its name and date',
  async ({ atlas, page }, info) => {
    await atlas.openView('Data')
    const targets = fileOf(
      info,
      'targets.csv',
      'Metric,Phase,Year,Target %,Source\nreach,Primary,all,30,Ours\n',
    )
    const logs = [1, 2, 3].map((day) =>
      fileOf(
        info,
        `log${day}.csv`,
        `Activity ID,Activity date,School URN,Status\nA${day},2${day}/03/2024,100001,Delivered\n`,
      ),
    )
    await page.setViewportSize({ width: 1366, height: 768 })
    await atlas.files.drop(REGISTER, targets, ...logs, fileOf(info, 'list.csv', 'URN\n100001\n'))
    await expect(page.getByRole('article').filter({ hasText: 'register.csv' })).toContainText('Schools file')
    await expect(page.getByRole('article').filter({ hasText: 'targets.csv' })).toContainText('Targets file')
    await expect(page.getByText('Demo data', { exact: true })).toBeVisible()
    const load = page.getByRole('button', { name: 'Load these files' })
    for (const width of [1366, 1024]) {
      await page.setViewportSize({ width, height: 768 })
      await expect(page.getByRole('article')).toHaveCount(6)
      await expect(page.getByLabel('Valid from', { exact: true })).toBeInViewport({ ratio: 1 })
      await expect(load).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('button', { name: 'say the date it is valid from' })).toBeInViewport({
        ratio: 1,
      })
    }
    await expect(load).toBeDisabled()
    await page.getByLabel('Name of the list').fill('Ours 2024')
    await page.getByLabel('Valid from', { exact: true }).fill('2024-09-01')
    await load.click()
    await expect(atlas.files.outcome()).toContainText('Loaded.')
    await expect(atlas.files.outcome()).toBeFocused()
    await expect(page.getByRole('button', { name: 'Show coverage' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByText(/Ours 2024, from 1 September 2024/)).toBeVisible()
  },
)

testInOneVisit(
  'loading shows its progress and can be cancelled; what was open stays',
  async ({ atlas, page }, info) => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `A${row},13/03/2024,100001,STEM club,Delivered`)
    const log = ['Activity ID,Activity date,School URN,Activity type,Status', ...rows].join('\n')
    await atlas.openView('Data')
    const texts = await page.evaluateHandle(() => {
      const seen: string[] = []
      const look = () =>
        seen.push(...[...document.querySelectorAll('article')].map((each) => each.textContent))
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true })
      return seen
    })
    await atlas.files.drop(REGISTER, fileOf(info, 'log.csv', log))
    const file = page.getByRole('article').filter({ hasText: 'log.csv' })
    await expect(file.getByText('Engagements file', { exact: true })).toBeVisible()
    expect((await texts.jsonValue()).find((text) => text.includes('?'))).toMatch(
      /log\.csv\s*Engagements file\?.*It seems so by its first rows, 5 columns used\./s,
    )
    await page.getByRole('button', { name: 'Load these files' }).click()
    await expect(page.getByRole('progressbar', { name: 'Loading' })).toBeVisible()
    await page.getByRole('button', { name: 'Cancel loading' }).click()
    await expect(atlas.files.outcome()).toContainText('Loading was cancelled')
    await expect(page.getByRole('button', { name: 'Load these files' })).toBeEnabled()
    await expect(page.getByText('Demo data', { exact: true })).toBeVisible()
  },
)

testInOneVisit(
  'a file that takes long to read is stopped at once; what was open stays and the next file is read',
  async ({ atlas, page }, info) => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [`A${row}`, '13/03/2024', 100001])
    const workbook = fileOf(info, 'long.xlsx', workbookOf({ Log: [['Activity ID', 'Date', 'URN'], ...rows] }))
    await page.clock.install()
    await atlas.openView('Data')
    await atlas.files.drop(workbook)
    await expect(page.getByText('Reading its headings')).toBeVisible()
    await page.clock.fastForward('00:10')
    await page.getByRole('button', { name: 'Stop at once' }).click()
    await expect(page.getByRole('article').filter({ hasText: 'long.xlsx' })).toBeHidden()
    await expect(page.getByText('Demo data', { exact: true })).toBeVisible()
    await atlas.files.load({ schools: REGISTER })
    await expect(page.getByText('Demo data', { exact: true })).toBeHidden()
  },
)
