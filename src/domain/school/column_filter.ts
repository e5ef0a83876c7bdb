import type { Grouping } from '../project/dataset'

/** Schools whose value in one column about schools is one of these. */
export interface ColumnFilter {
  /** Key of the column's grouping. */
  readonly grouping: string
  /** The column's own heading. */
  readonly label: string
  /** Areas of the grouping: categories as written, or bands of figures. */
  readonly values: readonly string[]
}

/** Every grouping made of a column about schools has a key that begins so; no other has. */
export const COLUMN_KEY = 'column_'

export const isOfColumn = ({ key }: Pick<Grouping, 'key'>): boolean => key.startsWith(COLUMN_KEY)

/** The area of schools whose row has no figure, or one that must stay hidden. */
export const NO_FIGURE = 'No figure'
