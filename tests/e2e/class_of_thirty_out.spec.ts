import { unzipSync } from 'fflate'
import { expectNoAxeViolations, expectNoSidewaysScroll } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { ClassOfThirtyDriver } from './drivers/class_of_thirty'
import { expect, testInOneVisit as test } from './drivers/test'

const VIEW = '?view=class-of-30&place=TV_LSIP'
const SOURCE = /Department for Education, NFER, .*2025, Tees Valley, jobs\. OGL v3\.0\./

test('the SVG and the PowerPoint file have the words of the screen as real text, and their source', async ({
  atlas,
  page,
}) => {
  await atlas.open(VIEW)
  const classOf30 = new ClassOfThirtyDriver(page)
  const { fileName, bytes } = await classOf30.download('SVG')
  expect(fileName).toBe('class-of-30-tees-valley-sector-2025.svg')
  const svg = bytes.toString('utf8')
  expect(svg).toMatch(SOURCE)
  expect(svg.match(/, \d+ of \d+<\/title>/g)).toHaveLength(30)
  expect(await classOf30.textOfSvg(svg)).toContain('Health and care')
  const presentation = await classOf30.download('PPTX')
  expect(presentation.fileName).toBe('class-of-30-tees-valley-sector-2025.pptx')
  const slide = Buffer.from(unzipSync(presentation.bytes)['ppt/slides/slide1.xml'] ?? []).toString('utf8')
  expect(slide).toContain(`${await classOf30.title().innerText()}.`)
  expect(slide).toContain('6 of 30 work in health and care, 4 in shops and garages')
  expect(slide).toMatch(SOURCE)
  expect(slide).toContain('descr="Health and care, 1 of 6"')
  const card = await atlas.download('Guess card (A4, HTML)')
  expect(card.fileName).toBe('class-of-30-tees-valley-sector-2025-guess-card.html')
})

test('the downloads open and close by keyboard and fit a projector', async ({ atlas, page }) => {
  await page.setViewportSize(PROJECTOR)
  await atlas.open(VIEW)
  const classOf30 = new ClassOfThirtyDriver(page)
  await classOf30.downloads().focus()
  await classOf30.press('Enter')
  await expect(page.getByRole('button', { name: /^Class of 30 \(/ })).toHaveCount(4)
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)
  await classOf30.press('Tab')
  await expect(page.getByRole('radio', { name: '16:9' })).toBeFocused()
  await classOf30.press('Tab')
  await expect(page.getByRole('button', { name: 'Class of 30 (PNG)' })).toBeFocused()
  await classOf30.press('Escape')
  await expect(classOf30.downloads()).toBeFocused()
  await expect(page.getByRole('button', { name: 'Class of 30 (PNG)' })).toBeHidden()
})

test('the view prints as a handout of one A4 page, with another place beside it too', async ({
  atlas,
  page,
}) => {
  const classOf30 = new ClassOfThirtyDriver(page)
  for (const more of [
    '&lens=occupation&children=10&jobsYear=2035',
    '&lens=sex',
    '&beside=EN',
    '&lens=sex&beside=EN',
  ]) {
    await atlas.open(`${VIEW}${more}`)
    await expect(classOf30.title()).toBeVisible()
    const { pages, mediaBox } = await classOf30.print()
    expect(pages, more).toBe(1)
    expect(mediaBox?.split(' ').map((edge) => Math.round(Number(edge)))).toEqual([0, 0, 595, 842])
  }
})
