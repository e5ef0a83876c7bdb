import { parseViewMark, VIEW_MARK_NAME } from '../../src/domain/project/view_mark'
import { pngText } from '../../src/pages/marked/png_text'
import { unzipSync } from 'fflate'
import { expectNoAxeViolations, expectNoSidewaysScroll, tabTo } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { download, printPage } from './drivers/downloads'
import { BriefDriver } from './drivers/brief'
import { ClassOfThirtyDriver, SCREENS } from './drivers/class_of_thirty'
import { readPng } from './drivers/pixels'
import { StoryDriver } from './drivers/story'
import { expect, test, testInOneVisit } from './drivers/test'

test('a story is made of views, put in order, presented, and carried by a link', async ({ atlas, page }) => {
  test.slow()
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

  await story.button('Partner').click()
  await page.getByLabel('Name of the partner').fill('Ridge Trust')
  await story.press('Tab')
  await page.getByLabel('Colour').fill('#e0561b')
  await expect(page.getByText('This colour can be told from paper (3.6 to 1)')).toBeVisible()
  await expectNoAxeViolations(page)
  await story.press('Escape')

  const link = await story.copiedLink()
  expect(link).not.toContain('School')
  // From here on with the network cable out.
  await page.context().setOffline(true)
  await story.button('Present').click()
  await expect(story.stage().getByRole('heading', { level: 1 })).toHaveText('Who does what')
  await expect(story.stage()).toContainText('Ridge Trust')
  expect(await new ClassOfThirtyDriver(page).illegible(), 'with the partner beneath').toEqual([])
  // All that a clicker has: its Start key, forward, black and back.
  await story.press('F5')
  await story.press('PageDown')
  await expect(story.stage().getByRole('table')).toContainText('Why it is here')
  await expectNoAxeViolations(page)
  await story.press('.')
  await expect(story.stage().getByRole('button', { name: 'Show the picture again' })).toBeVisible()
  await story.press('.')
  await story.press('PageUp')
  await expect(story.stage().getByRole('heading', { level: 1 })).toHaveText('Who does what')
  await story.press('PageDown')
  await story.press('PageDown')
  await expect(story.stage().getByRole('table')).toContainText('Why it is here')
  await story.press('Escape')
  await story.button('Present').click()
  await expect(story.stage().getByRole('table'), 'it opens again where it was left').toContainText(
    'Why it is here',
  )
  await story.press('?')
  await story.stage().getByRole('button', { name: 'Play by itself' }).click()
  await expect(story.stage().getByRole('button', { name: 'Play by itself' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await story.press('a')
  await story.press('Escape')
  await story.press('Escape')
  await page.context().setOffline(false)

  await page.goto(`${link}&present=yes&slide=9`)
  await expect(story.stage().getByRole('table')).toContainText('Why it is here')
  await story.press('Escape')
  await expect(story.slides()).toHaveText([/Who does what/, /priority primary schools/])
  await story.slides().first().click()
  await story.button('Use this story').click()
  await expect(story.field('Title')).toHaveValue('Who does what')

  await atlas.goTo('Coverage')
  await story.add()
  await story.open()
  await story.button('Present').click()
  await story.press('End')
  const map = story.stage().getByRole('img', { name: /^Map: / })
  await expect(map, 'large, and drawn without a graphics card').toBeVisible({ timeout: 120_000 })
  await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000)
})

testInOneVisit('a room guesses first, by keyboard alone (P2)', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
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
  await press('1')
  await press('2')
  await expect(stage().getByRole('spinbutton', { name: 'Highest guess' })).toHaveText('12')
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
  await tabTo(stage().getByRole('button', { name: 'Lock the guess' }))
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) await press(key)
  await expect(stage().getByRole('spinbutton', { name: 'Usual guess' }), 'hands counted').toHaveText('3')
  await press('r')
  await expect(stage()).toContainText('The room said 3: close, 1 too few.')
  await expect(stage()).toContainText('The room before this one guessed 6, from 2 to 12; it is 4.')
  expect(await new ClassOfThirtyDriver(page).illegible()).toEqual([])
  await press('PageDown')
  await press('g')
  await stage().getByRole('button', { name: 'Speaker window' }).focus()
  await press('7')
  await expect(stage().getByRole('spinbutton', { name: 'Usual guess' }), 'typed from elsewhere').toHaveText(
    '7',
  )
  expect(await new ClassOfThirtyDriver(page).illegible()).toEqual([])
  await press('PageDown')
  await expect(stage(), 'a clicker reveals first').toContainText('The room said 7')
  await press('PageDown')
  await expect(announcement()).toHaveText(/^3 of 7\./)
})

