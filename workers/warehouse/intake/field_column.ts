/** A field of ours and the position of the column that feeds it. */
export interface FieldColumn {
  readonly field: string
  readonly position: number
}
