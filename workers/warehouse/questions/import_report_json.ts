import { importReportAsJson } from '../exports/import_exports'
import type { Parts } from '../parts'
import { qualityOfEverything, qualityOfFiles } from '../quality'

/** The reports of the open files, with the quality of the log, as JSON. */
export async function importReportJson({ tables }: Parts): Promise<string> {
  const { engine } = await tables.filledSql()
  return importReportAsJson(tables.files, qualityOfEverything(engine), qualityOfFiles(engine))
}
