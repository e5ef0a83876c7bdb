/** Words set in rows no wider than `width`; a word wider than that has a row of its own. */
export function wrapText(words: string, width: number, measure: (text: string) => number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row !== '' && measure(longer) > width) {
      rows.push(row)
      row = word
    } else row = longer
  }
  return row === '' ? rows : [...rows, row]
}
