import type { StagingTable } from '../../staging_table'

/** The tables that the reading of employers makes, with what a row is. */
export const EMPLOYER_STAGING_TABLES: Readonly<Record<string, StagingTable>> = {
  /** An SIC code of an employer: its section, or whether it is in none. */
  employer_sections: {
    columns: ['source_row', 'section', 'unknown'],
    madeBy: ['kinds/employers/employers.sql'],
    readBy: ['kinds/employers/reader.ts'],
  },
  /** A record’s place on the grid, in degrees; NaN where it is on none. */
  employer_degrees: {
    columns: ['source_row', 'lon', 'lat'],
    madeBy: ['kinds/employers/employer_places.ts'],
    readBy: [],
  },
}
