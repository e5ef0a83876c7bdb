import type { FileChoice, FileReport, LoadOutcome, Recognition } from '../../../src/domain/import_report'
import type { Engine } from '../engine'
import { loadFiles, noteOpenFiles, type LoadOptions, type OpenFiles } from './load'
import { putLookups } from './lookups'
import { recogniseFile } from './recognise'

/** Files a person chose → what they are → tables. */
export interface Intake {
  /** What each file seems to be. Nothing is loaded. */
  recognise(files: readonly File[]): Promise<Recognition[]>
  /** Loads the files together, all or none: see loadFiles. The tables of workers/warehouse/tables must exist. */
  load(choices: readonly FileChoice[], options: LoadOptions): Promise<LoadOutcome>
  /** Says which files the open tables came from, where they were opened and not loaded here. */
  noteOpen(files: readonly FileReport[]): void
}

/** `postcodeDistrictsCsv`: the text of data/facts/postcode_districts.csv, which places employers. */
export function createIntake(engine: Engine, postcodeDistrictsCsv: string): Intake {
  putLookups(engine, postcodeDistrictsCsv)
  const openFiles: OpenFiles = new Map()
  return {
    recognise: async (files) => {
      const recognitions: Recognition[] = []
      for (const file of files) recognitions.push(await recogniseFile(file))
      return recognitions
    },
    load: (choices, options) => loadFiles(engine, choices, options, openFiles),
    noteOpen: (files) => noteOpenFiles(files, false, openFiles),
  }
}
