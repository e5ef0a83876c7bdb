import type { FileChoice, FileKind, FileReport } from '../../../src/domain/import_report'
import type { Engine } from '../engine'
import { boundariesReader } from './kinds/boundaries'
import { employersReader } from './kinds/employers'
import { engagementsReader } from './kinds/engagements'
import { hubAreasReader } from './kinds/hub_areas'
import { priorityListReader } from './kinds/priority_list'
import type { KindReader } from './kinds/reader'
import { schoolLinksReader } from './kinds/school_links'
import { schoolsReader } from './kinds/schools'
import { targetsReader } from './kinds/targets'
import { noticesOfUnits, readAsSaid } from './read_as_said'
import { planFile, refuseIfHeadingsOnly, type PlannedFile } from './recognise'
import { reportOf, stageRejects } from './report'
import { RAW_RECORDS, stageRecords, type WantedColumn } from './stage'
import { SYNONYMS } from './synonyms'

export const READERS: Readonly<Record<FileKind, KindReader>> = {
  schools: schoolsReader,
  school_links: schoolLinksReader,
  employers: employersReader,
  engagements: engagementsReader,
  priority_list: priorityListReader,
  hub_areas: hubAreasReader,
  targets: targetsReader,
  boundaries: boundariesReader,
}

/** Throws Refusal where a choice lacks what its kind asks of the person. */
export const checkChoice = (choice: FileChoice): void => READERS[choice.kind].check?.(choice)

/** The columns of a file that its kind wants. */
export const columnsOf = (planned: PlannedFile): WantedColumn[] => [
  ...[...planned.plan.positions].map(([field, position]) => ({ field, position })),
  ...(READERS[planned.plan.kind].otherColumns?.(planned) ?? []),
]

/**
 * Reads one file into its staged table and staged_rejects. `betweenSteps` is awaited with a short phrase before each
 * step and may throw to stop. Throws Refusal where the file cannot be used.
 */
export async function readFile(
  engine: Engine,
  choice: FileChoice,
  betweenSteps: (doing: string) => Promise<void>,
): Promise<FileReport> {
  const { kind, mapping } = choice
  await betweenSteps('Reading')
  const planned = await planFile(choice)
  const columns = columnsOf(planned)
  const survey = stageRecords(engine, planned, columns, Object.keys(SYNONYMS[kind].fields))
  refuseIfHeadingsOnly(planned.name, survey.rows)
  await betweenSteps('Checking')
  readAsSaid(engine, mapping, columns)
  const findings = READERS[kind].read({ engine, planned, choice, columns })
  engine.run(`DROP TABLE ${RAW_RECORDS}`)
  stageRejects(engine, planned, columns, survey)
  const notices = [...noticesOfUnits(mapping), ...findings.notices]
  const report = reportOf(engine, planned, survey, { ...findings, notices })
  engine.run('DROP TABLE judged')
  return report
}
