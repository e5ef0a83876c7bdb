import { readFileSync } from 'node:fs'
import type { BenchBrowser } from './browser'
import { SCHOOLS } from './generated/files'
import { measurementOf, repeat, type Measurement } from './measure'
import { inputToPaint } from './page_times'

declare const prepare: (schools: number, rows: number) => void

const PAGE = readFileSync(new URL('page_floor.html', import.meta.url), 'utf8')
const YEARS = 6

/**
 * What a change of year costs in this browser with nothing round it: one pass over typed arrays of `rows` engagements,
 * one draw of every school as a point, one number. Input to painted frame, in ms.
 */
export function measurePageFloor({ visit }: BenchBrowser, rows: number, runs: number): Promise<Measurement> {
  return visit(async (_, page) => {
    await page.setContent(PAGE)
    await page.evaluate(([schools, log]) => prepare(schools, log), [SCHOOLS, rows] as const)
    const year = page.getByLabel('Academic year')
    let time = 0
    const choose = async (): Promise<void> => void (await year.selectOption(String(++time % YEARS)))
    await inputToPaint(page, choose)
    return measurementOf(
      'typed arrays and points, year to painted frame',
      'ms',
      await repeat(runs, () => inputToPaint(page, choose)),
    )
  })
}
