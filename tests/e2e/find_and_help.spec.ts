import { expectNoAxeViolations, expectNoSidewaysScroll } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { FinderDriver } from './drivers/finder'
import { expect, test } from './drivers/test'

const DESKTOP = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }
/** Views, and labels of each that are to be seen. */
const VIEWS: readonly (readonly [view: string, labels: readonly string[]])[] = [
  ['coverage', ['Area', 'Academic year', 'Compare by', 'Counted']],
  ['gaps', ['Area', 'Academic year', 'FSM']],
  ['class-of-30', ['Area', 'Year', 'Lens']],
  ['class-of-30&lens=reached', ['Area', 'Academic year', 'Phase']],
  ['story', []],
  ['data', []],
  ['data&tab=matching', []],
  ['brief', ['Area', 'Academic year']],
]

/** Nothing is remembered of this browser: the app is opened for the first time. */
test.use({ storageState: { cookies: [], origins: [] } })

test('a first visit: first steps, a school found from every view with one key, a mark beside every term, and Help', async ({
  atlas,
  page,
}) => {
  test.slow()
  const finder = new FinderDriver(page)
  await atlas.openDemo()

  await test.step('three presses for three users, which go away and stay away', async () => {
    await expect(finder.firstSteps().getByRole('button')).toHaveText([
      'Where are we against target?',
      'Which schools next?',
      'Show a class of 30',
      '×',
    ])
    await expectNoAxeViolations(page)
    for (const size of [PHONE, PROJECTOR, DESKTOP]) {
      await page.setViewportSize(size)
      await expectNoSidewaysScroll(page)
      if (size !== PHONE) await finder.expectHeaderOnOneRow()
    }
    expect(await finder.remembered()).toBeNull()
    await finder.firstSteps().getByRole('button', { name: 'Which schools next?' }).click()
    await expect(page).toHaveURL(/view=gaps/)
    await expect(finder.firstSteps()).toBeHidden()
    expect(await finder.remembered()).toBe('put away')
    await atlas.goTo('Coverage')
    await expect(finder.firstSteps()).toBeHidden()
  })

  await test.step('a school is found by name as one types, and opens with its card though the filters leave it out', async () => {
    await page.keyboard.press('/')
    await expect(finder.field()).toBeFocused()
    await page.keyboard.type('demo alder primary')
    await expect(finder.options()).toHaveCount(8)
    await expect(finder.activeOption()).toHaveCount(1)
    await expect(page.getByText(/^and [\d,]+ more: type more of the name$/)).toBeVisible()
    const [first = '', second = ''] = await finder.options().allInnerTexts()
    expect(first).toMatch(/^Demo Alder .*\n.* · Primary$/)
    await expectNoAxeViolations(page)
    await page.keyboard.press('ArrowDown')
    await expect(finder.activeOption()).toHaveText(second, {
      useInnerText: true,
    })
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/view=gaps.*school=9\d{5}/)
    await expect(finder.card()).toBeFocused()
    await expect(finder.card()).toContainText(second.split('\n')[0] ?? '')
    await expect(finder.mark('URN')).toBeVisible()
    await expect(finder.card()).toContainText('Not in the list with these filters: its phase is Primary')
    await expectNoAxeViolations(page)
    await finder.card().getByRole('button', { name: 'Show it in the list' }).click()
    await expect(atlas.gaps.selectedSchool()).toHaveText(second.split('\n')[0] ?? '')
    await expect(finder.card()).not.toContainText('Not in the list')
  })

  await test.step('a URN typed and Enter pressed at once opens that school; Escape closes the list, then empties the field', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('900123')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/school=900123/)
    await page.keyboard.press('/')
    await page.keyboard.type('demo/')
    await expect(finder.field()).toHaveValue('demo/')
    await expect(finder.options().first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(finder.options()).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(finder.field()).toHaveValue('')
    await page.keyboard.type('zzzzz')
    await expect(page.getByText('No school has such a name, URN, postcode or town.').last()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })

  await test.step('a town or a postcode district stands after the schools, and opens the schools near it', async () => {
    await page.keyboard.type('stockton-on')
    await expect(finder.options().last()).toContainText('Place · schools within 10 km of TS')
    const size = page.viewportSize()!
    await page.setViewportSize(PHONE)
    await expect.poll(() => finder.isListWithinWindow(), 'the list on a telephone').toBe(true)
    const mostRows = await atlas.gaps.watchRows()
    await page.setViewportSize(size)
    await expect(page.getByRole('table', { name: 'Schools to reach' })).toBeVisible()
    expect(await mostRows(), 'rows drawn at once while the window grows').toBeLessThan(100)
    await page.keyboard.press('ArrowUp')
    await expect(finder.activeOption()).toContainText(/^Stockton-on-Tees\s*Place/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/view=gaps.*near=district:TS\d+:10/)
  })

  await test.step('the key works in every view, whose labels are to be seen, on a projector too, and writes a stroke where a person types', async () => {
    // A view is drawn anew at every other size, and follows the window to the next.
    let sizes = [DESKTOP, PROJECTOR]
    for (const [view, labels] of VIEWS) {
      await atlas.followLink(`?view=${view}`)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
      await page.getByRole('main').focus()
      await page.keyboard.press('/')
      await expect(finder.field(), view).toBeFocused()
      if (labels.length === 0) continue
      for (const size of sizes) {
        await page.setViewportSize(size)
        for (const label of labels) await finder.expectVisibleLabel(label)
      }
      sizes = sizes.toReversed()
    }
    const words = page.getByRole('textbox', { name: 'Title' })
    await words.focus()
    await page.keyboard.type('a/b')
    await expect(words).toHaveValue('a/b')
  })

  await test.step('on stage there is neither field nor key', async () => {
    await atlas.followLink('?view=class-of-30&present=yes')
    await page.getByRole('dialog', { name: 'Presentation' }).getByRole('button').first().waitFor()
    await expect(page.locator('[role=combobox][aria-keyshortcuts]')).toHaveCount(0)
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    await expect(finder.field()).toBeVisible()
  })

  await test.step('a mark says what its term means, by mouse and by keyboard, and on a telephone', async () => {
    await page.setViewportSize(DESKTOP)
    await atlas.followLink('?view=coverage&by=hub')
    await finder.mark('RAG').click()
    await expect(finder.meaning(/^RAG/)).toContainText('A, close to target: from 85% of the target')
    await expect(finder.meaning(/^RAG/)).toBeFocused()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect(finder.meaning(/^RAG/)).toBeHidden()
    await expect(finder.mark('RAG')).toBeFocused()
    await finder.mark('hub').focus()
    await page.keyboard.press('Enter')
    await expect(finder.meaning(/^Hub/)).toContainText('Source:')
    await page.keyboard.press('Escape')
    await page.getByText('Fifths and concentration index').click()
    for (const term of ['reach', 'target', 'sustained', 'lapsed', 'FSM', 'Erreygers', 'concentration index'])
      await expect(finder.mark(term)).toBeVisible()
    await atlas.followLink('?view=gaps&sort=name')
    for (const term of ['priority list', 'status', 'FSM', 'need score', 'RAG', 'priority reach'])
      await expect(finder.mark(term)).toBeVisible()
    await finder.mark('need score').click()
    await expect(finder.meaning(/^Need score/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page, 'a mark in a heading does not sort').toHaveURL(/sort=name/)
    await page.setViewportSize(PHONE)
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await finder.mark('FSM').click()
    await expect(finder.meaning(/^FSM/)).toBeInViewport({ ratio: 1 })
    await expectNoSidewaysScroll(page)
    await page.keyboard.press('Escape')
    await page.setViewportSize(DESKTOP)
  })

  await test.step('Help lists the terms, is no place for the key, and calls the first steps back', async () => {
    await finder.openHelp()
    for (const term of [
      'Erreygers index',
      'LSIP: local skills improvement plan',
      'DBS check',
      'Tool default',
    ])
      await expect(finder.help().getByText(term, { exact: true })).toBeAttached()
    await expectNoAxeViolations(page)
    await page.keyboard.press('/')
    await expect(finder.field()).not.toBeFocused()
    await finder.help().getByRole('button', { name: 'Show the first steps' }).click()
    await expect(finder.help()).toBeHidden()
    await finder.firstSteps().getByRole('button', { name: 'Close the first steps' }).click()
    await expect(finder.firstSteps()).toBeHidden()
  })
})
