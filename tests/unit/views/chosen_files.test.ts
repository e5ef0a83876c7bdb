import { describe, expect, test } from 'vitest'
import type { Mapping } from '../../../src/domain/files/mapping'
import {
  doubtsAbout,
  guessesIn,
  offeredColumns,
  unusedTablesAfter,
  remainingTask,
} from '../../../src/views/data/chosen_table'
import { ChosenFiles } from '../../../src/views/data/chosen_files.svelte'
import { guessFile } from '../../../workers/warehouse/intake/guess_file'
import { recogniseFile, recogniseTable } from '../../../workers/warehouse/intake/recognise'
import { workbookOf } from '../intake/formats/workbook_file'

const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name)

function choosing(remembered: readonly Mapping[] = []): ChosenFiles {
  return new ChosenFiles({
    recognise: async (files, mappings) => Promise.all(files.map((file) => recogniseFile(file, mappings))),
    recogniseTable,
    guess: guessFile,
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
const mapping: Mapping = {
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
    expect(chosen.list.map(remainingTask)).toEqual(Array(2).fill('say which way round its dates stand'))
    chosen.setMapping(mapping)
    expect(chosen.list.map(remainingTask)).toEqual(['', ''])
    expect(chosen.choices()).toEqual([
      { file: book, kind: 'engagements', part: 'sheet “Before”', mapping },
      { file: book, kind: 'engagements', part: 'sheet “Since”', mapping },
    ])
  })

  test('that are large say what they seem to be by their first rows, before all of one is read', async () => {
    const rows = '13/03/2024,100001,Talk\n'.repeat(400_000)
    const large = fileOf('log.csv', `Date,URN,Type,Colour\n${rows}`)
    const small = fileOf('small.csv', 'Date,URN,Type\n13/03/2024,100001,Talk\n')
    const guessesWhenRead: unknown[] = []
    const chosen: ChosenFiles = new ChosenFiles({
      recognise: ([file]) => {
        guessesWhenRead.push(chosen.list.map(({ guess }) => guess))
        return Promise.resolve([[{ outcome: 'refused', file: file?.name ?? '', why: '' }]])
      },
      recogniseTable,
      guess: guessFile,
      mappings: () => [],
    })
    await chosen.add([large, small])
    const guess = { kind: 'engagements', columns: 3 }
    expect(guessesWhenRead).toEqual([
      [guess, undefined],
      [undefined, undefined],
    ])
  })

  test('whose first rows do not say what they are have no guess', async () => {
    expect(await guessFile(fileOf('a.csv', 'Colour,Size\nred,1\n'), [])).toBeUndefined()
    expect(await guessFile(book, [])).toBeUndefined()
    expect(await guessFile(fileOf('a.csv', new Uint8Array([0, 1, 2, 0])), [])).toBeUndefined()
  })

  test('of a log offer every further column as a tag, but for those of people, dates and long text; none is kept by itself', async () => {
    const chosen = choosing()
    const rows = ['Physics,ann@x.org,1/2/2020', 'Maths,bob@x.org,3/4/2021', 'Physics,cy@x.org,5/6/2020']
    const log = rows
      .map((cells, at) => `13/04/2024,10000${at},Talk,${cells},${'long '.repeat(14)}`)
      .join('\n')
    await chosen.add([fileOf('log.csv', `Date,URN,Activity type,Discipline,Ask,Founded,Notes\n${log}\n`)])
    const [table] = chosen.list
    expect(table && offeredColumns(table).map(({ column, refused }) => [column.name, refused])).toEqual([
      ['Discipline', null],
      ['Founded', 'dates, which may be of birth'],
      ['Notes', 'text longer than 60 characters'],
    ])
    expect(chosen.choices()?.map(({ mapping }) => mapping?.groupings)).toEqual([undefined])
  })

  test('are read one after the other, and one taken out before its turn is not read', async () => {
    const read: string[] = []
    const [first, second, third] = ['first.csv', 'second.csv', 'third.csv'].map((name) =>
      fileOf(name, 'URN,Date\n100001,03/04/2024\n'),
    ) as [File, File, File]
    const chosen: ChosenFiles = new ChosenFiles({
      recognise: async (files, mappings) => {
        read.push(...files.map(({ name }) => name))
        if (files[0] === first) chosen.remove(chosen.list[1]!.key)
        else
          expect(
            chosen.list.map(({ recognition }) => recognition === undefined),
            'third waits',
          ).toEqual([false, true])
        return Promise.all(files.map((file) => recogniseFile(file, mappings)))
      },
      recogniseTable,
      guess: guessFile,
      mappings: () => [],
    })
    await chosen.add([first, second, third])
    expect(read).toEqual(['first.csv', 'third.csv'])
  })

  test('are said not to be read where what reads them stops, and wait no longer', async () => {
    const stopped = new Error('The data engine stopped: it was ended by the browser')
    const chosen = new ChosenFiles({
      recognise: () => Promise.reject(stopped),
      recogniseTable,
      guess: guessFile,
      mappings: () => [],
    })
    await chosen.add([book])
    expect(chosen.list).toMatchObject([
      {
        recognition: {
          outcome: 'refused',
          why: 'book.xlsx could not be read (The data engine stopped: it was ended by the browser): take it out and choose it again.',
        },
      },
    ])
  })

  test('are read as was said of files with the same headings before', async () => {
    const chosen = choosing([mapping])
    await chosen.add([fileOf('log.csv', 'URN,Delivery,date\n100001,In school,03/04/2024\n')])
    expect(chosen.list).toMatchObject([{ remembered: true, mapping }])
    expect(chosen.ready).toBe(true)
  })

  test('say what is left out of a file that holds more, and take that in when asked', async () => {
    const chosen = choosing()
    await chosen.add([book])
    const leftOut = () => chosen.list.map((each) => unusedTablesAfter(each, chosen.list))
    expect(leftOut()).toEqual([[], ['sheet “Notes”']])
    await chosen.addTable(book, 'sheet “Notes”')
    expect(leftOut()).toEqual([[], [], []])
    expect(chosen.list[2]).toMatchObject({ file: book, recognition: { outcome: 'refused' } })
  })

  test('say which column does not hold what its heading says, until somebody says what its words stand for', async () => {
    const chosen = choosing()
    const row = (status: string) => `2024-03-13,100001,${status}\n`
    await chosen.add([
      fileOf('log.csv', `Date,URN,Status\n${row('Sorted')}${row('Delivered')}${row('Binned')}${row('')}`),
      fileOf('plain.csv', `Date,URN,Status\n${row('Delivered').repeat(8)}${row('Sorted')}`),
      fileOf('odd.csv', 'Date,School,Day\nRockets,Alder,1 May 2024\n'),
      fileOf(
        'register.csv',
        'URN,EstablishmentName,PhaseOfEducation (name),EstablishmentStatus (name)\n100001,Alder,Primary,"Open, but proposed to close"\n',
      ),
    ])
    const doubts = () => chosen.list.map((each) => doubtsAbout(each))
    expect(doubts()).toEqual([
      [{ field: 'status', column: 'Status', values: ['Sorted', 'Binned'] }],
      [],
      [{ field: 'date', column: 'Date', values: ['Rockets'] }],
      [],
    ])
    const codes = { status: { Sorted: 'delivered', Binned: 'cancelled' } }
    const fields = { date: 'Date', urn: 'URN', status: 'Status' }
    chosen.setMapping({ ...mapping, headings: ['Date', 'URN', 'Status'], fields, codes })
    expect(doubts()[0]).toEqual([])
  })

  test('say what a priority list or a file that is none still lacks', async () => {
    const chosen = choosing()
    await chosen.add([
      fileOf('premium_schools_2022_23.csv', 'URN\n100001\n'),
      fileOf('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0])),
      fileOf('odd.csv', 'Colour,Weight\nred,3\n'),
    ])
    expect(chosen.list[0]?.listName).toBe('Premium schools 2022/23')
    expect(chosen.list.map(remainingTask)).toEqual([
      'say the date it is valid from',
      'cannot be read: take it out',
      'say how it is read, or take it out',
    ])
    expect(chosen.ready).toBe(false)
  })

  test('load without a file that cannot be used, which stays to be looked at', async () => {
    const chosen = choosing()
    await chosen.add([
      fileOf('log.csv', 'URN,Date\n100001,2024-03-13\n'),
      fileOf('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0])),
      fileOf('odd.csv', 'Colour,Weight\nred,3\n'),
    ])
    expect(chosen.choices()?.map(({ file }) => file.name)).toEqual(['log.csv'])
    chosen.removeUsable()
    expect(chosen.list.map(({ file }) => file.name)).toEqual(['photo.jpg', 'odd.csv'])
    expect(chosen.choices()).toBeUndefined()
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
