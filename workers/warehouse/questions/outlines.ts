import type { Outlines } from '../../../src/domain/geography/boundaries'
import type { Parts } from '../parts'

/** Grouping key → outlines of its areas, of the groupings in `boundaries` of what `describe` answers. */
export const outlines = ({ tables }: Parts): Readonly<Record<string, Outlines>> =>
  tables.columns().boundaries.outlines
