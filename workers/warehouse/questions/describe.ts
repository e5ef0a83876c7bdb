import type { Dataset } from '../../../src/domain/project/dataset'
import { describeDataset } from '../dataset'
import type { Parts } from '../parts'

/** What is open: its files, counts, years, groupings, lists and targets. */
export const describe = ({ tables }: Parts): Dataset =>
  describeDataset(tables.columns(), { demo: tables.demo, files: tables.files })
