import type { StagingTable } from '../../staging_table'

/** The table that the reading of hub areas makes, with what a row is. */
export const HUB_STAGING_TABLES: Readonly<Record<string, StagingTable>> = {
  /** A local authority or district by the ONS’s code, with the code of its authority in registers. */
  ons_authorities: {
    columns: ['gss', 'code', 'authority_gss', 'is_district'],
    madeBy: ['kinds/hub_areas/reader.ts'],
    readBy: ['kinds/hub_areas/'],
  },
  /** A local authority in its area of one grouping and period. */
  members_of_period: {
    columns: ['authority', 'area', 'first_day'],
    madeBy: ['kinds/hub_areas/stage_grouping.ts'],
    readBy: [],
  },
}
