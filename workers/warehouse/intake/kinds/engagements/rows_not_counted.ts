import { agreeing, counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'

interface Counts {
  readonly marked: number
  /** Repeats that say something else than the row they repeat. */
  readonly otherwise: number
  readonly first: number | null
}

const COUNTS = `
  SELECT count(*) FILTER (verdict = 'left_out')::INTEGER AS marked,
    count(*) FILTER (repeats_otherwise)::INTEGER AS otherwise,
    min(source_row) FILTER (repeats_otherwise)::INTEGER AS first
  FROM checked_records`

/** Rows left out by a mark of their own, and repeats whose numbers, type, status or employer the row above does not have. */
export class RowsNotCounted {
  #marked = 0
  #otherwise = 0
  #first = Infinity

  /** Adds the rows of checked_records. */
  add(engine: Engine): void {
    const { marked, otherwise, first } = onlyRow<Counts>(engine.query(COUNTS))
    this.#marked += marked
    this.#otherwise += otherwise
    this.#first = Math.min(this.#first, first ?? Infinity)
  }

  notices(): string[] {
    const marked = this.#marked
    const otherwise = this.#otherwise
    return [
      ...(marked > 0
        ? [
            `${counted(marked, 'row is', 'rows are')} marked as deleted, void, a duplicate, a draft or a test, so left out.`,
          ]
        : []),
      ...(otherwise > 0
        ? [
            `${counted(otherwise, 'row has', 'rows have')} the id, school and date of a row above but other numbers, another type, status or employer (the first is row ${this.#first}): the first row counts and ${agreeing(otherwise, 'this one is', 'these are')} left out as ${agreeing(otherwise, 'a repeat', 'repeats')}. If a row is a volunteer or a group of one activity, add them up; if it is an activity of its own, give it its own id; then load the file again.`,
          ]
        : []),
    ]
  }
}
