import type { Locator, Page } from '@playwright/test'

/** Milliseconds from navigation to a mark the app sets, such as 'reach-atlas:first-map'. Waits for it. */
export const timeOfMark = (page: Page, mark: string): Promise<number> => timeOfEntry(page, mark)

/** Milliseconds from navigation to the first paint with any content. Waits for it. */
export const timeOfFirstPaint = (page: Page): Promise<number> => timeOfEntry(page, 'first-contentful-paint')

async function timeOfEntry(page: Page, entry: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, entry)
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN, entry)
}

/** Lengths in milliseconds of the tasks that have kept the main thread for over 50 ms since the page opened. */
export const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'longtask', buffered: true })
    const tasks = observer.takeRecords().map(({ duration }) => duration)
    observer.disconnect()
    return tasks
  })

/** A task of a thread in a trace of Chromium: lengths in microseconds, the second of its processor time. */
interface TracedTask {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
}

/**
 * The most processor time, in milliseconds, that one task of a page's main thread takes while `work` is done. A task is
 * longer where it waits for the map's picture: without a GPU the processor draws it, and the main thread waits for that.
 */
export async function mostWorkOfTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser of its own.')
  await browser.startTracing(page, { categories: ['toplevel'] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly (TracedTask & { readonly args?: { readonly name?: string } })[]
  }
  const threadOf = ({ pid, tid }: TracedTask): string => `${pid} ${tid}`
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  )
  const tasks = traceEvents.filter(
    (each) => each.name === 'ThreadControllerImpl::RunTask' && mainThreads.has(threadOf(each)),
  )
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000))
}

/** Lengths of every performance measure the app has made under its own name since the last call, by name. */
export const takeMeasures = (page: Page): Promise<Record<string, number[]>> =>
  page.evaluate(() => {
    const byName: Record<string, number[]> = {}
    for (const { name, duration } of performance.getEntriesByType('measure'))
      if (name.startsWith('reach-atlas:')) (byName[name.slice('reach-atlas:'.length)] ??= []).push(duration)
    performance.clearMeasures()
    return byName
  })

/** Milliseconds to the end of a frame in which nothing changes: what no repaint can beat. */
export const emptyFrame = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const from = performance.now()
        requestAnimationFrame(() => {
          const afterPaint = new MessageChannel()
          afterPaint.port1.onmessage = () => resolve(performance.now() - from)
          afterPaint.port2.postMessage(null)
        })
      }),
  )

/**
 * Milliseconds from the person's input to the end of the frame in which the map says it has painted the answer
 * (`data-painted` grows). `change` makes exactly one such input.
 */
export async function inputToPaint(page: Page, change: () => Promise<void>): Promise<number> {
  const waiting = await page.evaluateHandle(() => {
    let from = NaN
    // Functions given names here would call a helper of the transpiler that the page does not have.
    for (const kind of ['change', 'input', 'click', 'keydown'])
      addEventListener(
        kind,
        (event) => {
          if (Number.isNaN(from)) from = event.timeStamp
        },
        { capture: true },
      )
    const map = document.querySelector('[data-painted]')
    if (!map) throw new Error('There is no map on screen.')
    const painted = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (Number.isNaN(from)) return
        watch.disconnect()
        const afterPaint = new MessageChannel()
        afterPaint.port1.onmessage = () => resolve(performance.now() - from)
        afterPaint.port2.postMessage(null)
      })
      watch.observe(map, { attributeFilter: ['data-painted'] })
    })
    return { painted }
  })
  await change()
  return waiting.evaluate(({ painted }) => painted)
}

/** Milliseconds that a drag is followed for. */
const DRAG = 3000

/**
 * Map updates a second while a control takes one value after another without waiting, one a frame, as a hand drags it.
 * Every event of a drag comes before a frame, so that none is lost.
 */
export const updatesWhileDragging = (
  control: Locator,
  event: 'input' | 'change',
  values: readonly string[],
): Promise<number> =>
  control.evaluate(
    // Functions given names here would call a helper of the transpiler that the page does not have.
    async (dragged: HTMLInputElement | HTMLSelectElement, [kind, steps, duration]) => {
      const map = document.querySelector('[data-painted]')
      if (!map) throw new Error('There is no map on screen.')
      let updates = 0
      const watch = new MutationObserver(() => (updates += 1))
      watch.observe(map, { attributeFilter: ['data-painted'] })
      const from = performance.now()
      for (let step = 0; performance.now() - from < duration; step += 1) {
        dragged.value = steps[step % steps.length] ?? ''
        dragged.dispatchEvent(new Event(kind, { bubbles: true }))
        await new Promise((next) => requestAnimationFrame(next))
      }
      const spent = performance.now() - from
      watch.disconnect()
      return (1000 * updates) / spent
    },
    [event, [...values], DRAG] as const,
  )
