/** The cells of a CSV file as csvFile writes it, row by row, the headings first. */
export const csvTable = (text: string): string[][] =>
  text.replace('\uFEFF', '').replace(/\r\n$/, '').split('\r\n').map(cellsOf)

/** The rows below the headings, each cell by its heading. */
export function csvRows(text: string): Record<string, string>[] {
  const [headings = [], ...rows] = csvTable(text)
  return rows.map((cells) => Object.fromEntries(headings.map((name, at) => [name, cells[at] ?? ''])))
}

/** The same of a file of others, whose lines may end in a line feed alone. */
export const csvRowsOfAnyLines = (text: string): Record<string, string>[] =>
  csvRows(text.replace(/\r?\n$/, '').replaceAll(/\r?\n/g, '\r\n'))

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',')
  return Array.from(`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g), ([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  )
}
