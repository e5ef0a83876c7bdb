import type { Area, Reach } from '../coverage/coverage'
import type { ReportingPhase } from '../school/phase'
import type { Window } from '../time/academic_year'
import type { DISCIPLINES } from '../volunteers/volunteer'

export type Discipline = (typeof DISCIPLINES)[number]

/** How far a volunteer is looked for: by how rural the school's place is, or so many kilometres for every school. */
export const SUPPLY_RADII = ['rural', '10', '20', '30'] as const
export type SupplyRadius = (typeof SUPPLY_RADII)[number]

export interface SupplyQuestion {
  readonly phase: ReportingPhase
  readonly within: Area | null
  /** The grouping whose areas supply is told by. */
  readonly by: string
  /** When activity is looked for. */
  readonly window: Window
  readonly discipline: Discipline
  readonly radius: SupplyRadius
  /** The day that a DBS is valid on, ISO; volunteers without one count all the same. */
  readonly dbsOn: string
}

/** Volunteers who could come, whatever the area: a few of them are HIDDEN_COUNT. */
export interface Suppliers {
  /** Active, of the phase, with a position, in a school or at the employer's. */
  readonly local: number
  readonly visits: number
  readonly withDbs: number
  /** Active, of the phase, whose postcode is not known: in none of the two above. */
  readonly noPosition: number
  /** Active, of the phase, live online: whatever the place, so in no other number. */
  readonly online: number
  readonly onlineVisits: number
  /** With no school of the phase in reach. */
  readonly reachNone: number
}

/** Access adds up: what schools receive is what volunteers in reach of a school with pupils offer. */
export interface SumCheck {
  readonly received: number
  readonly offered: number
  /** Volunteers left out: their schools have no number of pupils. */
  readonly withoutPupils: number
}

/** Schools of one kind of supply, and those of them with an engagement in the window. */
interface RichAndPoor {
  readonly rich: Reach
  readonly poor: Reach
}

export interface AreaSupply {
  /** '' for schools in no area. */
  readonly name: string
  readonly schools: number
  readonly pupils: number
  readonly rawSum: number
  readonly rawNone: number
  readonly disciplineNone: number
  /** Pupils times access: visits a term that reach the area. */
  readonly visits: number
  readonly coldSpots: number
  readonly reached: number
}

export interface DisciplineSupply {
  readonly discipline: Discipline
  readonly suppliers: number
  /** Schools of the scope without any of them in reach, and those of these in the lowest decile of access. */
  readonly schoolsWithNone: number
  readonly coldSpots: number
}

/** Every placed school of the scope, a place each. */
export interface SchoolSupplies {
  readonly school: Uint32Array
  readonly radiusKm: Uint8Array
  /** HIDDEN_COUNT where few. */
  readonly raw: Int32Array
  readonly disciplineRaw: Int32Array
  readonly access: Float64Array
  /** 1 in the lowest decile of all schools of the phase; and of those, without the discipline. */
  readonly inLowestDecile: Uint8Array
  readonly isCold: Uint8Array
  readonly isReached: Uint8Array
}

export interface SupplyAnswer {
  readonly question: SupplyQuestion
  readonly version: number
  /** False while no volunteers file is open. */
  readonly known: boolean
  /** False while no log is open: nothing is known of activity. */
  readonly activityKnown: boolean
  readonly suppliers: Suppliers
  readonly sumCheck: SumCheck
  /** Heading of the column that says how rural a place is; null where none is loaded or one radius is asked for. */
  readonly ruralLabel: string | null
  /** Placed schools of the phase wherever they are, and those of the scope without a position. */
  readonly everySchool: number
  readonly unplaced: number
  /** Schools of the scope by radius, in the order of RURAL_KM; of the first, those whose class is not known. */
  readonly byRadius: readonly number[]
  readonly classNotKnown: number
  readonly withoutPupils: number
  readonly rawNone: number
  /** Of the schools of the scope; null of none. */
  readonly rawMedian: number | null
  /** Access of every school of the phase: its middle, the lowest decile's upper end, and the schools tied there. */
  readonly accessMedian: number
  readonly lowestDecileAt: number
  readonly inLowestDecile: number
  readonly tiedAtDecile: number
  /** What Gi* would call cold, at -1.96: said, not used. */
  readonly giBelow: number
  readonly richAndPoor: RichAndPoor
  /**
   * Volunteers in reach of a school of the scope; those of them who are nearer to a school outside it, and those whose
   * discipline is not known.
   */
  readonly inReach: number
  readonly nearerOutside: number
  readonly disciplineNotKnown: number
  readonly byArea: readonly AreaSupply[]
  readonly byDiscipline: readonly DisciplineSupply[]
  readonly schools: SchoolSupplies
}
