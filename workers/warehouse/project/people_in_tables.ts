import { tableFromIPC } from 'apache-arrow'
import { REJECT_REASONS, type RejectReason } from '../../../src/domain/files/import_report'
import { counted } from '../../../src/domain/words/counted'
import { tableFromStreams } from '../arrays/loaded_tables'
import { textColumn } from '../arrow_columns'
import type { LoadedStreams } from '../fill_tables'
import { peopleInProject, type KeptGrouping } from '../intake/privacy/people_in_project'
import { peopleInLog, type CleanedText } from './people_in_log'
import { quotedReject } from '../intake/privacy/quoting'

/** A rejected cell that an older version saved as it was written, and what may be quoted of it. */
interface RejectedCell {
  readonly reason: RejectReason
  readonly written: string
  readonly quoted: string
}

/** The people in the tables of a project, found by the rules of the intake. */
export interface PeopleInTables {
  /** Keys of groupings of area_members and school_attributes. */
  readonly groupings: readonly string[]
  /** Names in the tables of employers and of employers as a log writes them. */
  readonly names: readonly string[]
  readonly rejects: readonly RejectedCell[]
  /** Types of activity, series, programmes and schools as a log writes them. */
  readonly logTexts: readonly CleanedText[]
  /** A phrase for each, which names columns and never their values. */
  readonly phrases: readonly string[]
}

const distinctFilled = (values: readonly string[]): string[] =>
  [...new Set(values)].filter((value) => value !== '')

/** Every grouping of a table with its different areas. */
function groupingsOf(
  keys: readonly string[],
  labels: readonly string[],
  areas: readonly string[],
): KeptGrouping[] {
  const groupings = new Map<string, { label: string; values: Set<string> }>()
  keys.forEach((key, row) => {
    const grouping = groupings.get(key) ?? { label: labels[row] ?? key, values: new Set() }
    groupings.set(key, grouping)
    grouping.values.add(areas[row] ?? '')
  })
  return [...groupings].map(([key, { label, values }]) => ({
    key,
    label,
    values: distinctFilled([...values]),
  }))
}

const isReason = (reason: string): reason is RejectReason =>
  (REJECT_REASONS as readonly string[]).includes(reason)

function rejectedCells(streams: LoadedStreams['rejects']): RejectedCell[] {
  const cells = new Map<string, RejectedCell>()
  for (const table of streams.map((stream) => tableFromIPC(stream))) {
    if (!table.getChild('reason') || !table.getChild('value')) continue
    const values = textColumn(table, 'value')
    textColumn(table, 'reason').forEach((reason, row) => {
      const written = values[row] ?? ''
      if (isReason(reason))
        cells.set(`${reason} ${written}`, { reason, written, quoted: quotedReject(reason, written) })
    })
  }
  return [...cells.values()].filter(({ written, quoted }) => written !== quoted)
}

/** Finds people in the tables of a project; undefined where there are none. */
export function peopleInTables(streams: LoadedStreams): PeopleInTables | undefined {
  const employers = tableFromStreams(streams.employers)
  const written = tableFromStreams(streams.written_employers)
  const groupings = [streams.area_members, streams.school_attributes]
    .map(tableFromStreams)
    .filter(({ numRows }) => numRows > 0)
    .flatMap((areas) =>
      groupingsOf(
        textColumn(areas, 'grouping_key'),
        textColumn(areas, 'grouping_label'),
        textColumn(areas, 'area'),
      ),
    )
  const people = peopleInProject(
    groupings,
    employers.numRows === 0 ? [] : distinctFilled(textColumn(employers, 'name')),
  )
  const namesInLog = written.getChild('name')
    ? peopleInProject([], distinctFilled(textColumn(written, 'name'))).employers
    : []
  const names = distinctFilled([...people.employers, ...namesInLog])
  const rejects = rejectedCells(streams.rejects)
  const logTexts = peopleInLog(streams)
  if (people.groupings.length + names.length + rejects.length + logTexts.length === 0) return undefined
  return {
    groupings: people.groupings.map(({ key }) => key),
    names,
    rejects,
    logTexts,
    phrases: [
      ...people.groupings.map(({ label, why }) => `“${label}”, which holds ${why}`),
      ...(people.employers.length > 0
        ? [`${counted(people.employers.length, 'employer')} named after people`]
        : []),
      ...(namesInLog.length > 0
        ? [`${counted(namesInLog.length, 'name')} of people in the log’s column of employers`]
        : []),
      ...(rejects.length > 0
        ? [`what ${counted(rejects.length, 'rejected cell')} held besides a date, an id or a number`]
        : []),
      ...(logTexts.length > 0
        ? [`names of people or ways to reach them in ${counted(logTexts.length, 'text')} of the log`]
        : []),
    ],
  }
}
