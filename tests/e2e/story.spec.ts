import { parseViewMark, VIEW_MARK_NAME } from '../../src/domain/project/view_mark'
import { pngText } from '../../src/pages/marked/png_text'
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
  await expect(page).toHaveTitle('Gaps – Reach Atlas')
  await story.add()
  await page.getByRole('button', { name: 'Add to story' }).click()
  await expect(page.getByText('Already in the story, as slide 1.')).toBeVisible()
  await atlas.goTo('Class of 30')
  await story.add()
  await story.open()
  await expect(page).toHaveTitle('Story – Reach Atlas')
  await expect(story.slides()).toHaveText([/1 .*priority primary schools/, /2 .*If a class of 30/])
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)

  await story.slides().nth(1).dragTo(story.slides().first())
  await expect(story.slides().first()).toContainText('If a class of 30')
  await story.slides().first().focus()
  await story.press('Alt+ArrowDown')
  await expect(story.slides().nth(1)).toContainText('If a class of 30')
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
  // From here on with the network cable out.
  await page.context().setOffline(true)
  await story.button('Present').click()
  await expect(story.stage().getByRole('heading', { level: 1 })).toHaveText('Who does what')
  await story.press('PageDown')
  await expect(story.stage().getByRole('table')).toContainText('Why it is here')
  await expectNoAxeViolations(page)
  await story.press('PageDown')
  await expect(story.stage().getByRole('table')).toContainText('Why it is here')
  await story.press('Escape')
  await page.context().setOffline(false)

  await page.goto(`${link}&present=yes&slide=9`)
  await expect(story.stage().getByRole('table')).toContainText('Why it is here')
  await page.goto(link)
  await expect(story.slides()).toHaveText([/Who does what/, /priority primary schools/])
  await story.button('Use this story').click()
  await expect(story.field('Title')).toHaveValue('Who does what')

  await atlas.goTo('Coverage')
  await story.add()
  await story.open()
  await story.button('Present').click()
  await story.press('End')
  const map = story.stage().getByRole('img', { name: /^Map: / })
  await expect(map).toBeVisible()
  expect(await map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000)
})

test('a room guesses first, by keyboard alone (P2)', async ({ atlas, page }) => {
  await atlas.open('?view=class-of-30&present=yes')
  const { announcement, stage, press } = bound(new ClassOfThirtyDriver(page))
  await expect(announcement()).toHaveText(/^1 of 7\./)
  await press('g')
  const about = stage().getByRole('combobox', { name: 'Ask about' })
  await tabTo(about)
  await about.selectOption({ label: 'Health and care' })
  await expect(announcement()).toHaveText('1 of 7. How many of the 30 do you think work in health and care?')
  await expect(stage()).not.toContainText('3.79')
  const stepTo = async (part: string, key: 'ArrowUp' | 'ArrowDown', presses: number) => {
    await tabTo(stage().getByRole('spinbutton', { name: `${part} guess` }))
    for (let pressed = 0; pressed < presses; pressed++) await press(key)
  }
  await stepTo('Lowest', 'ArrowUp', 2)
  await stepTo('Usual', 'ArrowUp', 4)
  await expect(stage().getByRole('spinbutton', { name: 'Usual guess' })).toHaveText('6')
  await tabTo(stage().getByRole('spinbutton', { name: 'Highest guess' }))
  await press('End')
  await press('ArrowUp')
  await expect(stage().getByRole('spinbutton', { name: 'Highest guess' })).toHaveText('30')
  for (let presses = 0; presses < 18; presses++) await press('ArrowDown')
  await tabTo(stage().getByRole('button', { name: 'Lock the guess' }))
  await press('Tab')
  await expect(stage().getByRole('checkbox', { name: /Keep anonymous totals/ })).not.toBeChecked()
  await press(' ')
  await expect(stage().getByRole('checkbox', { name: /Keep anonymous totals/ })).toBeChecked()
  await press('Shift+Tab')
  await press('Enter')
  await expectNoAxeViolations(page)
  await press('r')
  await expect(stage()).toContainText('The room said 6: 2 too many. Guesses from 2 to 12 held the answer.')
  await expect(stage()).toContainText('Exactly 3.79 of 30.')
  await expect(stage().getByRole('img', { name: '4 of 30: Health and care' })).toBeVisible()
  await press('PageDown')
  await expect(announcement()).toHaveText(/^2 of 7\. Shops and garages/)
  await press('ArrowLeft')
  await press('g')
  await stage().getByRole('combobox', { name: 'Ask about' }).selectOption({ label: 'Health and care' })
  await press('r')
  await expect(stage()).toContainText('The room before this one guessed 6, from 2 to 12; it is 4.')
})

test('the speaker has a window of their own, with notes, the time and what comes next', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=class-of-30&present=yes')
  const { announcement, stage, press } = bound(new ClassOfThirtyDriver(page))
  await expect(announcement()).toHaveText(/^1 of 7\./)
  const speaker = await new StoryDriver(page).speakerWindow()
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('1 of 7')
  await expect(speaker.getByRole('timer')).toHaveText(/^\d+:\d\d$/)
  await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText('Shops and garages 4')
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('If a class of 30')
  await expectNoAxeViolations(speaker)
  await speaker.keyboard.press('PageDown')
  await expect(announcement()).toHaveText(/^2 of 7\. Shops and garages/)
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('2 of 7')
  await speaker.getByRole('button', { name: 'Next' }).click()
  await expect(announcement()).toHaveText(/^3 of 7\. Health and care/)
  await press('b')
  await expect(announcement()).toHaveText('The screen is black')
  await speaker.keyboard.press('b')
  await expect(announcement()).toHaveText(/^3 of 7\./)
  await speaker.close()
  await page.evaluate(() => (window.open = () => null))
  await press('s')
  await expect(stage().getByRole('region', { name: 'Notes' })).toContainText(
    'The browser blocked the speaker window, so the notes are here. Allow pop-ups for this page',
  )
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
  const transcript = (await story.download('transcript')).bytes.toString('utf8')
  expect(transcript).toMatch(
    /^1 of 2\nIf a class of 30 mirrored jobs in England[\s\S]*Source: [\s\S]*\n2 of 2\n/,
  )
  const pictures = unzipSync((await story.download('PNG, zip')).bytes)
  expect(Object.keys(pictures)).toEqual(['slide-01.png', 'slide-02.png'])
  const views = Object.values(pictures).map((png) => parseViewMark(pngText(png, VIEW_MARK_NAME) ?? '')?.query)
  expect(views).toEqual([expect.stringContaining('view=class-of-30'), expect.stringContaining('view=gaps')])
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
  const { pages, mediaBox } = await brief.print()
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
  announcement: () => classOf30.announcement(),
  stage: () => classOf30.stage(),
  press: (key: string) => classOf30.press(key),
})
