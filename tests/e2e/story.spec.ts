import { unzipSync } from 'fflate'
import { expectNoAxeViolations, expectNoSidewaysScroll, tabTo } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { BriefDriver } from './drivers/brief'
import { ClassOfThirtyDriver } from './drivers/class_of_thirty'
import { readPng } from './drivers/pixels'
import { StoryDriver } from './drivers/story'
import { expect, test } from './drivers/test'

test('a story is made of views, put in order, presented, and carried by a link', async ({ atlas, page }) => {
  await page.setViewportSize(PROJECTOR)
  const story = new StoryDriver(page)
  await atlas.open('?view=gaps&phase=primary')
  await story.add()
  await atlas.goTo('Class of 30')
  await story.add()
  await story.open()
  await expect(story.slides()).toHaveText([/1 .*priority primary schools/, /2 .*If a class of 30/])
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)

  await story.slides().nth(1).focus()
  await story.press('Alt+ArrowUp')
  await expect(story.slides().first()).toContainText('If a class of 30')
  await expect(story.slides().first()).toBeFocused()
  await story.field('Title').fill('Who does what')
  await story.slides().nth(1).click()
  await story.button('Remove').click()
  await expect(story.slides()).toHaveCount(1)
  await story.button('Undo').click()
  await expect(story.slides()).toHaveCount(2)

  const link = await story.copiedLink()
  expect(link).not.toContain('School')
  await story.button('Present').click()
  await expect(story.stage().getByRole('heading', { level: 1 })).toHaveText('Who does what')
  await story.press('PageDown')
  await expect(story.stage().getByRole('table')).toContainText('Why it is here')
  await expectNoAxeViolations(page)
  await story.press('Escape')

  await page.goto(link)
  await expect(story.slides()).toHaveText([/Who does what/, /priority primary schools/])
  await story.button('Use this story').click()
  await expect(story.field('Title')).toHaveValue('Who does what')
})

test('a room guesses first, by keyboard alone (P2)', async ({ atlas, page }) => {
  await atlas.open('?view=class-of-30&present=yes')
  const { said, stage, press } = bound(new ClassOfThirtyDriver(page))
  await expect(said()).toHaveText(/^1 of 7\./)
  await press('g')
  const about = stage().getByRole('combobox', { name: 'Ask about' })
  await tabTo(about)
  await about.selectOption({ label: 'Health and care' })
  await expect(said()).toHaveText('1 of 7. How many of the 30 do you think work in health and care?')
  await expect(stage()).not.toContainText('3.79')
  await tabTo(stage().getByRole('spinbutton', { name: 'Usual guess' }))
  for (let presses = 0; presses < 6; presses++) await press('ArrowUp')
  await press('Tab')
  await expect(stage().getByRole('spinbutton', { name: 'Highest guess' })).toHaveText('6')
  await press('End')
  await press('ArrowUp')
  await expect(stage().getByRole('spinbutton', { name: 'Highest guess' })).toHaveText('30')
  await tabTo(stage().getByRole('button', { name: 'Lock the guess' }))
  await press('Enter')
  await expectNoAxeViolations(page)
  await press('r')
  await expect(stage()).toContainText('The room said 6: 2 too many. Guesses from 6 to 30 missed the answer.')
  await expect(stage()).toContainText('Exactly 3.79 of 30.')
  await expect(stage().getByRole('img', { name: '4 of 30: Health and care' })).toBeVisible()
  await press('PageDown')
  await expect(said()).toHaveText(/^2 of 7\. Shops and garages/)
})

test('children see words of their own, and a story leaves with its sources (P5)', async ({ atlas, page }) => {
  const story = new StoryDriver(page)
  await atlas.open('?view=class-of-30&present=yes&child=yes')
  const heading = story.stage().getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Here are 30 people at work')
  await expectNoAxeViolations(page)
  await story.press('End')
  await expect(story.stage()).toContainText('What would you like to find out?')
  await story.press('c')
  await expect(heading).toHaveText('If a class of 30 mirrored jobs in England in 2025')
  await story.press('Escape')

  await story.add()
  await atlas.goTo('Gaps')
  await story.add()
  await story.open()
  const html = (await story.download('HTML')).bytes.toString('utf8')
  const slides = html.split('<section').slice(1)
  expect(slides).toHaveLength(2)
  for (const slide of slides) expect(slide).toMatch(/Source: [^<]+/)
  const pictures = unzipSync((await story.download('PNG, zip')).bytes)
  expect(Object.keys(pictures)).toEqual(['slide-01.png', 'slide-02.png'])
  const slideshow = unzipSync((await story.download('PPTX')).bytes)
  expect(Buffer.from(slideshow['ppt/slides/slide2.xml'] ?? []).toString('utf8')).toContain('Why it is here')
})

test('a funder is given one page, in the words of who asks (P5)', async ({ atlas, page }) => {
  await page.setViewportSize(PROJECTOR)
  const brief = new BriefDriver(page)
  await atlas.open('?view=story')
  await page.getByRole('link', { name: 'One page' }).click()
  await brief.choosePlace('North East')
  await expect(brief.sheet()).toContainText('secondary schools in the North East were')
  await brief.field('What we ask').fill('Two more visits for every school never reached.')
  await expect(brief.sheet()).toContainText('Two more visits')
  await expect(brief.sheet()).toContainText('Source: Reach Atlas, Demo data, 2024/25, North East')
  await brief.showWords()
  await expect(brief.table(/how often they are reached/).getByRole('row')).toHaveCount(6)
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)
  const { pages, mediaBox } = await brief.printed()
  expect(pages).toBe(1)
  expect(mediaBox?.split(' ').map((edge) => Math.round(Number(edge)))).toEqual([0, 0, 595, 842])
  const png = readPng((await brief.download('PNG')).bytes)
  expect([png.width, png.height]).toEqual([1190, 1684])
  const { fileName, bytes } = await brief.download('SVG')
  expect(fileName).toBe('one-page-north-east-secondary-2024-25.svg')
  expect(bytes.toString('utf8')).toMatch(/<image [^>]*href="data:image\/png;base64,/)

  await brief.choosePlace('London')
  await expect(brief.sheet()).toContainText('London')
  await expect(brief.field('What we ask')).toHaveValue('')
  await page.goBack()
  await expect(brief.field('What we ask')).toHaveValue(/^Two more visits/)
})

/** The presentation's verbs, to be used by name. */
const bound = (classOf30: ClassOfThirtyDriver) => ({
  said: () => classOf30.said(),
  stage: () => classOf30.stage(),
  press: (key: string) => classOf30.press(key),
})
