import {
  Bool,
  DateDay,
  Decimal,
  Dictionary,
  Float32,
  Int32,
  Int64,
  List,
  Field,
  TimestampMicrosecond,
  TimeMillisecond,
  Utf8,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  vectorFromArray,
  Table,
} from 'apache-arrow'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFile } from '../../../../workers/warehouse/intake/formats/arrow_messages'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { onlyTableOf } from '../only_table_of'

const table = new Table({
  Date: vectorFromArray([new Date('2024-02-01'), new Date('2024-02-02'), null], new DateDay()),
  'School URN': vectorFromArray([100_001n, 100_002n, 100_003n], new Int64()),
  Type: vectorFromArray(['Talk', 'Café, “visit”', null], new Dictionary(new Utf8(), new Int32())),
  Delivered: vectorFromArray([true, null, false], new Bool()),
  'FSM %': vectorFromArray([12.1, 0.5, null], new Float32()),
  Begun: vectorFromArray([Date.UTC(2024, 1, 1, 9, 30), null, 0], new TimestampMicrosecond()),
  At: vectorFromArray([34_200_000, null, 0], new TimeMillisecond()),
  Years: vectorFromArray([[7, 8], [], null], new List(new Field('item', new Int32()))),
})
const ROWS = [
  'Date,School URN,Type,Delivered,FSM %,Begun,At,Years',
  '2024-02-01,100001,Talk,true,12.1,2024-02-01 09:30:00,09:30:00,"[7,8]"',
  '2024-02-02,100002,"Café, “visit”",,0.5,,,[]',
  ',100003,,false,,1970-01-01,00:00:00,',
  '',
].join('\n')

type Bytes = Uint8Array<ArrayBuffer>
const written = (form: 'file' | 'stream', of: Table = table): Bytes => new Uint8Array(tableToIPC(of, form))
const fileOf = (bytes: Bytes): File => new File([bytes], 'log')
async function textOf(bytes: Bytes): Promise<string> {
  const [found] = await tablesIn(fileOf(bytes))
  return new TextDecoder().decode(found?.opening)
}
const whyOf = async (bytes: Bytes): Promise<string> => {
  const recognition = await onlyTableOf(fileOf(bytes))
  return 'why' in recognition ? recognition.why : recognition.outcome
}

describe('an Arrow file is read as the table it holds', () => {
  test.each(['file', 'stream'] as const)('as a %s', async (form) => {
    expect(await textOf(written(form))).toBe(ROWS)
  })

  test('in several batches', async () => {
    const batches = tableFromIPC(written('stream')).batches
    expect(await textOf(written('stream', new Table([...batches, ...batches])))).toBe(
      ROWS + ROWS.slice(ROWS.indexOf('\n') + 1),
    )
  })

  test('decimals to the last figure', async () => {
    const words = new Uint32Array([1250, 0, 0, 0, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff])
    const cost = vectorFromArray([words.subarray(0, 4), words.subarray(4)], new Decimal(2, 9))
    expect(await textOf(written('file', new Table({ Cost: cost })))).toBe('Cost\n12.50\n-0.01\n')
  })

  test('and recognised by its headings', async () => {
    expect(await onlyTableOf(fileOf(written('file')))).toMatchObject({
      kind: 'engagements',
      readAs: 'Arrow',
      fields: { date: 'Date', urn: 'School URN' },
    })
  })
})

describe('an Arrow file that cannot be read is refused in a sentence', () => {
  test.each(['file', 'stream'] as const)('a %s, wherever it is cut short', async (form) => {
    const whole = written(form)
    for (let length = 12; length < whole.length; length += 40)
      expect(await whyOf(whole.slice(0, length))).toMatch(/^log is an Arrow file that is damaged, cut short/)
  })

  test.each(['file', 'stream'] as const)(
    'a %s with changed bytes, or else it is read, and neither hangs',
    async (form) => {
      const whole = written(form)
      const places = fc.uniqueArray(fc.integer({ min: 6, max: whole.length - 1 }), {
        minLength: 1,
        maxLength: 3,
      })
      await fc.assert(
        fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, change) => {
          const changed = whole.map((byte, position) => (at.includes(position) ? byte ^ change : byte))
          expect(await whyOf(changed)).toMatch(/^recognised$|^log .*\.$|^The headings of log .*\.$/s)
        }),
        { numRuns: 300 },
      )
    },
  )

  test('a message that claims words about itself without end', () => {
    const whole = written('file')
    const NAMES_A_TABLE_OF_WORDS = 249
    whole[NAMES_A_TABLE_OF_WORDS] = (whole[NAMES_A_TABLE_OF_WORDS] ?? 0) ^ 218
    expect(() => checkFile(whole)).toThrow()
  })

  test('a word that its dictionary has not', async () => {
    const whole = written(
      'stream',
      new Table({ Type: vectorFromArray(['Talk', 'Visit'], new Dictionary(new Utf8(), new Int32())) }),
    )
    const places = whole.findLastIndex((byte, at) => byte === 1 && whole[at - 4] === 0 && whole[at - 1] === 0)
    whole[places] = 9
    expect(await whyOf(whole)).toMatch(/damaged/)
  })

  test('an empty one', async () => {
    expect(await whyOf(written('file', tableFromArrays({})))).toMatch(/^log |^The headings of log/)
  })
})
