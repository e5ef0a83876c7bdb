/** A column of figures about schools over the schools of a question. Means are null where too few schools have a figure. */
export interface ColumnMean {
  /** Key of the column's grouping. */
  readonly key: string
  /** The column's own heading, which says its unit. */
  readonly label: string
  readonly all: SchoolMean
  readonly reached: SchoolMean
  readonly notReached: SchoolMean
  /** Schools in scope without a figure, or with one that must stay hidden. */
  readonly withoutFigure: number
}

export interface SchoolMean {
  readonly schools: number
  /** Mean of the schools, each counting once. */
  readonly mean: number | null
}

/** The mean of fewer schools could reveal the figure of one. */
export const FEWEST_SCHOOLS_OF_MEAN = 5

export const schoolMean = (schools: number, sum: number): SchoolMean => ({
  schools,
  mean: schools < FEWEST_SCHOOLS_OF_MEAN ? null : sum / schools,
})
