import type { FileChoice, FileReport } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import { orOutOfMemory } from './out_of_memory'
import { unitNotices } from './apply_mapping'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { recordsHere } from './records_here'
import { readRows, type Pacing } from './read_rows'
import { reportOf } from './report'

/** Throws Refusal where a choice lacks what its kind asks of the person. */
export const checkChoice = (choice: FileChoice): void =>
  FILE_KIND_DEFINITIONS[choice.kind].reader.check?.(choice)

/** Reads one file into its staged table and staged_rejects. Throws Refusal where the file cannot be used, or does not fit. */
export const readFile = (
  engine: Engine,
  choice: FileChoice,
  pacing: Pacing,
  open = recordsHere,
): Promise<FileReport> =>
  readWhatFits(engine, choice, pacing, open).catch((reason: unknown) => {
    throw orOutOfMemory(choice.file.name, reason)
  })

async function readWhatFits(
  engine: Engine,
  choice: FileChoice,
  pacing: Pacing,
  open: typeof recordsHere,
): Promise<FileReport> {
  await pacing.step('Reading')
  const records = await open(choice, pacing.pause)
  const { planned } = records
  const { survey, tally, findings, cells, hidden } = await readRows(engine, choice, records, pacing)
  const notices = [
    ...unitNotices(choice.mapping),
    ...findings.notices,
    ...cells.notices(),
    ...hidden.notices(planned),
  ]
  return { ...reportOf(planned, survey, tally, { ...findings, notices }), fields: cells.fields() }
}
