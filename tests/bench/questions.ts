import type { Page } from '@playwright/test'
import type { Atlas } from '../e2e/drivers/atlas'
import { measurementOf, repeat, type Measurement } from './measure'
import { DRAGS, type PageFloor } from './page_floor'
import {
  emptyFrame,
  inputToPaint,
  longTasks,
  mostWorkOfTask,
  takeMeasures,
  updatesWhileDragging,
} from './page_times'

/**
 * A question that a person asks by one input; each press asks another than the last. Answers to years, phases, groupings and
 * months beside the window's are known beforehand; those to a window that was not seen before and to a filter are not.
 */
interface Question {
  readonly name: string
  readonly ask: (atlas: Atlas, time: number) => Promise<void>
}

/** Milliseconds that a person looks at a view before the next kind of question. */
const LOOK = 2000

const YEARS = ['2021/22', '2022/23', '2023/24', '2024/25']
const GROUPINGS = ['Region', 'Local authority']
const PHASES = ['Primary', 'Secondary', 'College', 'All']

const QUESTIONS: readonly Question[] = [
  { name: 'academic year', ask: (atlas, time) => atlas.chooseYear(inTurn(YEARS, time)) },
  { name: 'phase', ask: (atlas, time) => atlas.choosePhase(inTurn(PHASES, time)) },
  {
    name: 'window, by one month',
    ask: (atlas, time) => atlas.moveWindowEnd(time % 2 === 0 ? 'later' : 'earlier'),
  },
  { name: 'window not seen before', ask: (atlas) => atlas.moveWindowEnd('earlier') },
  { name: 'comparison by area', ask: (atlas, time) => atlas.compareBy(inTurn(GROUPINGS, time)) },
]

/** Asked last: its panel, which counts every value of the activities, stays open. */
const FILTER: Question = {
  name: 'filter of activities',
  ask: (atlas, time) => filterActivities(atlas.page, time),
}

/**
 * One value of the first field on or off; the first time opens the panel of fields as well. Found by its place in the page:
 * Playwright looks for a role among all of them, also once it has pressed, which would be timed as the app's work.
 */
async function filterActivities(page: Page, time: number): Promise<void> {
  if (time === 0) await page.getByRole('button', { name: 'Activities', exact: true }).click()
  await page.locator('[role=group][aria-label="Activities"] input[type=checkbox]').first().click()
}

/** The last month of the window, to and fro over all of the log. */
async function dragWindow(page: Page): Promise<number> {
  const end = page.getByRole('slider', { name: 'Last month of the window' })
  const [first, last] = [Number(await end.getAttribute('min')), Number(await end.getAttribute('max'))]
  const months = Array.from({ length: last - first + 1 }, (_, month) => String(first + month))
  return updatesWhileDragging(end, 'input', [...months, ...months.toReversed()])
}

const inTurn = (choices: readonly string[], time: number): string => choices[time % choices.length] ?? ''

/**
 * From the person's input to the painted frame, on whatever is open in the Coverage view, beside `floor` or, without one,
 * a frame in which nothing changes; then every part that the app measures by itself under "reach-atlas:…", and the
 * longest task.
 */
export async function measureQuestions(
  atlas: Atlas,
  page: Page,
  runs: number,
  floor?: PageFloor,
): Promise<Measurement[]> {
  const frame = measurementOf('an empty frame', 'ms', await repeat(runs, () => emptyFrame(page)))
  const measurements: Measurement[] = floor ? [frame, floor.year, floor.drag, floor.longestTask] : [frame]
  const tasks: number[] = []
  const works: number[] = []
  const measureQuestion = async ({ name, ask }: Question): Promise<void> => {
    await ask(atlas, 0)
    await page.waitForTimeout(LOOK)
    await takeMeasures(page)
    const earlierTasks = (await longTasks(page)).length
    let time = 0
    const values = await repeat(runs, () => inputToPaint(page, () => ask(atlas, ++time)))
    measurements.push(measurementOf(`${name} to painted frame`, 'ms', values, floor?.year ?? frame))
    for (const [part, lengths] of Object.entries(await takeMeasures(page)))
      measurements.push(measurementOf(`  of which ${part}`, 'ms', lengths))
    const longest = Math.max(0, ...(await longTasks(page)).slice(earlierTasks))
    measurements.push(measurementOf('  longest task', 'ms', [longest], floor?.longestTask))
    tasks.push(longest)
    const work = await mostWorkOfTask(page, () =>
      repeat(runs, () => inputToPaint(page, () => ask(atlas, ++time))),
    )
    measurements.push(measurementOf('    of which at work, not waiting for the picture', 'ms', [work]))
    works.push(work)
  }
  for (const question of QUESTIONS) await measureQuestion(question)
  await page.waitForTimeout(LOOK)
  const updates = await repeat(DRAGS, () => dragWindow(page))
  measurements.push(measurementOf('drag of the window without waiting', 'updates/s', updates, floor?.drag))
  await measureQuestion(FILTER)
  measurements.push(
    measurementOf('longest task while asking', 'ms', [Math.max(...tasks)], floor?.longestTask),
    measurementOf('most work of one task while asking', 'ms', [Math.max(...works)]),
  )
  return measurements
}
