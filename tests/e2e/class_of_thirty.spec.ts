import type { Page } from '@playwright/test'
import { expectNoAxeViolations, expectNoSidewaysScroll, tabTo } from './drivers/accessibility'
import { PROJECTOR, type Atlas } from './drivers/atlas'
import { ClassOfThirtyDriver, SCREENS } from './drivers/class_of_thirty'
import { averageColour, readPng } from './drivers/pixels'
import { expect, testInOneVisit as test } from './drivers/test'

const VIEW = '?view=class-of-30'

async function openClass(atlas: Atlas, page: Page, more = ''): Promise<ClassOfThirtyDriver> {
  await atlas.open(`${VIEW}${more}`)
  const classOf30 = new ClassOfThirtyDriver(page)
  await expect(classOf30.title()).toBeVisible()
  return classOf30
}

test('England opens as 30 figures that say what they stand for, are walked by arrow keys, and stand in a table too', async ({
  atlas,
  page,
}) => {
  const classOf30 = await openClass(atlas, page)
  await expect(atlas.headline()).toContainText('If a class of 30 mirrored jobs in England in 2025')
  await expect(atlas.headline()).toContainText(
    'About 4 would stand for shops and garages, 4 for health and care.',
  )
  await expect(classOf30.figures().getByRole('button')).toHaveCount(30)
  await expect(classOf30.figure('Farming, energy, water and mining, 1 of 1')).toBeVisible()
  await expect(page.getByRole('figure')).toContainText('Rounded to 30 by largest remainder')
  await expect(page.getByRole('figure')).toContainText('2025, England, jobs. OGL v3.0.')
  await expect(page.getByRole('complementary')).toContainText('about 1 child in every 3 classes (0.32)')
  await tabTo(classOf30.figure('Shops and garages, 1 of 4'))
  await classOf30.press('ArrowDown')
  await expect(classOf30.figure('Health and care, 3 of 4')).toBeFocused()
  await expect(classOf30.exactNumber('Health and care')).toBeVisible()
  await expect(classOf30.exactNumber('Building')).toBeHidden()
  await classOf30.press('e')
  await expect(classOf30.exactNumber('Building')).toHaveText('2.05 exactly,')
  await expect(page).toHaveURL(/exact=yes/)
  await classOf30.showTable()
  await expect(classOf30.table().getByRole('row')).toHaveCount(16)
  await expect(classOf30.table().getByRole('row', { name: /Money and property/ })).toContainText('1 or 2')
})

test('a class of 30 for our region stands beside England, and shows where the engineers are (P1)', async ({
  atlas,
  page,
}) => {
  const classOf30 = await openClass(atlas, page)
  await classOf30.chooseArea('NE_MCA')
  await classOf30.chooseComparison('England')
  await expect(classOf30.figures()).toHaveCount(2)
  await page.setViewportSize(PROJECTOR)
  await classOf30.present()
  expect(await classOf30.fits()).toBe(true)
  expect(await classOf30.illegible()).toEqual([])
  await classOf30.press('e')
  await expect(classOf30.stage().getByRole('table')).toContainText(/\d\.\d\d (more|fewer)/)
  await expect(classOf30.stage()).toContainText(/Source: Department for Education.+Rounded to 30 by largest/)
  await atlas.open(new URL(await atlas.link()).search)
  await expect(classOf30.stage().getByRole('table')).toContainText(/\d\.\d\d (more|fewer)/)
  await classOf30.press('Escape')
  await page.getByRole('button', { name: 'Show 26 occupations' }).click()
  await expect(classOf30.title()).toContainText('North East')
  await expect(page.getByRole('figure')).toContainText('Scientists, engineers and technologists')
})

