import { isLog } from '../../../src/domain/files/file_kind'
import { SETTING_CODES } from '../../../src/domain/engagement/setting'
import { REJECT_REASONS } from '../../../src/domain/files/import_report'
import type { FileReport } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import engagementFates from './engagement_fates.sql?raw'
import eventFates from './event_fates.sql?raw'

/** The reports with the current counts of accepted, rejected, matched and waiting rows of each engagements file, and of events that wait. */
export function updateReports(engine: Engine, reports: readonly FileReport[]): FileReport[] {
  const rows = new Map(
    [engagementFates, eventFates]
      .flatMap((fates) => rowsOf<{ file: string; fate: string; rows: number }>(engine.query(fates)))
      .map((row) => [`${row.fate} ${row.file}`, row.rows]),
  )
  return reports.map((report) => {
    const rowsOfFate = (fate: string): number => rows.get(`${fate} ${report.file}`) ?? 0
    const bySchool = { matchedByPeople: rowsOfFate('matched by people'), waiting: rowsOfFate('waiting') }
    if (!isLog(report.kind)) return { ...report, ...bySchool }
    return {
      ...report,
      accepted: rowsOfFate('kept'),
      rejected: Object.fromEntries(
        REJECT_REASONS.map((reason) => [reason, rowsOfFate(reason)] as const).filter(
          ([, count]) => count > 0,
        ),
      ),
      matchedOtherwise: rowsOfFate('found'),
      ...bySchool,
      atSettings: Object.fromEntries(
        SETTING_CODES.map((code) => [code, rowsOfFate(`at ${code}`)] as const).filter(
          ([, count]) => count > 0,
        ),
      ),
      employersFound: rowsOfFate('employer found'),
      employersByPeople: rowsOfFate('employer matched by people'),
      employersWaiting: rowsOfFate('employer waiting'),
    }
  })
}
