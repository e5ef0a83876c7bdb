/** Columns of a table of published figures, given as the text of its CSV file: one record a row, values as text. */
export function factsIn<Name extends string>(
  text: string,
  columns: readonly Name[],
): readonly Record<Name, string>[] {
  const [headings, ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(fieldsOf)
  const places = columns.map((column) => {
    const place = headings?.indexOf(column) ?? -1
    if (place < 0) throw new Error(`The table of facts has no column ${column}`)
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
