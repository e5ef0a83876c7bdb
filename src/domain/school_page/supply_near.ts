/** Volunteers and employers count as near within this road, km: the reach of a visit of half a day. */
export const SUPPLY_ROAD_KM = 25

/** What volunteers of more than one discipline count under, so that each counts once. */
export const SEVERAL = 'several'

/** Active volunteers of one discipline; HIDDEN_COUNT where few, or where it would give few away. */
interface DisciplineSupply {
  /** A code of DISCIPLINES, SEVERAL, or '' where none is given. */
  readonly discipline: string
  readonly volunteers: number
}

/** Who is near a school. */
export interface SchoolSupply {
  /** False where the school has no position: nothing is near or far. */
  readonly isPlaced: boolean
  /** Employers that are placed, within SUPPLY_ROAD_KM. */
  readonly employers: number
  /** Active volunteers within SUPPLY_ROAD_KM; HIDDEN_COUNT where few, null while none are loaded. */
  readonly volunteers: number | null
  /** The most first; they sum to `volunteers`. Empty where that is hidden. */
  readonly byDiscipline: readonly DisciplineSupply[]
}
