import type { DayKind } from '../calendar/day_kind'
import { WEEKS_APART, type VisitInTerm } from './suggest_weeks'

/** A rule that a visit breaks in the week that was agreed or chosen for it. */
export type WeekFault =
  | { readonly kind: 'closed'; readonly because: DayKind | 'exams' }
  /** The school has another event in that week; '' of one without a title. */
  | { readonly kind: 'event'; readonly title: string }
  | { readonly kind: 'dbs' }
  /** Indexes of visits by the same supplier in that week. */
  | { readonly kind: 'supplier'; readonly others: readonly number[] }
  /** Indexes of visits to the same school that are less than WEEKS_APART from it. */
  | { readonly kind: 'too_close'; readonly others: readonly number[] }

export interface FixedWeek {
  readonly visit: number
  readonly by: 'agreement' | 'pin'
  readonly faults: readonly WeekFault[]
  /** The others were not asked to give way yet, and one of those in its way could. */
  readonly canOthersGiveWay: boolean
}

/** What of the other visits stands against a visit where it is. */
export function collisionsOf(
  visits: readonly Pick<VisitInTerm, 'school' | 'supplier'>[],
  weekOf: ArrayLike<number>,
  visit: number,
): readonly Extract<WeekFault, { readonly kind: 'supplier' | 'too_close' }>[] {
  const { school, supplier } = visits[visit]!
  const week = weekOf[visit]!
  const found = (kind: 'supplier' | 'too_close', isInTheWay: (other: number) => boolean) => {
    const others = [...visits.keys()].filter(
      (other) => other !== visit && weekOf[other]! >= 0 && isInTheWay(other),
    )
    return others.length === 0 ? [] : [{ kind, others }]
  }
  return [
    ...found('supplier', (other) => visits[other]!.supplier === supplier && weekOf[other] === week),
    ...found(
      'too_close',
      (other) => visits[other]!.school === school && Math.abs(weekOf[other]! - week) < WEEKS_APART,
    ),
  ]
}
