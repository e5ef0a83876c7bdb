import type { SectorRepresentation } from '../domain/employers/sector_representation'
import { csvFile, NOT_KNOWN } from '../domain/files/csv'

const HEADINGS =
  'sector,sic_sections,employers,employers_of_known_sector,engagements,engagements_of_known_sector,jobs,all_jobs,unit,ratio_of_shares'.split(
    ',',
  )

/** The sectors of employers beside an area's jobs, a row each. */
export const sectorsCsv = (sectors: SectorRepresentation): string =>
  csvFile(
    HEADINGS,
    sectors.rows.map(({ label, code, employers, engagements, jobs, ratio }) => [
      ...[label, code, employers, sectors.employers, engagements, sectors.engagements],
      ...[jobs ?? NOT_KNOWN, sectors.jobs, sectors.unit, ratio ?? NOT_KNOWN],
    ]),
  )