test('today and 2035 stand side by side, and only what changed by half a child has moved (P4)', async ({
  atlas,
  page,
}) => {
  const classOf30 = await openClass(atlas, page)
  await classOf30.chooseArea('Tees Valley')
  await classOf30.chooseLens('Occupation')
  await expect(classOf30.figure('Professionals, 7 of 7')).toBeVisible()
  await classOf30.chooseYear(2035)
  const title = 'If a class of 30 mirrored the jobs projected for Tees Valley in 2035'
  await expect(classOf30.title()).toHaveText(title)
  await expect(page.getByRole('complementary')).toContainText('Every other group is about the same.')
  await atlas.open(new URL(await atlas.link()).search)
  await expect(classOf30.title()).toHaveText(title)
  await classOf30.chooseComparison('Today (2025)')
  await expect(classOf30.figures()).toHaveCount(2)
  await classOf30.present()
  await expect(classOf30.stage()).toContainText('not a precise prediction')
  await classOf30.press('PageDown')
  await expect(classOf30.stage().getByRole('heading', { level: 1 })).toHaveText(
    'No child moves between 2025 and 2035',
  )
  await expect(
    classOf30.stage().getByRole('img', { name: /^People leave: about 15 of the 30 chairs/ }),
  ).toBeVisible()
  expect(await classOf30.illegible(), 'the chairs').toEqual([])
  await classOf30.press('Escape')
  await classOf30.chooseComparison('2020')
  await expect(page).toHaveURL(/beside=year-2020/)
  await expect(atlas.headline()).toContainText('than in 2020')
  await classOf30.chooseLens('Openings to come')
  await expect(page.getByRole('complementary')).toContainText(/replace people who leave: \d+%/)
  await page.goBack()
  await expect(classOf30.title()).toContainText('Tees Valley in 2035')
  await classOf30.chooseComparison('Nothing')
  await classOf30.present()
  const heading = classOf30.stage().getByRole('heading', { level: 1 })
  const childrenOnStage = await classOf30.childrenOnStage()
  await classOf30.press('l')
  await expect(page).toHaveURL(/lens=submajor/)
  await expect(heading).toContainText('of 30 work in elementary services')
  expect(await classOf30.childrenOnStage(), 'the same children, in their new seats').not.toEqual(
    childrenOnStage,
  )
  expect((await classOf30.childrenOnStage()).toSorted()).toEqual(childrenOnStage.toSorted())
  await classOf30.press('p')
  await expect(page).toHaveURL(/place=EN/)
  await classOf30.press('p')
  await expect(page).toHaveURL(/place=TV_LSIP/)
  await classOf30.press('y')
  await expect(page).toHaveURL(/jobsYear=2020/)
  await expect(heading).toContainText('of 30 work in')
  await classOf30.press('Escape')
})

test('skill levels and STEM are shown with their definition', async ({ atlas, page }) => {
  const classOf30 = await openClass(atlas, page)
  await classOf30.chooseLens('STEM or not')
  await expect(classOf30.figure('STEM jobs, 3 of 3')).toBeVisible()
  await expect(page.getByRole('figure')).toContainText('STEM jobs are SOC 2020 groups 21')
  await classOf30.chooseLens('Skill level')
  await expect(classOf30.figure('Professionals (level 4), 1 of 7')).toBeVisible()
  await expect(page.getByRole('figure')).toContainText('Skill levels are those of SOC 2020')
  await expectNoAxeViolations(page)
})

