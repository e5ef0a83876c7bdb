import type { StagingTable } from '../../staging_table'

const SCHOOLS = 'kinds/schools/'

/** The tables that the reading of a register makes, with what a row is. */
export const SCHOOL_STAGING_TABLES: Readonly<Record<string, StagingTable>> = {
  /** The one row says whose register is read. */
  register_nation: { columns: ['nation'], madeBy: ['kinds/schools/register_nation.ts'], readBy: [SCHOOLS] },
  /** What different records of a register say of their phase, with how many there are of each. */
  phase_records: {
    columns: ['school_id', 'phase', 'type', 'records'],
    madeBy: ['kinds/schools/phase_check.ts'],
    readBy: [],
  },
  /** A school’s position from its grid reference, or as given in degrees. */
  grid_positions: {
    columns: ['source_row', 'lon', 'lat'],
    madeBy: ['kinds/schools/school_places.ts'],
    readBy: [],
  },
  /** A school’s position in degrees, and how it is known. */
  positions: {
    columns: ['source_row', 'lon', 'lat', 'known_by'],
    madeBy: ['kinds/schools/school_places.ts'],
    readBy: [SCHOOLS],
  },
  /** A school of the file with its cells as written, and which it is in the file’s order. */
  kept_records: {
    view: true,
    columns: [
      'source_row',
      'school_id',
      'nation',
      'name_in_file',
      'from_age',
      'to_age',
      'roll',
      'part',
      'place_kept',
    ],
    madeBy: ['kinds/schools/schools.sql'],
    readBy: [],
  },
  /** A school of several parts. */
  joined_schools: {
    columns: ['school_id', 'phase', 'roll'],
    madeBy: ['kinds/schools/schools.sql'],
    readBy: [],
  },
}
