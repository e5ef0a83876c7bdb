import type { Measurement } from './measure'

const HEADINGS = ['', 'median', 'lowest to highest', 'runs', 'floor', 'ratio'] as const

/** A plain-text table, one line a measurement, with its ratio to its floor. */
export function tableOf(measurements: readonly Measurement[]): string {
  const lines = [HEADINGS, ...measurements.map(cellsOf)]
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  return lines
    .map((line) =>
      widths
        .map((width, column) => alignCell(line[column] ?? '', width, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cellsOf({ name, unit, median, lowest, highest, runs, floor }: Measurement): string[] {
  return [
    name,
    `${round(median)} ${unit}`,
    `${round(lowest)} to ${round(highest)}`,
    String(runs),
    floor ? `${round(floor.median)} ${floor.unit} (${floor.name})` : '',
    floor && floor.median > 0 ? `${round(median / floor.median)}×` : '',
  ]
}

/** Words to the left, figures to the right. */
const alignCell = (text: string, width: number, column: number): string =>
  column === 0 || column === 4 ? text.padEnd(width) : text.padStart(width)

/** Three figures are as many as a run on a shared machine can bear. */
function round(value: number): string {
  if (!Number.isFinite(value)) return '—'
  const figures = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { minimumFractionDigits: figures, maximumFractionDigits: figures })
}