test('one child counts from births to classes and to a slide, stamped as an illustration (P3)', async ({
  atlas,
  page,
}) => {
  const classOf30 = await openClass(atlas, page)
  await classOf30.present()
  await atlas.followLink(`./${VIEW}&oneChild=yes&present=yes`)
  await expect(
    classOf30.stage().getByRole('heading', { level: 1 }),
    'the stage stays when its address becomes another',
  ).toContainText('0.86 of a child in every class')
  await classOf30.press('Escape')
  await page.getByRole('button', { name: 'Back to the class of 30' }).click()
  await classOf30.openOneChild()
  await expect(page.getByRole('main'), 'the focus is in the view, not lost with the button').toBeFocused()
  await expect(classOf30.title()).toHaveText(
    'If one more child in every class of 30 chose this path, that would be about 23,200 people a year in England and Wales.',
  )
  await expect(atlas.headline()).toContainText('would be about 0.86 of a child in every class of 30.')
  await expect(page.getByRole('figure')).toContainText('Illustration: the people are of the United Kingdom')
  await expect(page.getByRole('figure')).toContainText('Source: EngineeringUK (2017)')
  await page.setViewportSize(PROJECTOR)
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('combobox', { name: 'Children' }).selectOption('own')
  await page.getByLabel('Children in one year group').fill('2500')
  await page.keyboard.press('Enter')
  await expect(classOf30.title()).toContainText('about 83 people a year in your area')
  await expect(page).toHaveURL(/oneChild=yes&cohort=2500/)
  await page.getByRole('combobox', { name: 'Children' }).selectOption('births')
  await classOf30.chooseArea('Tees Valley')
  await classOf30.present()
  await expect(page).toHaveURL(/oneChild=yes.*present=yes|present=yes.*oneChild=yes/)
  const slides = [
    '0.86 of a child in every class',
    '0.86 of a child in a class',
    'About 6 in',
    /About \d+ in the \d+ classes of Tees Valley/,
    'all 23,174',
  ]
  for (const title of slides) {
    await expect(classOf30.stage().getByRole('heading', { level: 1 })).toContainText(title)
    expect(await classOf30.illegible(), String(title)).toEqual([])
    await classOf30.press('PageDown')
  }
  await expectNoAxeViolations(page)
  await classOf30.press('Escape')
  await classOf30.downloads().click()
  const picture = await atlas.download('One child counts (SVG)')
  expect(picture.fileName).toMatch(/^one-child-counts-a-shortage-of-20-000-engineering-graduates/)
  expect(picture.bytes.toString('utf8')).toContain('about 23,200 people a year in England and Wales')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add to story' }).click()
  await page.getByRole('link', { name: /^Story/ }).click()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(classOf30.stage()).toContainText('about 23,200 people a year in England and Wales')
  await expect(classOf30.stage()).toContainText('Illustration: the people are of the United Kingdom')
  await classOf30.press('Escape')
  await page.getByRole('main').getByRole('button', { name: 'Remove', exact: true }).click()
})

test('an area stands beside England, and a group brings who could show it', async ({ atlas, page }) => {
  const classOf30 = await openClass(atlas, page, '&place=TV_LSIP&beside=EN&group=C')
  await expect(atlas.headline()).toContainText('Tees Valley has about 2 more for health and care')
  await expect(classOf30.figures()).toHaveCount(2)
  await expect(classOf30.table().getByRole('row', { name: /Health and care/ })).toContainText('2 more')
  await expect(page.getByRole('complementary')).toContainText('Careers such as production engineer')
  await expect(page.getByRole('complementary')).toContainText('nearest to a school of Tees Valley')
  await expectNoAxeViolations(page)
  await page.setViewportSize(PROJECTOR)
  await expectNoSidewaysScroll(page)
})

test('the employers who could show it open whole, and are filtered as those of Gaps are', async ({
  atlas,
  page,
}) => {
  await openClass(atlas, page, '&group=C')
  await expect(page.getByRole('complementary')).toContainText('nearest to a school of England')
  const summaries = await page.getByText(/^(And [\d,]+ more with fewer|[\d,]+ employers, A to Z)/).all()
  expect(summaries.length).toBeGreaterThan(0)
  for (const summary of summaries) {
    const listed = Number((await summary.innerText()).replaceAll(/\D/g, ''))
    await summary.click()
    await expect(page.locator('details[open]', { has: summary }).getByRole('listitem')).toHaveCount(listed)
  }
  await page.getByRole('button', { name: 'Employers', exact: true }).click()
  await page.getByLabel('Sector').selectOption({ label: 'Construction' })
  await page.getByRole('checkbox', { name: /Leave out schools, trusts and councils/ }).check()
  await expect(page).toHaveURL(/sector=F&publicBodies=out/)
  await expect(page.getByRole('complementary')).toContainText(/The filter leaves out [\d,]+/)
  await page.keyboard.press('Escape')
})

