import type { SchoolDirectory } from '../../../src/domain/project/dataset'
import type { Parts } from '../parts'

/** Every open school, in columns. */
export const schools = ({ tables }: Parts): SchoolDirectory => tables.columns().directory
