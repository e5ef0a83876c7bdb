import type { FileChoice, FileReport } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import { orOutOfMemory } from './out_of_memory'
import { unitNotices } from './apply_mapping'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import type { PlannedFile } from './planned_file'
import { planFile } from './recognise'
import { readRows, type Pacing } from './read_rows'
import { reportOf } from './report'
import type { FieldColumn } from './field_column'

/** Throws Refusal where a choice lacks what its kind asks of the person. */
export const checkChoice = (choice: FileChoice): void =>
  FILE_KIND_DEFINITIONS[choice.kind].reader.check?.(choice)

/** The columns of a file that its kind wants. */
export const columnsOf = (planned: PlannedFile, choice: FileChoice): FieldColumn[] => [
  ...[...planned.plan.positions].map(([field, position]) => ({ field, position })),
  ...(FILE_KIND_DEFINITIONS[planned.plan.kind].reader.otherColumns?.(planned, choice) ?? []),
]

/** Reads one file into its staged table and staged_rejects. Throws Refusal where the file cannot be used, or does not fit. */
export const readFile = (engine: Engine, choice: FileChoice, pacing: Pacing): Promise<FileReport> =>
  readWhatFits(engine, choice, pacing).catch((reason: unknown) => {
    throw orOutOfMemory(choice.file.name, reason)
  })

async function readWhatFits(engine: Engine, choice: FileChoice, pacing: Pacing): Promise<FileReport> {
  await pacing.step('Reading')
  const planned = await planFile(choice, pacing)
  const reading = { engine, planned, choice, columns: columnsOf(planned, choice) }
  const { survey, tally, findings, cells, hidden } = await readRows(
    FILE_KIND_DEFINITIONS[choice.kind].reader,
    reading,
    pacing,
  )
  const notices = [
    ...unitNotices(choice.mapping),
    ...findings.notices,
    ...cells.notices(),
    ...hidden.notices(planned),
  ]
  return { ...reportOf(planned, survey, tally, { ...findings, notices }), fields: cells.fields() }
}
