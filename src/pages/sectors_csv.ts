import type { SectorRepresentation } from '../domain/employers/sector_representation'
import { csvFile, NOT_KNOWN } from '../domain/files/csv'

const HEADINGS =
  'sector,sic_sections,employers,employers_of_known_sector,engagements,engagements_of_known_sector,jobs,all_jobs,unit,ratio_of_shares'.split(
    ',',
  )

/** The sectors of employers beside an area's jobs, a row each. */
export const sectorsCsv = (shown: SectorRepresentation): string =>
  csvFile(
    HEADINGS,
    shown.rows.map(({ label, code, employers, engagements, jobs, ratio }) => [
      ...[label, code, employers, shown.employers, engagements, shown.engagements],
      ...[jobs ?? NOT_KNOWN, shown.jobs, shown.unit, ratio ?? NOT_KNOWN],
    ]),
  )
