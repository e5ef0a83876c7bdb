import { readFileSync } from 'node:fs'
import { ALWAYS_BAD } from '../fixtures/bad_address_parts'
import { expect, testInOneVisit } from './drivers/test'

const ONCE_BLANK = readFileSync(new URL('../fixtures/links_that_blank_the_page.txt', import.meta.url), 'utf8')

/** What can be written in a link and is not in the demo: a year, an area, a school, a place of job figures, a place for funders. */
const NOT_LOADED = [
  '?months=1900-01..1900-12',
  '?within=region:Atlantis',
  '?view=gaps&school=none',
  '?view=class-of-30&place=nowhere',
  '?view=brief&chart=class&place=nowhere',
]

/** One part of each kind; unit tests give every part every bad value (tests/unit/state/address/address_fuzz.test.ts). */
const ONE_OF_EACH_KIND = [
  ['phase', 'coverage'],
  ['year', 'gaps'],
  ['within', 'brief'],
  ['fsm', 'gaps'],
  ['children', 'class-of-30'],
  ['slide', 'class-of-30'],
  ['story', 'story'],
  ['tab', 'data'],
] as const

const badLinks = ONE_OF_EACH_KIND.map(
  ([key, view]) => `?${new URLSearchParams({ view, [key]: ALWAYS_BAD[key].at(-1) ?? '' }).toString()}`,
)

testInOneVisit(
  'no link blanks the page: each keeps its heading and says what it could not do',
  async ({ atlas, page }) => {
    await atlas.openView('Data')
    const main = page.getByRole('main')
    for (const link of [
      ...ONCE_BLANK.split('\n').filter((line) => line !== ''),
      ...NOT_LOADED,
      ...badLinks,
    ]) {
      await atlas.followLink(link)
      await expect(main.getByRole('heading', { level: 1 }), link).toHaveCount(1)
      await expect(
        page
          .getByRole('status')
          .filter({ hasText: /The link|instead|beside/ })
          .first(),
        link,
      ).toBeVisible()
      await expect(page.getByText(/This view stopped|could not be/), link).toHaveCount(0)
    }
    await atlas.followLink('?months=1900-01..2199-12')
    await expect(atlas.headline()).toContainText('%')

    // Each bad part of one link is named, until the notice is dismissed.
    await atlas.followLink('?phase=tertiary&year=2031/32&within=region:Atlantis')
    for (const value of ['“tertiary”', '2031/32', '“Atlantis”'])
      await expect(page.getByText(value)).toBeVisible()
    await expect(atlas.headline()).toContainText('Secondary schools reached')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByText('“Atlantis”')).toBeHidden()
  },
)
