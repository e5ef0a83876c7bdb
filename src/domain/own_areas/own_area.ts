import type { NearPlace } from '../gaps/near_place'

/** Longitude and latitude, degrees. */
export type Corner = readonly [lon: number, lat: number]

export type OwnAreaShape =
  /** Corners in turn; the first is not repeated. */
  | { readonly kind: 'drawn'; readonly corners: readonly Corner[] }
  /** Local authorities as the grouping names them. */
  | { readonly kind: 'authorities'; readonly authorities: readonly string[] }
  | {
      readonly kind: 'circle'
      readonly lon: number
      readonly lat: number
      readonly km: number
      /** What it is round, in words. */
      readonly place: string
    }

/** An area that people made: its schools, found by its shape, are a group like any other. */
export interface OwnArea {
  readonly name: string
  /** Areas of one set share no school, so that they can be compared; from 1. */
  readonly set: number
  readonly shape: OwnAreaShape
}

/** A shape as a person makes it: a radius is round a school or a postcode district, whose position is still to be found. */
export type OwnAreaDraft =
  | Exclude<OwnAreaShape, { kind: 'circle' }>
  | { readonly kind: 'circle'; readonly near: NearPlace; readonly place: string }

/** What a shape would hold, with the set that has room for it. */
export interface OwnAreaAnswer {
  readonly version: number
  /** Null where the place of a radius has no position. */
  readonly shape: OwnAreaShape | null
  readonly schools: number
  readonly set: number
  /** An area of the first set that it shares schools with; null where it shares none. */
  readonly shared: { readonly area: string; readonly schools: number } | null
}

export const MAX_OWN_AREAS = 100
export const MAX_OWN_AREA_NAME_LENGTH = 60
export const MAX_CORNERS = 500
export const MIN_CORNERS = 3

const FIRST_SET = 1
const FIRST_KEY = 'own_areas'

/** The key of the grouping that a set of areas makes, as the address has it. */
export const ownGroupingKey = (set: number): string => (set === FIRST_SET ? FIRST_KEY : `${FIRST_KEY}_${set}`)

export const isOwnGrouping = (key: string): boolean => key === FIRST_KEY || key.startsWith(`${FIRST_KEY}_`)

export const ownGroupingLabel = (set: number): string =>
  set === FIRST_SET ? 'Own area' : `Own area, set ${set}`

/** The sets in use, in their order. */
export const setsOf = (areas: readonly OwnArea[]): readonly number[] =>
  [...new Set(areas.map(({ set }) => set))].sort((a, b) => a - b)

export type NameProblem = 'blank' | 'long' | 'taken' | 'many'

/** Why an area cannot have this name; null where it can. Names differ in more than case. */
export function nameProblem(areas: readonly OwnArea[], name: string): NameProblem | null {
  const written = name.trim()
  if (written === '') return 'blank'
  if (written.length > MAX_OWN_AREA_NAME_LENGTH) return 'long'
  if (areas.length >= MAX_OWN_AREAS) return 'many'
  return areas.some((area) => area.name.toLowerCase() === written.toLowerCase()) ? 'taken' : null
}
