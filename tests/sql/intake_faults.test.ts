import { gzipSync, strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { sheetXml, workbookParts } from '../unit/intake/formats/workbook_file'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'

const HEADINGS = 'Date,URN,Employer,Notes'
const ROW = '01/02/2024,100001,Acme,x'
const LOG = `${HEADINGS}\n${`${ROW}\n`.repeat(2000)}`
const KEPT = { registerOpen: true, keepOpenTables: true }

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
  await reportsOf(load(intake, [register, { file: textFile('open.csv', LOG), kind: 'engagements' }]))
})

const open = (): unknown => intake.rows('SELECT count(*)::INTEGER, hash(list(engagements)) FROM engagements')

/** What the app says of a log: first when it is chosen, and where it passes that, when it is loaded. */
async function outcomeOf(file: File): Promise<string> {
  const [[recognition] = []] = await intake.recognise([file])
  if (recognition?.outcome === 'refused') return `when chosen: ${recognition.why}`
  const outcome = await load(intake, [{ file, kind: 'engagements' }], KEPT)
  return outcome.outcome === 'refused' ? `when loaded: ${outcome.why}` : outcome.outcome
}

/** A file that the disk stops giving: after so many readings, as one that is moved or changed does. */
class FickleFile extends File {
  readings = 0

  constructor(
    text: string,
    name: string,
    readonly goodReadings: number,
  ) {
    super([text], name)
  }

  override slice(from?: number, to?: number, type?: string): Blob {
    this.readings += 1
    const slice = super.slice(from, to, type)
    if (this.readings > this.goodReadings)
      slice.arrayBuffer = () =>
        Promise.reject(new DOMException('The file could not be read', 'NotReadableError'))
    return slice
  }
}

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
)
const billionLaughs = zipSync(
  workbookParts({
    Log: `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]>${sheetXml([
      ['Date', 'URN'],
      ['01/02/2024', 'x'],
    ]).replace('x<', '&l9;<')}`,
  }),
)
const damagedZip = zipSync({ 'log.csv': strToU8(LOG) })
damagedZip.fill(0, 60, 90)
const wide = (columns: number): string => Array.from({ length: columns }, (_, at) => `Column ${at}`).join(',')

describe('a file that cannot be read ends in a sentence, and what is open stays', () => {
  const faults: [string, () => File, RegExp][] = [
    ['a corrupt zip', () => textFile('log.zip', damagedZip), /^when chosen: log.zip is damaged or cut short/],
    [
      'a gzip cut short',
      () => textFile('log.gz', gzipSync(strToU8(LOG)).slice(0, -30)),
      /^when chosen: log.gz is damaged or cut short/,
    ],
    [
      'a workbook of a billion laughs',
      () => textFile('log.xlsx', billionLaughs),
      /^when chosen: log.xlsx is a damaged Excel workbook/,
    ],
    [
      '100,000 columns',
      () => textFile('log.csv', `${HEADINGS},${wide(99_996)}\n${ROW}\n`),
      /^when chosen: log.csv has more than 4,096 columns, which is more than can be read: save only the columns/,
    ],
    [
      'headings that never end',
      () => textFile('log.csv', `Date,URN,"Employer\n${LOG.repeat(60)}`),
      /^when chosen: log.csv has a first row longer than any table’s/,
    ],
    [
      'bytes that are no text',
      () => textFile('log.csv', `${LOG}${LOG}01/02/2024,100001,\0\0\0,x\n`),
      /^when chosen: log.csv has bytes among its text that are no text/,
    ],
    [
      'quotation marks that are never closed',
      () => textFile('log.csv', `${LOG}01/02/2024,100001,"Acme,x\n${LOG.repeat(4)}`),
      /^when chosen: log.csv ends inside quotation marks that open in row 2002/,
    ],
    [
      'a file that vanishes',
      () => new FickleFile(LOG, 'log.csv', 0),
      /^when chosen: log.csv could not be read: it was moved or changed/,
    ],
    [
      'a file that changes while it is loaded',
      () => new FickleFile(LOG, 'log.csv', 7),
      /^when loaded: log.csv could not be read: it was moved or changed/,
    ],
    ['an empty file, as a folder may look', () => textFile('logs', ''), /^when chosen: logs is empty/],
  ]
  test.each(faults)('%s', async (_, file, why) => {
    const before = open()
    expect(await outcomeOf(file())).toMatch(why)
    expect(open()).toEqual(before)
  })

  test('a log that does not fit in memory', async () => {
    const before = open()
    const employers = Array.from(
      { length: 120_000 },
      (_, row) => `01/02/2024,100001,${crypto.randomUUID()} ${row},x`,
    )
    const file = textFile('log.csv', [HEADINGS, ...employers].join('\n'))
    const [limit] = intake.rows("SELECT current_setting('memory_limit') AS bytes") as { bytes: string }[]
    intake.engine.run("SET memory_limit = '30MB'")
    const outcome = await outcomeOf(file)
    intake.engine.run(`SET memory_limit = '${limit?.bytes}'`)
    expect(outcome).toMatch(/^when loaded: log.csv needs more memory than this browser tab has/)
    expect(open()).toEqual(before)
    expect(await outcomeOf(textFile('log.csv', LOG))).toBe('loaded')
  })
})

describe('a cell of ten million letters', () => {
  const longCell = 'x'.repeat(10_000_000)

  test('in a column that nothing reads does no harm', async () => {
    const file = textFile('log.csv', `${HEADINGS}\n${ROW}\n01/02/2024,100001,Acme,${longCell}\n`)
    const [report] = await reportsOf(load(intake, [{ file, kind: 'engagements' }], KEPT))
    expect(report).toMatchObject({ rows: 2, accepted: 2, rejected: {} })
  })

  test('in a column that is read rejects its row, which is named', async () => {
    const file = textFile('log.csv', `${HEADINGS}\n01/02/2024,100001,"${longCell}",x\n${ROW}\n`)
    const [report] = await reportsOf(load(intake, [{ file, kind: 'engagements' }], KEPT))
    expect(report).toMatchObject({ rows: 2, accepted: 1, rejected: { cell_too_long: 1 } })
    expect(
      intake.rows("SELECT source_row, source_column, value, reason FROM rejects WHERE file = 'log.csv'"),
    ).toEqual([
      {
        source_row: 2,
        source_column: 'Employer',
        value: '10,000,002 bytes of text',
        reason: 'cell_too_long',
      },
    ])
  })
})
