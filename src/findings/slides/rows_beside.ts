import { UNKNOWN_GROUP } from '../../domain/class_of_thirty/breakdown'
import { largestDifferences } from '../../domain/class_of_thirty/group_comparison'
import type { GroupComparison } from '../../domain/class_of_thirty/group_comparison'
import type { PictureComparison } from '../class_of_thirty/class_picture'

/** As many as the back row can read at once. */
const MOST_ROWS = 3

/** The groups of two pictures that stand large: those that differ most, and what is not known of either. */
export const rowsBeside = ({ groups }: PictureComparison): readonly GroupComparison[] => [
  ...largestDifferences(groups).slice(0, MOST_ROWS),
  ...groups.filter(({ group }) => group.code === UNKNOWN_GROUP),
]
