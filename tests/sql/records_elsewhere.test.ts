import { expose } from 'comlink'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Progress } from '../../src/domain/files/import_report'
import { RecordReader } from '../../workers/warehouse/intake/record_reader'
import type { LoadOptions } from '../../workers/warehouse/intake/load'
import { load, openIntake, register, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

/** Readers that were started, and those of them that have ended. */
const readers = { started: 0, ended: 0 }

/** What the readers that were started came to, each once it is known. */
const gathered: Promise<unknown>[] = []

/** Node sends a file to another thread without its name. */
class ReaderInNode extends RecordReader {
  constructor(
    private readonly file: File,
    end: () => void,
  ) {
    super(end)
  }

  override open(...[choice, onBytes]: Parameters<RecordReader['open']>): ReturnType<RecordReader['open']> {
    return super.open({ ...choice, file: this.file }, onBytes)
  }

  override gather(...gathering: Parameters<RecordReader['gather']>): ReturnType<RecordReader['gather']> {
    const survey = super.gather(...gathering)
    gathered.push(survey.catch((reason: unknown) => reason))
    return survey
  }
}

/** A reader behind a port, as in the browser, where it has a thread of its own. */
const readerOf =
  (file: File): LoadOptions['startReader'] =>
  () => {
    const { port1, port2 } = new MessageChannel()
    ports.push(port1, port2)
    readers.started += 1
    expose(new ReaderInNode(file, () => (readers.ended += 1)), port2)
    return Promise.resolve(port1)
  }

const HEADINGS = 'Activity ID,Date,URN,School name,Postcode,Activity type,Status,Young people,Employer'
const nth = (cells: readonly string[], n: number): string => cells[n % cells.length] ?? ''
const rows = (count: number): string[] =>
  Array.from({ length: count }, (_, n) =>
    [
      n % 10 === 9 ? `M${n % 7}` : `M${n}`,
      n % 50 === 3 ? 'soon' : `${1 + (n % 28)}/${1 + (n % 12)}/20${19 + (n % 5)}`,
      nth(['100001', '100002', '', '999999'], n),
      nth(['', '"Alder Primary School"', 'Nowhere School'], n),
      nth(['EC3A 5DE', '', 'Flat 3'], n),
      nth(['Careers talk', 'Workshop', 'Caf\u00e9'], n),
      nth(['Delivered', 'Cancelled', 'Perhaps'], n),
      nth(['30', 'c. 20', '25-35', ''], n),
      nth(['Acme', '', `Firm ${n % 30}`], n),
    ].join(','),
  )
const logOf = (...lines: readonly string[]): File => textFile('log.csv', [HEADINGS, ...lines].join('\n'))

const loadLog = (file: File, options: Partial<LoadOptions>) =>
  load(intake, [register, { file, kind: 'engagements' }], { rowsAtOnce: 100, ...options })

const LOG = logOf(...rows(250), '', 'X1,1/2/2024,100001', ',,,,,,,,,more')

async function loadedWith(options: Partial<LoadOptions>): Promise<unknown> {
  const outcome = await loadLog(LOG, options)
  return {
    outcome,
    engagements: intake.rows('FROM engagements ORDER BY source_row'),
    waiting: intake.rows('FROM waiting_engagements ORDER BY source_row'),
    rejects: intake.rows('FROM rejects ORDER BY source_row, reason'),
  }
}

test('a log that is read elsewhere, or here because no reader starts, comes to the same as one that is read here', async () => {
  const before = { ...readers }
  const here = await loadedWith({})
  expect(here).toMatchObject({ outcome: { outcome: 'loaded' } })
  expect(await loadedWith({ startReader: () => Promise.resolve(undefined) })).toEqual(here)
  expect(readers).toEqual(before)
  expect(await loadedWith({ startReader: readerOf(LOG) })).toEqual(here)
  expect(readers).toEqual({ started: before.started + 1, ended: before.ended + 1 })
})

test('what refuses a log elsewhere refuses it as here, and the others are read without it', async () => {
  const cutShort = logOf(...rows(150), '"X1,1/2/2024')
  const notALog = textFile('other.csv', 'Colour,Size\nred,1')
  for (const file of [cutShort, notALog]) {
    const here = await loadLog(file, {})
    expect(here).toMatchObject({ outcome: 'loaded', refused: [{ file: file.name }] })
    expect(await loadLog(file, { startReader: readerOf(file) })).toEqual(here)
  }
})

test('what goes wrong with the engine is thrown as where the log is read here', async () => {
  const agreed = new Error('no such table')
  const follow = (): never => {
    throw agreed
  }
  await expect(loadLog(LOG, { startReader: readerOf(LOG), follow })).rejects.toBe(agreed)
})

test('a log that is read elsewhere tells how far it is, and stops when asked to', async () => {
  const steps: Progress[] = []
  const file = logOf(...rows(20_000))
  const outcome = await loadLog(file, {
    startReader: readerOf(file),
    onProgress: (step) => steps.push(step),
    cancelled: () => steps.some(({ step, file }) => step === 'Checking' && file === 'log.csv'),
  })
  expect(outcome).toEqual({ outcome: 'cancelled' })
  expect(steps.every(({ done }, at) => done >= (steps[at - 1]?.done ?? 0) && done <= 1)).toBe(true)
})

test('nothing is told or judged of a log once its load is over, though the reader goes on', async () => {
  const steps: Progress[] = []
  let rowsCome = 0
  const file = logOf(...rows(20_000))
  const outcome = await loadLog(file, {
    rowsAtOnce: 5,
    startReader: readerOf(file),
    onProgress: (step) => steps.push(step),
    cancelled: () =>
      steps.at(-1)?.step === 'Checking' && steps.at(-1)?.file === 'log.csv' && (rowsCome += 1) > 1,
  })
  expect(outcome).toEqual({ outcome: 'cancelled' })
  const told = steps.length
  expect(gathered.length).toBeGreaterThan(0)
  await Promise.all(gathered)
  expect(steps.length).toBe(told)
})

test('a load stops where its reader does not answer', async () => {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  let asked = 0
  const outcome = await loadLog(LOG, {
    startReader: () => Promise.resolve(port1),
    cancelled: () => (asked += 1) > 6,
  })
  expect(outcome).toEqual({ outcome: 'cancelled' })
})
