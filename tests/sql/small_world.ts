import type { EngagementStatus } from '../../src/domain/engagement/engagement'
import type { RejectReason } from '../../src/domain/files/import_report'
import type { Engine } from '../../workers/warehouse/engine'
import { rowsOf } from '../../workers/warehouse/rows'
import { createOracle } from './oracle/oracle'
import { createSchema, deriveSchoolAreas } from '../../workers/warehouse/schema'

export interface SmallSchool {
  readonly id: string
  readonly phase?: string
  readonly region?: string
  readonly localAuthority?: string
  readonly fsmPct?: number
  readonly lon?: number
  readonly lat?: number
  readonly pupils?: number
}

export interface SmallEngagement {
  readonly school: string
  readonly date: string
  readonly status?: 'delivered' | 'planned' | 'cancelled'
  readonly employer?: string
  readonly series?: string
  readonly programme?: string
  readonly indirect?: boolean
  /** A code of ACTIVITY_TYPES; STEM_CLUB, or EDU_CPD where indirect. */
  readonly type?: string
  readonly pupils?: number
  readonly hours?: number
  readonly mode?: string
  readonly reported?: string
  readonly file?: string
}

export interface SmallReject {
  readonly file: string
  readonly reason: RejectReason
}

/** A handful of schools and engagements in the real tables. */
export function smallWorld(
  engine: Engine,
  schools: readonly SmallSchool[],
  engagements: readonly SmallEngagement[],
  rejects: readonly SmallReject[] = [],
): void {
  createSchema(engine)
  createOracle(engine)
  schools.forEach((school, index) => {
    engine.query(
      `INSERT INTO schools (school_index, school_id, name, phase, region, local_authority, local_authority_code, fsm_pct, lon, lat, pupils)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      index,
      school.id,
      `School ${school.id}`,
      school.phase ?? 'SEC',
      school.region ?? null,
      school.localAuthority ?? null,
      school.localAuthority ?? null,
      school.fsmPct ?? null,
      school.lon ?? null,
      school.lat ?? null,
      school.pupils ?? null,
    )
  })
  const wordings = [...new Set(engagements.flatMap(({ employer }) => employer?.trim().toLowerCase() ?? []))]
  wordings.forEach((name, written) =>
    engine.query(
      'INSERT INTO written_employers VALUES ($1, NULL, $2, NULL, $3, NULL)',
      written,
      name,
      ` | ${name} | `,
    ),
  )
  engagements.forEach((engagement, row) => {
    engine.query(
      `INSERT INTO engagements (engagement_id, school_index, date, academic_year, activity_type, direct, employer, series, status,
         pupils, hours, mode, reported, source_file, source_row, written_employer, programme)
       SELECT $1, school_index, $2::DATE, academic_year_of($2::DATE), $3, $4, $5, $6, $7, $8, $9, $10, $11::DATE, $12, $13, $14, $15
       FROM schools WHERE school_id = $16`,
      `E${row}`,
      engagement.date,
      engagement.type ?? (engagement.indirect ? 'EDU_CPD' : 'STEM_CLUB'),
      !engagement.indirect,
      engagement.employer ?? null,
      engagement.series ?? null,
      engagement.status ?? 'delivered',
      engagement.pupils ?? null,
      engagement.hours ?? null,
      engagement.mode ?? null,
      engagement.reported ?? null,
      engagement.file ?? 'log.csv',
      row + 2,
      engagement.employer === undefined ? null : wordings.indexOf(engagement.employer.trim().toLowerCase()),
      engagement.programme ?? null,
      engagement.school,
    )
  })
  rejects.forEach(({ file, reason }, row) =>
    engine.query('INSERT INTO rejects VALUES ($1, $2, $3, $4, $5)', file, row + 100, '', '', reason),
  )
  deriveSchoolAreas(engine)
}

export function statusesBySql(
  engine: Engine,
  window: { from: string; to: string },
  directOnly = false,
): Record<string, EngagementStatus> {
  const rows = engine.query(
    'SELECT school_id, engagement_status FROM engagement_status($1, $2, $3) JOIN schools USING (school_index) ORDER BY school_index',
    window.from,
    window.to,
    directOnly,
  )
  return Object.fromEntries(
    rowsOf<{ school_id: string; engagement_status: EngagementStatus }>(rows).map((row) => [
      row.school_id,
      row.engagement_status,
    ]),
  )
}