testInOneVisit(
  'the speaker has a window of their own, with notes, the time and what comes next',
  async ({ atlas, page }) => {
    await atlas.open('?view=class-of-30&present=yes')
    const { announcement, stage, press } = bound(new ClassOfThirtyDriver(page))
    await expect(announcement()).toHaveText(/^1 of 7\./)
    const speaker = await new StoryDriver(page).speakerWindow()
    await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('1 of 7')
    await expect(speaker.getByRole('timer')).toHaveText(/^\d+:\d\d$/)
    await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText(
      'Ask: which number surprises you?',
    )
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
    await page.evaluate(() => {
      const open = window.open.bind(window)
      window.open = () => {
        window.open = open
        return null
      }
    })
    await press('s')
    await expect(stage().getByRole('region', { name: 'Notes' })).toContainText(
      'The browser blocked the speaker window, so the notes are here. Allow pop-ups for this page',
    )
  },
)

testInOneVisit(
  'children see words of their own, and a story leaves with its sources (P5)',
  async ({ atlas, page }) => {
    const story = new StoryDriver(page)
    await atlas.open('?view=class-of-30&present=yes&child=yes')
    const heading = story.stage().getByRole('heading', { level: 1 })
    await expect(heading).toHaveText('Here are 30 people at work')
    await expectNoAxeViolations(page)
    expect(await new ClassOfThirtyDriver(page).illegible()).toEqual([])
    await story.press('End')
    await expect(story.stage()).toContainText('What would you like to find out?')
    await story.press('c')
    await expect(heading).toHaveText('4 of 30 work in shops and garages, 4 in health and care')
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
    expect(transcript).toMatch(/^1 of 2\n4 of 30 work in shops and garages[\s\S]*Source: [\s\S]*\n2 of 2\n/)
    const pictures = unzipSync((await story.download('PNG, zip')).bytes)
    expect(Object.keys(pictures)).toEqual(['slide-01.png', 'slide-02.png'])
    const views = Object.values(pictures).map(
      (png) => parseViewMark(pngText(png, VIEW_MARK_NAME) ?? '')?.query,
    )
    expect(views).toEqual([expect.stringContaining('view=class-of-30'), expect.stringContaining('view=gaps')])
    const slideshow = unzipSync((await story.download('PPTX')).bytes)
    expect(Buffer.from(slideshow['ppt/slides/slide2.xml'] ?? []).toString('utf8')).toContain('Why it is here')
    const video = await story.download('video with captions')
    const { seconds, width, painted } = await story.watch(video.bytes)
    expect(width).toBe(1920)
    expect(seconds).toBeGreaterThan(10)
    expect(painted, 'a picture is not of one colour').toBeGreaterThan(50)
    await story.press('Escape')
    const picture = await download(page, 'Slide to embed (SVG)')
    expect(picture.bytes.toString('utf8')).toMatch(/Source: [^<]+/)
    await story.field('Notes, for the speaker alone').fill('Ask them first.')
    const paper = (await printPage(page)).text().join('')
    expect(paper).toContain('4of30workinshopsandgarages')
    expect(paper, 'with the words of the speaker').toContain('Askthemfirst.')
    expect(paper).toContain('prioritysecondaryschoolsinEnglandwerenotreached')
    expect(paper).not.toContain('Dragaslide')
    // The tests that follow in the same visit find an empty story.
    await story.button('Remove').click()
    await expect(story.slides()).toHaveCount(1)
    await story.button('Remove').click()
    await expect(story.slides()).toHaveCount(0)
  },
)

testInOneVisit('a funder is given one page, in the words of who asks (P5)', async ({ atlas, page }) => {
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
  for (const size of SCREENS) {
    await page.setViewportSize(size)
    await expectNoSidewaysScroll(page)
  }
  await expectNoAxeViolations(page)
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
  // The tests that follow in the same visit find no words for a funder.
  await brief.field('What we ask').fill('')
})

/** The presentation's verbs, to be used by name. */
const bound = (classOf30: ClassOfThirtyDriver) => ({
  announcement: () => classOf30.announcement(),
  stage: () => classOf30.stage(),
  press: (key: string) => classOf30.press(key),
})
