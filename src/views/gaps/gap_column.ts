import type { GapSort } from '../../domain/gaps/gap_order'
import type { Term } from '../../findings/glossary/glossary'

/** A column of the gap list by which it can be sorted. */
export interface GapColumn {
  readonly sort: GapSort
  readonly label: string
  readonly width: string
  readonly fallsFirst: boolean
  readonly help?: string
  readonly term?: Term
}