test('an area without figures for a lens falls back to England and says so', async ({ atlas, page }) => {
  const classOf30 = await openClass(atlas, page, '&lens=occupation&place=W92000004')
  await expect(classOf30.title()).toContainText('England')
  await expect(page.getByText('There are no figures by occupation for the area asked for.')).toBeVisible()
})

test('ten and a hundred children are the same picture at another size', async ({ atlas, page }) => {
  const classOf30 = await openClass(atlas, page)
  await classOf30.chooseChildren(100)
  await expect(classOf30.title()).toHaveText('If 100 children mirrored jobs in England in 2025')
  await expect(classOf30.figures().getByRole('button')).toHaveCount(100)
  await expect(page.getByRole('figure')).toContainText('do not lie one within another')
  await expect(page).toHaveURL(/children=100/)
  await classOf30.chooseChildren(10)
  await expect(classOf30.figures().getByRole('button')).toHaveCount(10)
  await page.goBack()
  await expect(classOf30.figures().getByRole('button')).toHaveCount(100)
  await expectNoAxeViolations(page)
})

test('the CSV has every group and the PNG is a picture at 1920 × 1080', async ({ atlas, page }) => {
  const classOf30 = await openClass(atlas, page)
  const csv = (await classOf30.download('CSV')).bytes.toString('utf8')
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFFgroup,label,share_pct,exact_of_30,children,source,count,unit,fair_least,fair_most,mark,rounding',
  )
  expect(csv).toMatch(/Money and property.*jobs,1,2,,Rounded to 30 by largest remainder\./)
  expect(csv.trimEnd().split('\r\n')).toHaveLength(15)
  const png = readPng((await classOf30.download('PNG')).bytes)
  expect([png.width, png.height]).toEqual([1920, 1080])
  const [red] = averageColour(png)
  expect(red).toBeGreaterThan(200)
  expect(red).toBeLessThan(249)
})

test('the presentation is driven by keys, announced, and left by Escape or Back', async ({ atlas, page }) => {
  const classOf30 = await openClass(atlas, page)
  await classOf30.present()
  await expect(classOf30.announcement()).toHaveText(/^1 of 7\. If a class of 30/)
  await classOf30.press('PageDown')
  await expect(classOf30.announcement()).toHaveText(/^2 of 7\. Shops and garages: 4 of 30/)
  await classOf30.press(' ')
  await expect(classOf30.announcement()).toHaveText(/^3 of 7\. Health and care: 4 of 30/)
  await classOf30.press('ArrowLeft')
  await expect(page).toHaveURL(/slide=2/)
  await classOf30.press('b')
  await expect(classOf30.announcement()).toHaveText('The screen is black')
  await classOf30.press('b')
  await expect(classOf30.stage().getByRole('heading', { level: 1 })).toHaveText(
    '4 of 30 work in shops and garages',
  )
  await classOf30.press('F5')
  await expect(classOf30.announcement(), 'a clicker’s Start key loads nothing again').toHaveText(/^2 of 7\./)
  await classOf30.press('e')
  await expect(classOf30.stage()).toContainText('Exactly 4.18 of 30.')
  await classOf30.press('?')
  await page.setViewportSize(PROJECTOR)
  await expect(classOf30.stage().getByRole('region', { name: 'Keys' })).toBeInViewport({ ratio: 1 })
  await classOf30.press('Escape')
  await expect(classOf30.stage().getByRole('region', { name: 'Keys' })).toBeHidden()
  await classOf30.press('End')
  await expect(classOf30.announcement()).toHaveText(/^7 of 7\. Exact numbers: Shops and garages 4\.18/)
  await classOf30.press('Escape')
  await expect(classOf30.stage()).toBeHidden()
  await classOf30.present()
  await page.goBack()
  await expect(classOf30.stage()).toBeHidden()
})

test('a link opens the presentation at its slide, without full screen', async ({ page }) => {
  const linked = await page.context().newPage()
  await linked.goto(`./${VIEW}&present=yes&slide=3`)
  const classOf30 = new ClassOfThirtyDriver(linked)
  await expect(classOf30.announcement()).toHaveText(/^3 of 7\. Health and care: 4 of 30/)
  await classOf30.press('ArrowRight')
  await expect(linked).toHaveURL(/slide=4/)
  await linked.close()
})

