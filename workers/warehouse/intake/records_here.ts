import type { FileChoice } from '../../../src/domain/files/import_report'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import type { FieldColumn } from './field_column'
import type { SeenRecords } from './first_look'
import { gatherRecords, type Gathering, type OnRows } from './gather_records'
import type { Pause } from './pieces'
import type { PlannedFile } from './planned_file'
import { planFile } from './recognise'
import { surveyRecords, type Survey } from './survey'

/** The columns of a file that its kind wants. */
export const columnsOf = (planned: PlannedFile, choice: FileChoice): FieldColumn[] => [
  ...[...planned.plan.positions].map(([field, position]) => ({ field, position })),
  ...(FILE_KIND_DEFINITIONS[planned.plan.kind].reader.otherColumns?.(planned, choice) ?? []),
]

/** A file whose headings have been read, with the columns that its kind wants of it. */
export interface OpenedFile {
  readonly planned: PlannedFile
  readonly columns: readonly FieldColumn[]
}

/** The records of a file that has been opened, wherever they are read. */
export interface Records extends OpenedFile {
  /** What all of them hold, for a kind that must know it before any is checked. */
  look(): Promise<SeenRecords>
  /** Hands over all of them, in batches. */
  gather(gathering: Gathering, onRows: OnRows): Promise<Survey>
}

async function lookAt(
  { planned: { name, table, headings, plan }, columns }: OpenedFile,
  pause: Pause,
): Promise<SeenRecords> {
  const { reader } = FILE_KIND_DEFINITIONS[plan.kind]
  if ('read' in reader) throw new Error(`The rows of a file of ${plan.kind} are looked at once`)
  const look = reader.firstLook(columns)
  await surveyRecords(
    name,
    table,
    headings,
    { whole: (_row, cursor, text) => look.see(text, cursor), ragged: () => undefined },
    pause,
  )
  return look.seen()
}

/** Records that are read in this thread, of a file whose headings have been read. */
export const recordsOf = (opened: OpenedFile, pause: Pause): Records => ({
  ...opened,
  look: () => lookAt(opened, pause),
  gather: (gathering, onRows) => gatherRecords(opened.planned, opened.columns, gathering, onRows, pause),
})

/** Opens a file to read its records in this thread. Throws Refusal where it cannot be used. */
export async function recordsHere(choice: FileChoice, pause: Pause): Promise<Records> {
  const planned = await planFile(choice, { pause })
  return recordsOf({ planned, columns: columnsOf(planned, choice) }, pause)
}
