import { writeFileSync } from 'node:fs'
import { workbookOf, type WorkbookCell } from '../unit/intake/formats/workbook_file'
import { expectNoAxeViolations } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { expect, testInOneVisit as test } from './drivers/test'

const REGISTER = 'tests/fixtures/register.csv'

const visits = (...rows: readonly (readonly WorkbookCell[])[]) =>
  workbookOf({
    Notes: [['Kept by the north team']],
    Visits: [['Our outreach'], [], ['Slot', 'Place code', 'What we did', 'Span', 'Volunteer email'], ...rows],
  })

test('a colleague’s spreadsheet is asked about once, mapped, loaded, and known again', async ({
  atlas,
  page,
}, info) => {
  const first = info.outputPath('visits.xlsx')
  const second = info.outputPath('more visits.xlsx')
  writeFileSync(
    first,
    visits(
      ['03/04/2024', 100001, 'Rocket thing', 90, 'a@example.org'],
      ['05/06/2024', 100002, 'Rocket thing', 60, 'b@example.org'],
      ['07/08/2024', 100003, 'Careers talk', 'all lesson', ''],
      ['someday', 100003, 'Careers talk', 45, ''],
    ),
  )
  writeFileSync(second, visits(['08/09/2024', 100001, 'Rocket thing', 30, '']))

  await page.setViewportSize(PROJECTOR)
  await atlas.openView('Data')
  await atlas.files.drop(REGISTER, first)
  await expect(atlas.mapping.card('visits.xlsx').getByRole('alert')).toContainText('“Slot”')
  await atlas.mapping.open('visits.xlsx')
  await atlas.mapping.chooseKind('Engagements file')
  await expect(atlas.mapping.status()).toContainText('no column for the date of the activity')
  await atlas.mapping.accept('Date of the activity')
  await atlas.mapping.accept('School’s URN')
  await atlas.mapping.assignColumn('What we did', 'Type')
  await atlas.mapping.assignColumn('Span', 'Hours delivering')
  await expect(atlas.mapping.status()).toHaveText('Answer what only you can say.')
  await expectNoAxeViolations(page)
  await atlas.mapping.answer(/4 March 2024/)
  await atlas.mapping.answer('60 minutes')
  await atlas.mapping.chooseCode('Type', 'Rocket thing', 'Hands-on practical')
  await expect(atlas.mapping.status()).toHaveText('Of the first 4 rows, 3 can be used.')
  const hours = atlas.mapping.dialog().getByRole('row', { name: /^Hours delivering/ })
  await expect(hours).toContainText('1 of 3 filled cells not understood: “all …” in row 6')
  await expect(atlas.mapping.dialog()).not.toContainText('example.org')
  await atlas.mapping.confirm()
  await expect(atlas.mapping.openButton('visits.xlsx')).toBeFocused()
  await atlas.files.load({})
  await expect(page.getByText('3 of 4 rows kept, 4 March 2024 to 8 July 2024')).toBeVisible()
  await page.getByText('2 filled cells are not understood, field by field').click()
  await expect(page.getByRole('row', { name: 'Hours delivering Span 3 1 “all …” in row 6' })).toBeVisible()

  await atlas.files.drop(second)
  await expect(atlas.mapping.card('more visits.xlsx')).toContainText(
    'Read as you said of a file with the same',
  )
  await atlas.files.load({})
  await expect(page.getByText('1 of 1 rows kept, 9 August 2024 to 9 August 2024')).toBeVisible()

  await atlas.mapping.forgetButton(/“Slot”/).click()
  await expect(page.getByRole('heading', { name: 'How you said files are read' })).toBeFocused()
  await atlas.files.drop(second)
  await expect(atlas.mapping.card('more visits.xlsx').getByRole('alert')).toContainText('“Slot”')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(atlas.mapping.forgetButton(/“Slot”/)).toBeVisible()
})
