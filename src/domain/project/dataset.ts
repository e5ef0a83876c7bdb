import type { BoundaryLayerSummary, BoundaryMatch } from '../geography/boundaries'
import type { OWN_METRIC, TargetMetric } from '../targets/target_metrics'
import type { FieldValues } from '../engagement/activity_filter'
import type { FileReport } from '../files/import_report'
import type { PeopleThreshold } from '../people/small_numbers'

/** One way of dividing the schools: region, hub, local authority … or any grouping that a loaded file carries. */
export interface Grouping {
  /** Stable key used in the address: "region", "hub", "local_authority", "constituency", or a file's own. */
  readonly key: string
  readonly label: string
  /** Area names, A to Z; bands of figures from low to high. A school's place in `SchoolDirectory.groups` is an index into this. */
  readonly areas: readonly string[]
  /** Published codes of the areas (GSS, DfE LA code …), '' where none is known. Same order as `areas`. */
  readonly codes: readonly string[]
}

export interface PriorityList {
  readonly listId: string
  readonly name: string
  /** The date the list is valid from, ISO. */
  readonly validFrom: string
  readonly members: number
  /** Members that are in the loaded register. */
  readonly found: number
}

/** What is open. Everything a view needs before it asks its first question. */
export interface Dataset {
  /** Grows by one whenever the tables change; an answer of an older version is stale. */
  readonly version: number
  readonly demo: boolean
  readonly schools: number
  /** Schools with no usable position: in every count, not on the map. */
  readonly unlocated: number
  readonly employers: number
  readonly employersPlaced: number
  /** Volunteers of any status; those registered, which leaves out the prospective; those active. HIDDEN_COUNT where few. */
  readonly volunteers: number
  readonly volunteersRegistered: number
  readonly volunteersActive: number
  /** Accepted engagements of any status, and those delivered. */
  readonly engagements: number
  readonly delivered: number
  /** Rows of feedback on activities, whether or not the log has the activity. */
  readonly outcomes: number
  /** First and last day with a delivered engagement, ISO; null when none is loaded. */
  readonly historyFrom: string | null
  readonly historyTo: string | null
  /** Academic years (start year) with a delivered engagement, oldest first. */
  readonly academicYears: readonly number[]
  /** Programmes of the log, A to Z. */
  readonly programmes: readonly string[]
  /** What delivered engagements differ in, with the values that they can be chosen by. */
  readonly activityFields: readonly FieldValues[]
  readonly groupings: readonly Grouping[]
  /** The columns about schools that hold figures, by the key of their grouping. */
  readonly figureColumns: readonly { readonly key: string; readonly label: string }[]
  readonly lists: readonly PriorityList[]
  readonly targets: readonly Target[]
  /** Groupings whose outlines come from a boundaries file. */
  readonly boundaries: readonly BoundaryMatch[]
  readonly boundaryLayers: readonly BoundaryLayerSummary[]
  readonly files: readonly FileReport[]
  /** Counts of people from 1 to below this are hidden. */
  readonly peopleThreshold: PeopleThreshold
}

export interface Target {
  readonly metric: TargetMetric | typeof OWN_METRIC
  /** The name of a measure of one’s own; '' of any other metric. */
  readonly measure: string
  /** A reporting phase, or 'all'. */
  readonly phase: string
  /** Academic year (start year), or null for every year. */
  readonly year: number | null
  /** The area that it is for, as the file writes it; null for all areas together. */
  readonly area: string | null
  /** In the unit of its metric: per cent of 100, a score from 1 to 5, hours, or a number. */
  readonly value: number
  /** Of a measure of one’s own, as written, '%' for per cent; '' where none is stated, and of any other metric. */
  readonly unit: string
  readonly source: string
}

/** No area: the schools file has no value for this grouping. */
export const NO_AREA = 65_535

/**
 * The schools in columns, one place per school in register order; the place is the school's `index` everywhere
 * else. Crosses from the worker once per version.
 */
export interface SchoolDirectory {
  readonly version: number
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** Degrees, WGS84; NaN without a usable position. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** Index into PHASES. */
  readonly phase: Uint8Array
  /** Pupils on roll; -1 where not known, HIDDEN_COUNT where so few that they are hidden. */
  readonly pupils: Int32Array
  /** Per cent of pupils eligible for free school meals; NaN where not known or hidden. */
  readonly fsmPct: Float32Array
  /** 1 where a per cent is hidden because it is of too few pupils. */
  readonly fsmHidden: Uint8Array
  readonly postcodes: readonly string[]
  readonly localAuthorities: readonly string[]
  /** Grouping key → index into that grouping's areas, or NO_AREA. */
  readonly groups: Readonly<Record<string, Uint16Array>>
}

/** The employers in columns, in file order; crosses once per version. */
export interface EmployerDirectory {
  readonly version: number
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** How the position is known: 'given' is a site, 'district' the middle of a postcode district. */
  readonly locatedBy: readonly string[]
  /** Letters of SIC sections: "CM"; '' where not known. */
  readonly sections: readonly string[]
  /** Employers of one position share a place: those of place p are byPlace[placeStart[p]] up to byPlace[placeStart[p + 1]]. */
  readonly byPlace: Uint32Array
  readonly placeStart: Uint32Array
  /** Outward postcode of each place, "L4"; '' where none is known. */
  readonly districts: readonly string[]
}
