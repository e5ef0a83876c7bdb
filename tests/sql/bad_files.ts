import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { randomFor, type Random } from '../../data/demo/random'
import { featherFile } from '../unit/intake/formats/feather_file'
import { contentXml, openDocumentOf, rowsXml } from '../unit/intake/formats/open_document_file'
import { parquetFile } from '../unit/intake/formats/parquet_file'
import { workbookOf } from '../unit/intake/formats/workbook_file'
import { ODD_FILES, ODD_REGISTERS } from './odd_files'
import { ODD_LOGS, WRITTEN_OTHERWISE } from './odd_logs'

type Bytes = Uint8Array<ArrayBuffer>

const HEADINGS = ['Activity ID', 'Date', 'URN', 'Activity type', 'Status', 'Employer']
const ROWS = Array.from({ length: 12 }, (_, at) => [
  `A${at}`,
  `${String((at % 28) + 1).padStart(2, '0')}/02/2024`,
  `10000${(at % 4) + 1}`,
  at % 3 === 0 ? 'Careers talk' : 'Café “club”, and visit',
  'Delivered',
  at % 2 === 0 ? 'Acme' : '',
])
const textOf = (delimiter: string): string =>
  [HEADINGS, ...ROWS].map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n')
const RECORDS = ROWS.map((row) => Object.fromEntries(HEADINGS.map((heading, at) => [heading, row[at]])))
const column = (at: number): string[] => ROWS.map((row) => row[at] ?? '')

const utf16 = (text: string): Bytes => {
  const letters = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0))
  return new Uint8Array(letters.buffer)
}
const windows1252 = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** One good file of every format that is read: a log. */
const GOOD: Readonly<Record<string, Bytes>> = {
  'log.csv': strToU8(textOf(',')),
  'log.tsv': strToU8(textOf('\t')),
  'utf16.csv': utf16(textOf(';')),
  'latin.csv': windows1252(textOf(',')),
  'log.csv.gz': gzipSync(strToU8(textOf(','))),
  'log.zip': zipSync({ 'log.csv': strToU8(textOf(',')), 'about.txt': strToU8('A note') }),
  'log.xlsx': workbookOf({ Notes: [['About']], Log: [HEADINGS, ...ROWS] }),
  'log.ods': openDocumentOf(contentXml({ Log: rowsXml([HEADINGS, ...ROWS]) })),
  'log.json': strToU8(JSON.stringify(RECORDS)),
  'log.ndjson': strToU8(RECORDS.map((record) => JSON.stringify(record)).join('\n')),
  'log.geojson': strToU8(
    JSON.stringify({
      type: 'FeatureCollection',
      features: RECORDS.map((properties) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'Point', coordinates: [-1.5, 54] },
      })),
    }),
  ),
  'log.parquet': parquetFile(
    Object.fromEntries(
      HEADINGS.map((heading, at) => [heading, { type: 'BYTE_ARRAY', converted: 0, values: column(at) }]),
    ),
  ),
  'log.arrow': new Uint8Array(
    tableToIPC(tableFromArrays(Object.fromEntries(HEADINGS.map((heading, at) => [heading, column(at)])))),
  ),
  'log.feather': featherFile('lz4'),
}

const joined = (...parts: Uint8Array[]): Bytes => Uint8Array.from(parts.flatMap((part) => [...part]))

