import axe from 'axe-core'
import { expect, type Locator, type Page } from '@playwright/test'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Passes when axe finds nothing against WCAG 2.2 AA; otherwise each finding is named with where it is. The app has no
 * frames, so axe runs in the page itself and collects faults alone, which takes a third of the time.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const findings = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      iframes: false,
      // Style sheets are read again for a rule that is not of these.
      preload: { assets: ['media'] },
    })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join('; ')})`,
    )
  }, WCAG_2_2_AA)
  expect(findings, 'WCAG 2.2 AA, by axe').toEqual([])
}

/**
 * Presses Tab until the control has focus. Fails when it cannot be reached within `most` presses. The control is looked
 * for anew only where it is drawn anew: by its role among thousands of elements that costs more than the press.
 */
export async function tabTo(control: Locator, most = 80): Promise<void> {
  const focus = async () => {
    const element = await control.elementHandle()
    return () =>
      element?.evaluate((each) =>
        each.isConnected ? (each === document.activeElement ? 'here' : 'elsewhere') : 'gone',
      )
  }
  let whereFocusIs = await focus()
  for (let presses = 0; presses < most; presses++) {
    await control.page().keyboard.press('Tab')
    let where = await whereFocusIs()
    if (where === 'gone') where = await (whereFocusIs = await focus())()
    if (where === 'here') return
  }
  throw new Error(`${String(control)} was not reached by ${most} presses of Tab`)
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'pixels to scroll sideways').toBe(0)
}
