import { describe, expect, test } from 'vitest'
import type { Mapping } from '../../../src/domain/mapping'
import { ChosenFiles, guessesIn } from '../../../src/views/data/chosen_files.svelte'
import { recogniseFile, recogniseTable } from '../../../workers/warehouse/intake/recognise'
import { workbookOf } from '../intake/formats/workbook_file'

const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name)

function choosing(remembered: readonly Mapping[] = []): ChosenFiles {
  return new ChosenFiles({
    recognise: async (files, mappings) => Promise.all(files.map((file) => recogniseFile(file, mappings))),
    recogniseTable,
    mappings: () => remembered,
  })
}

const log = (day: string) => [
  ['Date', 'URN', 'Delivery'],
  [day, '100001', 'In school'],
]
const book = fileOf(
  'book.xlsx',
  workbookOf({ Notes: [['Colour']], Before: log('03/04/2023'), Since: log('03/04/2024') }),
)
const said: Mapping = {
  kind: 'engagements',
  headings: ['Date', 'URN', 'Delivery'],
  fields: { date: 'Date', urn: 'URN' },
  dates: 'month_first',
  units: {},
  codes: {},
}

describe('files a person chose', () => {
  test('are not ready while something is asked, and one answer holds for all with the same headings', async () => {
    const chosen = choosing()
    await chosen.add([book])
    expect(chosen.list.map(({ recognition }) => recognition?.outcome)).toEqual(['recognised', 'recognised'])
    expect(chosen.ready).toBe(false)
    chosen.say(said)
    expect(chosen.choices()).toEqual([
      { file: book, kind: 'engagements', part: 'sheet “Before”', mapping: said },
      { file: book, kind: 'engagements', part: 'sheet “Since”', mapping: said },
    ])
  })

  test('are read as was said of files with the same headings before', async () => {
    const chosen = choosing([said])
    await chosen.add([fileOf('log.csv', 'URN,Delivery,date\n100001,In school,03/04/2024\n')])
    expect(chosen.list).toMatchObject([{ remembered: true, mapping: said }])
    expect(chosen.ready).toBe(true)
  })

  test('keep the table they are when another cannot be read', async () => {
    const chosen = choosing()
    await chosen.add([book])
    const [first] = chosen.list
    if (!first) throw new Error('no table')
    expect(await chosen.reread(first, { part: 'sheet “Notes”' })).toMatch(/“Colour”/)
    expect(chosen.list[0]?.recognition).toMatchObject({ part: 'sheet “Before”' })
  })

  test('count what is guessed of them, which feeds nothing by itself', async () => {
    const chosen = choosing()
    await chosen.add([book])
    const [first] = chosen.list
    if (!first) throw new Error('no table')
    expect(guessesIn(first)).toBe(1)
    expect(first.recognition).toMatchObject({ fields: { date: 'Date', urn: 'URN' } })
  })
})
