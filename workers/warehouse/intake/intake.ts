import type { FileChoice } from '../../../src/domain/files/import_report'
import type { Mapping } from '../../../src/domain/files/mapping'
import type { Recognition, SelectedTable, TrialOutcome } from '../../../src/domain/files/recognition'
import type { Engine } from '../engine'
import { loadFiles, type Loading, type LoadOptions } from './load'
import { createLookups } from './lookups'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { recogniseFile, recogniseTable, type CheckTable } from './recognise'
import { tryFile } from './try_file'

/** Files a person chose → what they are → tables. */
export interface Intake {
  /** What each file seems to be, its tables one by one. Nothing is loaded. */
  recognise(files: readonly File[], mappings?: readonly Mapping[]): Promise<Recognition[][]>
  recogniseTable(file: File, wanted: SelectedTable, mappings: readonly Mapping[]): Promise<Recognition>
  /** Reads the first rows of a file and keeps nothing; never while a load is under way, for both stage tables. */
  tryFile(
    choice: FileChoice,
    registerOpen: boolean,
    registersChosen?: readonly FileChoice[],
  ): Promise<TrialOutcome>
  /** Loads the files together, all or none: see loadFiles. The tables of workers/warehouse/tables must exist. */
  load(choices: readonly FileChoice[], options: LoadOptions): Promise<Loading>
}

/** `postcodeDistrictsCsv`: the text of data/facts/postcode_districts.csv, which places employers. */
export function createIntake(engine: Engine, postcodeDistrictsCsv: string): Intake {
  createLookups(engine, postcodeDistrictsCsv)
  const checkTable: CheckTable = (name, planned) =>
    FILE_KIND_DEFINITIONS[planned.plan.kind].checkTable?.(engine, name, planned)
  return {
    recognise: async (files, mappings) => {
      const recognitions: Recognition[][] = []
      for (const file of files) recognitions.push(await recogniseFile(file, mappings, checkTable))
      return recognitions
    },
    recogniseTable: (file, wanted, mappings) => recogniseTable(file, wanted, mappings, checkTable),
    tryFile: (...trial) => tryFile(engine, ...trial),
    load: (choices, options) => loadFiles(engine, choices, options),
  }
}
