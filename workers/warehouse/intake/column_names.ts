/** 0 → "A", 26 → "AA": what a spreadsheet calls a column. */
function lettersOf(position: number): string {
  const before = position >= 26 ? lettersOf(Math.floor(position / 26) - 1) : ''
  return before + String.fromCharCode(65 + (position % 26))
}

/**
 * A name for each column that no other has: its heading; "Column C" where it has none; and of columns with one heading
 * the second is "Notes (2)". The first keeps the heading, because of two columns with one heading, equally full, the first counts.
 */
export function columnNames(headings: readonly string[]): string[] {
  const taken = new Set<string>()
  return headings.map((heading, position) => {
    const plain = heading === '' ? `Column ${lettersOf(position)}` : heading
    let name = plain
    for (let copy = 2; taken.has(name); copy += 1) name = `${plain} (${copy})`
    taken.add(name)
    return name
  })
}
