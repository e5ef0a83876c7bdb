import { readFileSync } from 'node:fs'

/** Reads columns of a table of published figures (`data/facts/<name>.csv`) as text, one record a row. */
export function readFacts<Name extends string>(
  name: string,
  columns: readonly Name[],
): readonly Record<Name, string>[] {
  const text = readFileSync(new URL(`facts/${name}.csv`, import.meta.url), 'utf8')
  const [headings, ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(fieldsOf)
  const places = columns.map((column) => {
    const place = headings?.indexOf(column) ?? -1
    if (place < 0) throw new Error(`${name}.csv has no column ${column}`)
    return [column, place] as const
  })
  return rows.map(
    (row) =>
      Object.fromEntries(places.map(([column, place]) => [column, row[place] ?? ''])) as Record<Name, string>,
  )
}

/** Fields of one line of CSV: a quoted field may hold commas and doubled quotes, never a line break. */
function fieldsOf(line: string): string[] {
  const matches = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
  return Array.from(matches, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

/** A number, or null for a blank. */
export const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text))
