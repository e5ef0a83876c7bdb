import type { Page } from '@playwright/test'
import type { Atlas } from '../e2e/drivers/atlas'
import { measurementOf, repeat, type Measurement } from './measure'
import { emptyFrame, longTasks } from './page_times'

/** Places that a plan is made for, with what it may take from a drag to the painted frame, ms (issue 11). */
const PLACES = [
  { name: 'a hub, secondary', link: '?view=plan&within=hub:Humber and North Yorkshire', most: 100 },
  {
    name: 'a hub, every phase',
    link: '?view=plan&who=all&phase=all&within=hub:Humber and North Yorkshire',
    most: 100,
  },
  { name: 'England, priority secondary', link: '?view=plan', most: 300 },
  { name: 'England, secondary', link: '?view=plan&who=all', most: 300 },
  { name: 'England, every phase', link: '?view=plan&who=all&phase=all', most: 300 },
  {
    name: 'England, every phase, road pending',
    link: '?view=plan&who=all&phase=all&travel=80&supply=active,lapsed,prospective,retired',
    most: 300,
  },
] as const

/**
 * From a step of the travel limit to the end of the frame that has the new plan, or where that is slow the plan of
 * proven value, on demo data; each step asks another plan.
 */
export async function measurePlanView(atlas: Atlas, page: Page, runs: number): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const { name, link, most } of PLACES) {
    await atlas.open(link)
    await atlas.map.waitForFirstPaint()
    const frame = measurementOf('an empty frame', 'ms', await repeat(runs, () => emptyFrame(page)))
    const slider = page.getByRole('slider', { name: 'Travel by road, at most' })
    await slider.focus()
    const step = () => inputToPlan(page, () => page.keyboard.press('ArrowRight'))
    await step()
    const before = (await longTasks(page)).length
    measurements.push(
      measurementOf(
        `${name}: a step to the painted plan, at most ${most}`,
        'ms',
        await repeat(runs, step),
        frame,
      ),
    )
    const blocked = (await longTasks(page)).slice(before)
    measurements.push(
      measurementOf(
        '  its tasks over 50 ms of the main thread, 0 for none',
        'ms',
        blocked.length > 0 ? blocked : [0],
      ),
    )
  }
  return measurements
}

/** Milliseconds from an input to the end of the frame after which the plan is no longer being worked out. */
async function inputToPlan(page: Page, change: () => Promise<void>): Promise<number> {
  const waiting = await page.evaluateHandle(() => {
    let from = NaN
    addEventListener('input', (event) => (from = event.timeStamp), { capture: true, once: true })
    const list = document.querySelector('#plan-list')
    if (!list) throw new Error('There is no plan on screen.')
    const painted = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (Number.isNaN(from) || list.getAttribute('aria-busy') === 'true') return
        watch.disconnect()
        requestAnimationFrame(() => {
          const afterPaint = new MessageChannel()
          afterPaint.port1.onmessage = () => resolve(performance.now() - from)
          afterPaint.port2.postMessage(null)
        })
      })
      watch.observe(list, { attributeFilter: ['aria-busy'] })
    })
    return { painted }
  })
  await change()
  return waiting.evaluate(({ painted }) => painted)
}
