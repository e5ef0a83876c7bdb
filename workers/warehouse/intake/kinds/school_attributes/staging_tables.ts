import type { StagingTable } from '../../staging_table'

/** The table that steps of reading a file about schools hand to each other. */
export const ATTRIBUTE_STAGING_TABLES: Readonly<Record<string, StagingTable>> = {
  /** A band of a column of figures. */
  figure_bands: {
    columns: ['place', 'lower', 'upper', 'area'],
    madeBy: ['kinds/school_attributes/attribute_values.ts'],
    readBy: [],
  },
}
