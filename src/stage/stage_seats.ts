import { getContext, setContext } from 'svelte'
import { seatGroups } from '../domain/class_of_thirty/class_of_thirty'
import type { ClassOfThirty } from '../domain/class_of_thirty/class_of_thirty'
import { reseat } from '../domain/class_of_thirty/seating'
import type { Seat } from '../domain/class_of_thirty/seating'

/** The children of a presentation: the same ones from slide to slide, so that they can walk to new seats. */
export class StageSeats {
  private seats: readonly Seat[] = []

  /** Where the children of the picture before sit in this one. */
  take(classOf: ClassOfThirty): readonly Seat[] {
    const codes = seatGroups(classOf).map(({ code }) => code)
    return (this.seats = reseat(this.seats, codes))
  }
}

const SEATS = Symbol('seats')

export const setStageSeats = (seats: StageSeats): StageSeats => setContext(SEATS, seats)

/** Those of the presentation; a thumbnail has its own. */
export const getStageSeats = (): StageSeats => getContext<StageSeats | undefined>(SEATS) ?? new StageSeats()
