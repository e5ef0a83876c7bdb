import { readFileSync } from 'node:fs'
import type { BenchBrowser } from './browser'
import { SCHOOLS } from './generated/files'
import { measurementOf, repeat, type Measurement } from './measure'
import { inputToPaint, longTasks, updatesWhileDragging } from './page_times'

declare const prepare: (schools: number, rows: number) => void

const PAGE = readFileSync(new URL('page_floor.html', import.meta.url), 'utf8')
const YEARS = 6
/** Each takes seconds. */
export const DRAGS = 3

/** Of one page, in which nothing stands round the map. */
export interface PageFloor {
  readonly year: Measurement
  readonly drag: Measurement
  /** A browser without a graphics card keeps the main thread waiting for each picture, whatever the page does. */
  readonly longestTask: Measurement
}

/**
 * What a change of year costs in this browser with nothing round it: one pass over typed arrays of `rows` engagements,
 * one draw of every school as a point, one number. Input to painted frame, in ms; and how many of them a second a drag
 * makes.
 */
export function measurePageFloor({ visit }: BenchBrowser, rows: number, runs: number): Promise<PageFloor> {
  return visit(async (_, page) => {
    await page.setContent(PAGE)
    await page.evaluate(([schools, log]) => prepare(schools, log), [SCHOOLS, rows] as const)
    const year = page.getByLabel('Academic year')
    let time = 0
    const choose = async (): Promise<void> => void (await year.selectOption(String(++time % YEARS)))
    await inputToPaint(page, choose)
    const years = Array.from({ length: YEARS }, (_, each) => String(each))
    const drag = (): Promise<number> => updatesWhileDragging(year, 'change', years)
    const times = await repeat(runs, () => inputToPaint(page, choose))
    const longestTask = Math.max(0, ...(await longTasks(page)))
    return {
      year: measurementOf('typed arrays and points, year to painted frame', 'ms', times),
      drag: measurementOf(
        'typed arrays and points, a drag without waiting',
        'updates/s',
        await repeat(DRAGS, drag),
      ),
      longestTask: measurementOf('typed arrays and points, longest task', 'ms', [longestTask]),
    }
  })
}
