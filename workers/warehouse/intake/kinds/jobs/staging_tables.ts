import type { StagingTable } from '../../staging_table'

const JOBS = 'kinds/jobs/'
const JOB_ROWS = 'kinds/jobs/jobs.sql'

/** The tables that the reading of job figures makes, with what a row is. */
export const JOB_STAGING_TABLES: Readonly<Record<string, StagingTable>> = {
  /** The one row says where the figures of the file come from. */
  figures_source: {
    columns: ['source_id', 'unit'],
    madeBy: ['kinds/jobs/reader.ts', 'kinds/own_table/reader.ts'],
    readBy: [JOBS, 'kinds/own_table/'],
  },
  /** A job group as written. */
  group_readings: { columns: ['written', 'classification', 'code', 'label'], madeBy: [JOB_ROWS], readBy: [] },
  /** A classification of which the file has every group. */
  complete_classifications: { columns: ['classification'], madeBy: [JOB_ROWS], readBy: [JOBS] },
  /** The confidence interval that the file gives for a figure. */
  stated_margins: {
    columns: ['area', 'wording', 'margin_sex', 'margin_year', 'stated'],
    madeBy: [JOB_ROWS],
    readBy: [],
  },
  /** The total that the file gives for an area and year. */
  stated_totals: { columns: ['area', 'figure_year', 'total'], madeBy: [JOB_ROWS], readBy: [] },
  /** A group of an area and year whose file gives a total. */
  groups_of_totals: {
    columns: [
      'area_code',
      'area_name',
      'classification',
      'year',
      'code',
      'label',
      'jobs',
      'total',
      'groups_sum',
    ],
    madeBy: ['kinds/jobs/impossible_groups.sql'],
    readBy: [],
  },
  /** One of them that cannot be right. */
  impossible_groups: {
    columns: [
      'area_code',
      'area_name',
      'classification',
      'year',
      'code',
      'label',
      'jobs',
      'total',
      'groups_sum',
    ],
    madeBy: ['kinds/jobs/impossible_groups.sql'],
    readBy: [JOBS],
  },
}
