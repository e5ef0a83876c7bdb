import {
  Decimal,
  Dictionary,
  Int32,
  Table,
  tableFromArrays,
  tableFromIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { describe, expect, test } from 'vitest'
import { messagesOfFile } from '../../../../workers/warehouse/intake/formats/arrow_messages'
import { Allowance } from '../../../../workers/warehouse/intake/formats/arrow_packing'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { onlyTableOf } from '../only_table_of'
import { arrowFile } from './arrow_file'

const ROWS = [
  'Date,School URN,Type,Delivered,FSM %,Begun,At,Years',
  '2024-02-01,100001,Talk,true,12.1,2024-02-01 09:30:00,09:30:00,"[7,8]"',
  '2024-02-02,100002,"Café, “visit”",,0.5,,,[]',
  ',100003,,false,,1970-01-01,00:00:00,',
  '',
].join('\n')

type Bytes = Uint8Array<ArrayBuffer>
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
    expect(await textOf(arrowFile(form))).toBe(ROWS)
  })

  test('in several batches', async () => {
    const batches = tableFromIPC(arrowFile('stream')).batches
    expect(await textOf(arrowFile('stream', new Table([...batches, ...batches])))).toBe(
      ROWS + ROWS.slice(ROWS.indexOf('\n') + 1),
    )
  })

  test('decimals to the last figure', async () => {
    const words = new Uint32Array([1250, 0, 0, 0, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff])
    const cost = vectorFromArray([words.subarray(0, 4), words.subarray(4)], new Decimal(2, 9))
    expect(await textOf(arrowFile('file', new Table({ Cost: cost })))).toBe('Cost\n12.50\n-0.01\n')
  })

  test('and recognised by its headings', async () => {
    expect(await onlyTableOf(fileOf(arrowFile('file')))).toMatchObject({
      kind: 'engagements',
      readAs: 'Arrow',
      fields: { date: 'Date', urn: 'School URN' },
    })
  })
})

describe('an Arrow file that cannot be read is refused in a sentence', () => {
  test.each(['file', 'stream'] as const)('a %s, wherever it is cut short', async (form) => {
    const whole = arrowFile(form)
    for (let length = 12; length < whole.length; length += 40)
      expect(await whyOf(whole.slice(0, length))).toMatch(/^log is an Arrow file that is damaged, cut short/)
  })

  test('a message that claims words about itself without end', () => {
    const whole = arrowFile('file')
    const NAMES_A_TABLE_OF_WORDS = 249
    whole[NAMES_A_TABLE_OF_WORDS] = (whole[NAMES_A_TABLE_OF_WORDS] ?? 0) ^ 218
    expect(() => [...messagesOfFile(whole, new Allowance(1 << 20))]).toThrow()
  })

  test('a word that its dictionary has not', async () => {
    const whole = arrowFile(
      'stream',
      new Table({ Type: vectorFromArray(['Talk', 'Visit'], new Dictionary(new Utf8(), new Int32())) }),
    )
    const places = whole.findLastIndex((byte, at) => byte === 1 && whole[at - 4] === 0 && whole[at - 1] === 0)
    whole[places] = 9
    expect(await whyOf(whole)).toMatch(/damaged/)
  })

  test('an empty one', async () => {
    expect(await whyOf(arrowFile('file', tableFromArrays({})))).toMatch(/^log |^The headings of log/)
  })
})
