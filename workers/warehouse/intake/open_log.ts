import { isLog, isRegister } from '../../../src/domain/files/file_kind'
import type { FileReport } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import { onlyRow, rowsOf } from '../rows'
import { counted } from '../../../src/domain/words/counted'
import rematchEngagements from './kinds/engagements/rematch_engagements.sql?raw'

const LOST = `
  SELECT count(*)::INTEGER AS lost
  FROM certain_engagements JOIN schools USING (school_index)
  WHERE school_id NOT IN (SELECT school_id FROM register)`

/**
 * Puts the open engagements into staged_engagements, matched to the register that will be open, but for those in
 * `rows_in_both`. Gives how many wait because their school is not in it.
 */
function rematched(engine: Engine): number {
  engine.run(rematchEngagements)
  return onlyRow<{ lost: number }>(engine.query(LOST)).lost
}

const leftOut = (count: number): string =>
  `${counted(count, 'engagement')} already open left out, at schools that are not in this file: see “Matching”.`

const IN_BOTH = `
  SELECT source_file AS file, count(*)::INTEGER AS "rows" FROM rows_in_both GROUP BY source_file`

/** Logs that stay beside a newer one say how many of their rows it has too: those count there. */
export function withRowsInBoth(engine: Engine, staying: readonly FileReport[]): FileReport[] {
  const rows = new Map(
    rowsOf<{ file: string; rows: number }>(engine.query(IN_BOTH)).map((each) => [each.file, each.rows]),
  )
  return staying.map((report) => {
    const inBoth = isLog(report.kind) ? (rows.get(report.file) ?? 0) : 0
    if (inBoth === 0) return report
    const notice = `${counted(inBoth, 'row is', 'rows are')} in a newer log as well, and counted there.`
    return { ...report, notices: [...new Set([...report.notices, notice])] }
  })
}

/** Where a register replaces the open one under open engagements, they are matched again; its report says what is lost. */
export function matchOpenLog(engine: Engine, reports: readonly FileReport[]): FileReport[] {
  const lost = rematched(engine)
  return reports.map((report) =>
    isRegister(report.kind) && lost > 0 ? { ...report, notices: [...report.notices, leftOut(lost)] } : report,
  )
}