/** Ways a file goes bad on its way to a person. */
const SPOIL: Readonly<Record<string, (good: Bytes, random: Random, another: Bytes) => Bytes>> = {
  'cut short': (good, random) => good.slice(0, random.below(good.length)),
  'without its start': (good, random) => good.slice(1 + random.below(good.length - 1)),
  'bits flipped': (good, random) => {
    const bad = good.slice()
    for (let flips = 1 + random.below(8); flips > 0; flips -= 1)
      bad[random.below(bad.length)]! ^= 1 << random.below(8)
    return bad
  },
  'a block of noise': (good, random) => {
    const bad = good.slice()
    const from = random.below(bad.length)
    const to = Math.min(bad.length, from + 1 + random.below(64))
    for (let at = from; at < to; at += 1) bad[at] = random.below(256)
    return bad
  },
  'a block of zeros': (good, random) => {
    const from = random.below(good.length)
    return good.slice().fill(0, from, from + 1 + random.below(64))
  },
  'a block repeated': (good, random) => {
    const from = random.below(good.length)
    const block = good.slice(from, from + 1 + random.below(200))
    const times = Array.from({ length: 2 + random.below(20) }, () => block)
    return joined(good.subarray(0, from), ...times, good.subarray(from))
  },
  'a block taken out': (good, random) => {
    const from = random.below(good.length)
    return joined(good.subarray(0, from), good.subarray(from + 1 + random.below(64)))
  },
  'the start of another': (good, random, another) => {
    const length = 1 + random.below(24)
    return joined(another.subarray(0, length), good.subarray(length))
  },
  'another after it': (good, random, another) => joined(good, another.subarray(random.below(4))),
  'every byte as two': (good) => Uint8Array.from([...good].flatMap((byte) => [byte, 0])),
  'read in another encoding': (good) => strToU8([...good].map((byte) => String.fromCharCode(byte)).join('')),
  'marks strewn in': (good, random) => {
    const marks = [0x22, 0x2c, 0x0d, 0x0a, 0xff, 0x7b, 0x5b]
    const bad = [...good]
    for (let left = 1 + random.below(12); left > 0; left -= 1)
      bad.splice(random.below(bad.length), 0, random.pick(marks))
    return Uint8Array.from(bad)
  },
}

/** Bad files, `each` times every format spoilt in every way; the same ones each time. The name says what was done. */
export function* badFiles(each: number): Generator<File> {
  const names = Object.keys(GOOD)
  for (let time = 0; time < each; time += 1)
    for (const [name, good] of Object.entries(GOOD))
      for (const [way, spoil] of Object.entries(SPOIL)) {
        const random = randomFor(`${name} ${way} ${time}`)
        const another = GOOD[random.pick(names)]
        if (another) yield new File([spoil(good, random, another)], `${way} ${time} ${name}`)
      }
}

/** Folders of small files that once were misread, of every kind that is loaded. */
const CASES = [
  'logs',
  'kinds',
  'columns',
  'jobs',
  'text',
  'workbooks',
  'ods',
  'people',
  'privacy',
  'boundaries',
]

/** Those files and the odd logs, registers and files of every other kind by name: what may be spoilt. */
function caseContents(): ReadonlyMap<string, Bytes> {
  const paths = CASES.flatMap((folder) =>
    readdirSync(`tests/fixtures/${folder}`).map((name) => `tests/fixtures/${folder}/${name}`),
  ).filter((path) => statSync(path).isFile())
  const odd = [
    ...ODD_LOGS.map(({ name, content }) => [name, content] as const),
    ...WRITTEN_OTHERWISE,
    ...ODD_FILES.map(({ kind, lines }) => [`odd ${kind}.csv`, lines.join('\n')] as const),
    ...ODD_REGISTERS.map((lines, at) => [`odd register ${at}.csv`, lines.join('\n')] as const),
  ]
  return new Map([
    ...paths.map((path) => [basename(path), Uint8Array.from(readFileSync(path))] as const),
    ...odd.map(
      ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
    ),
  ])
}

/** Each of them spoilt in `each` ways that chance takes; the same ones each time. */
export function* spoiltCases(each: number): Generator<File> {
  const contents = caseContents()
  for (const [name, good] of contents)
    for (let time = 0; time < each; time += 1) {
      const random = randomFor(`${name} ${time}`)
      const spoil = random.pick(Object.entries(SPOIL))
      const another = random.pick([...contents.values()])
      if (good.length > 1) yield new File([spoil[1](good, random, another)], `${spoil[0]} ${time} ${name}`)
    }
}
