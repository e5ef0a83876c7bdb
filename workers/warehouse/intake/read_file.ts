import type { FileChoice, FileReport } from '../../../src/domain/files/import_report'
import type { FileKind } from '../../../src/domain/files/file_kind'
import type { Engine } from '../engine'
import { boundariesReader } from './kinds/boundaries'
import { employersReader } from './kinds/employers'
import { engagementsReader } from './kinds/engagements'
import { hubAreasReader } from './kinds/hub_areas'
import { jobsReader } from './kinds/jobs'
import { ownTableReader } from './kinds/own_table'
import { priorityListReader } from './kinds/priority_list'
import type { KindReader } from './kinds/reader'
import { schoolLinksReader } from './kinds/school_links'
import { schoolsReader } from './kinds/schools'
import { targetsReader } from './kinds/targets'
import { orOutOfMemory } from './out_of_memory'
import { noticesOfUnits } from './read_as_said'
import { planFile, type PlannedFile } from './recognise'
import { readRows, type Pacing } from './read_rows'
import { reportOf } from './report'
import type { WantedColumn } from './wanted_column'

export const READERS: Readonly<Record<FileKind, KindReader>> = {
  schools: schoolsReader,
  school_links: schoolLinksReader,
  employers: employersReader,
  engagements: engagementsReader,
  priority_list: priorityListReader,
  hub_areas: hubAreasReader,
  targets: targetsReader,
  boundaries: boundariesReader,
  jobs: jobsReader,
  own_table: ownTableReader,
}

/** Throws Refusal where a choice lacks what its kind asks of the person. */
export const checkChoice = (choice: FileChoice): void => READERS[choice.kind].check?.(choice)

/** The columns of a file that its kind wants. */
export const columnsOf = (planned: PlannedFile, choice: FileChoice): WantedColumn[] => [
  ...[...planned.plan.positions].map(([field, position]) => ({ field, position })),
  ...(READERS[planned.plan.kind].otherColumns?.(planned, choice) ?? []),
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
  const { survey, tally, findings, hidden } = await readRows(READERS[choice.kind], reading, pacing)
  const notices = [...noticesOfUnits(choice.mapping), ...findings.notices, ...hidden.notices(planned)]
  return reportOf(planned, survey, tally, { ...findings, notices })
}
