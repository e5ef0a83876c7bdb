import { readFileSync } from 'node:fs'
import { ALWAYS_BAD } from '../fixtures/bad_address_parts'
import { expect, test } from './drivers/test'

const ONCE_BLANK = readFileSync(new URL('../fixtures/links_that_blank_the_page.txt', import.meta.url), 'utf8')

/** What can be written in a link and is not in the demo. */
const NOT_LOADED = [
  '?year=1950/51',
  '?months=1900-01..1900-12',
  '?within=region:Atlantis',
  '?by=house',
  '?view=gaps&school=none',
  '?view=gaps&list=nobody',
  '?view=class-of-30&place=nowhere',
  '?view=class-of-30&beside=nowhere',
  '?view=class-of-30&group=nothing',
  '?view=class-of-30&jobsYear=2090',
  '?view=class-of-30&lens=fsm&beside=region:Atlantis',
  '?view=class-of-30&oneChild=yes&place=nowhere',
  '?view=brief&chart=class&place=nowhere',
]

const VIEWS_IN_TURN = ['coverage', 'gaps', 'class-of-30', 'story', 'brief', 'data']

/** Every part with a bad value, and those that dates are counted from with each. */
const badLinks = Object.entries(ALWAYS_BAD)
  .flatMap(([key, values]) => {
    const tried = key === 'year' || key === 'months' ? values : values.slice(-1)
    return tried.map((value) => ({ [key]: value }))
  })
  .map((part, at) => {
    const view = VIEWS_IN_TURN[at % VIEWS_IN_TURN.length] ?? ''
    return `?${new URLSearchParams({ view, ...part }).toString()}`
  })

test('no link blanks the page: each keeps its heading and says what it could not do', async ({
  atlas,
  page,
}) => {
  await atlas.openDemo()
  const main = page.getByRole('main')
  for (const link of [...ONCE_BLANK.split('\n').filter((line) => line !== ''), ...NOT_LOADED, ...badLinks]) {
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
})
