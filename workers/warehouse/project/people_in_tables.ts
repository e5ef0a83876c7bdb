import { tableFromIPC } from 'apache-arrow'
import { REJECT_REASONS, type RejectReason } from '../../../src/domain/files/import_report'
import { counted } from '../../../src/domain/words/counted'
import { tableOf } from '../arrays/loaded_tables'
import { texts } from '../arrow_columns'
import type { LoadedStreams } from '../fill'
import { peopleInProject, type KeptGrouping } from '../intake/privacy/people_in_project'
import { quotedReject } from '../intake/privacy/quoting'

/** A rejected cell that an older version kept as written, and as it may be quoted. */
interface RejectedCell {
  readonly reason: RejectReason
  readonly written: string
  readonly quoted: string
}

/** What of a project's tables is about people, by the rules of the intake. */
export interface PeopleInTables {
  /** Keys of groupings of area_members. */
  readonly groupings: readonly string[]
  /** Names in the tables of employers and of employers as a log writes them. */
  readonly names: readonly string[]
  readonly rejects: readonly RejectedCell[]
  /** What that is, a phrase each, by the names of columns and never by their values. */
  readonly phrases: readonly string[]
}

const filled = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '')

/** Every grouping of area_members with its different areas. */
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
  return [...groupings].map(([key, { label, values }]) => ({ key, label, values: filled([...values]) }))
}

const isReason = (reason: string): reason is RejectReason =>
  (REJECT_REASONS as readonly string[]).includes(reason)

function rejectedCells(streams: LoadedStreams['rejects']): RejectedCell[] {
  const cells = new Map<string, RejectedCell>()
  for (const table of streams.map((stream) => tableFromIPC(stream))) {
    if (!table.getChild('reason') || !table.getChild('value')) continue
    const values = texts(table, 'value')
    texts(table, 'reason').forEach((reason, row) => {
      const written = values[row] ?? ''
      if (isReason(reason))
        cells.set(`${reason} ${written}`, { reason, written, quoted: quotedReject(reason, written) })
    })
  }
  return [...cells.values()].filter(({ written, quoted }) => written !== quoted)
}

/** What of the tables of a project is about people; undefined where nothing is. */
export function peopleInTables(streams: LoadedStreams): PeopleInTables | undefined {
  const areas = tableOf(streams.area_members)
  const employers = tableOf(streams.employers)
  const written = tableOf(streams.written_employers)
  const groupings =
    areas.numRows === 0
      ? []
      : groupingsOf(texts(areas, 'grouping_key'), texts(areas, 'grouping_label'), texts(areas, 'area'))
  const found = peopleInProject(groupings, employers.numRows === 0 ? [] : filled(texts(employers, 'name')))
  const inLog = written.getChild('name') ? peopleInProject([], filled(texts(written, 'name'))).employers : []
  const names = filled([...found.employers, ...inLog])
  const rejects = rejectedCells(streams.rejects)
  if (found.groupings.length + names.length + rejects.length === 0) return undefined
  return {
    groupings: found.groupings.map(({ key }) => key),
    names,
    rejects,
    phrases: [
      ...found.groupings.map(({ label, why }) => `“${label}”, which holds ${why}`),
      ...(found.employers.length > 0
        ? [`${counted(found.employers.length, 'employer')} named after people`]
        : []),
      ...(inLog.length > 0
        ? [`${counted(inLog.length, 'name')} of people in the log’s column of employers`]
        : []),
      ...(rejects.length > 0
        ? [`what ${counted(rejects.length, 'rejected cell')} held besides a date, an id or a number`]
        : []),
    ],
  }
}