const ON_STAGE = [
  'lens=sector&place=BH_LSIP&jobsYear=2035',
  'lens=section&exact=yes',
  'lens=occupation&place=BH_LSIP',
  'lens=submajor&place=BH_LSIP&jobsYear=2035',
  'lens=skill&place=BH_LSIP',
  'lens=stem&place=BH_LSIP',
  'lens=sex',
  'lens=openings&place=BH_LSIP',
  'lens=fsm',
  'lens=reached',
  'lens=encounters',
  'lens=sector&place=BH_LSIP&beside=TV_LSIP',
  'lens=submajor&place=BH_LSIP&beside=TV_LSIP',
  'lens=occupation&place=BH_LSIP&jobsYear=2035&beside=today',
  'lens=submajor&place=BH_LSIP&guess=21',
]

test('nothing on the stage lies over another thing, and none of its words are small, whatever the lens and the screen', async ({
  atlas,
  page,
}) => {
  test.slow()
  const classOf30 = await openClass(atlas, page)
  // Each view begins on the screen on which the one before ended.
  let screens = SCREENS
  for (const view of ON_STAGE) {
    await atlas.followLink(`${VIEW}&present=yes&${view}`)
    await classOf30.stage().getByRole('heading', { level: 1 }).waitFor()
    for (const size of screens) {
      await page.setViewportSize(size)
      for (const key of ['Home', 'ArrowRight', 'End']) {
        await classOf30.press(key)
        const where = `${view}, ${key}, ${size.width}`
        expect.soft(await classOf30.stageFaults(), where).toEqual([])
      }
    }
    screens = screens.toReversed()
    await classOf30.press('Escape')
    await expect(classOf30.stage()).toBeHidden()
  }
  await atlas.open(`${VIEW}&present=yes&lens=submajor`)
  const folded = classOf30.stage().getByRole('button', { name: '17 smaller groups: 12 of 30 together' })
  await expect(classOf30.stage().getByRole('listitem')).toHaveCount(9)
  await folded.click()
  await classOf30
    .stage()
    .getByRole('button', { name: /^8 smaller groups: \d of 30 together$/ })
    .click()
  await expect(
    classOf30.stage().getByRole('listitem').filter({ hasText: 'Skilled farming and gardening' }),
  ).toBeVisible()
  await classOf30.stage().getByRole('button', { name: 'The largest groups again' }).click()
  await expect(folded).toBeVisible()
})

test('a presentation that is opened at the moment another is left stays open, over the whole screen', async ({
  atlas,
  page,
}) => {
  const classOf30 = await openClass(atlas, page, '&present=yes')
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  for (const view of ON_STAGE.slice(1, 5)) {
    await expect.poll(isFull).toBe(true)
    // A page may ask for the whole screen for some seconds after a key.
    await classOf30.press('Home')
    await page.evaluate((link) => {
      const opensTheNext = new MutationObserver(() => {
        if (document.querySelector('dialog[open]')) return
        opensTheNext.disconnect()
        window.history.pushState(null, '', link)
        window.dispatchEvent(new PopStateEvent('popstate'))
      })
      opensTheNext.observe(document.body, { childList: true, subtree: true })
    }, `${VIEW}&present=yes&${view}`)
    await classOf30.press('Escape')
    await expect(page).toHaveURL(/present=yes/)
    await expect(classOf30.stage()).toBeVisible()
  }
  await expect.poll(isFull).toBe(true)
  await expect(classOf30.stage()).toBeVisible()
})

test('the view and the stage pass axe, and nothing scrolls sideways on a projector', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize(PROJECTOR)
  const classOf30 = await openClass(atlas, page, '&place=CI_LSIP&exact=yes')
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)
  await classOf30.showTable()
  await expectNoAxeViolations(page)
  await classOf30.present()
  await expectNoAxeViolations(page)
  await classOf30.press('ArrowRight')
  await expectNoAxeViolations(page)
})
