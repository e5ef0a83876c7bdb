import { numberOrNull, readFacts } from '../facts'
import { kilometresBetween, type Place } from './place'

export interface LocalAuthority {
  /** DfE code. */
  readonly code: string
  readonly name: string
  readonly region: string
  readonly lsipCode: string
  readonly lsip: string
}

export const SETTLEMENT_KINDS = [
  'nursery',
  'primary',
  'secondary',
  'all_through',
  'post16',
  'special',
  'independent',
  'other',
] as const
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number]

/** A cluster of schools of one local authority. */
export interface Settlement extends Place {
  readonly authority: LocalAuthority
  readonly spreadKm: number
  readonly counts: Readonly<Record<SettlementKind, number>>
  readonly schools: number
  readonly primaryPupils: number | null
  readonly secondaryPupils: number | null
  readonly fsmPct: number | null
}

export const localAuthorities: readonly LocalAuthority[] = readFacts('local_authorities', [
  'la_code',
  'la_name',
  'region',
  'lsip_code',
  'lsip_name',
]).map((row) => ({
  code: row.la_code,
  name: row.la_name,
  region: row.region,
  lsipCode: row.lsip_code,
  lsip: row.lsip_name,
}))

const authorityByCode = new Map(localAuthorities.map((authority) => [authority.code, authority]))

/** Farther than this from the middle of its authority a cluster is a head office or an error, not a place. */
const FARTHEST_KM = 80

export const settlements: readonly Settlement[] = withoutStrays(readSettlements())

function readSettlements(): Settlement[] {
  return readFacts('school_settlements', [
    ...SETTLEMENT_KINDS,
    'la_code',
    'lon',
    'lat',
    'spread_km',
    'median_pupils_primary',
    'median_pupils_secondary',
    'median_fsm_pct',
  ]).map((row) => {
    const authority = authorityByCode.get(row.la_code)
    if (!authority) throw new Error(`No local authority ${row.la_code}`)
    const counts = Object.fromEntries(SETTLEMENT_KINDS.map((kind) => [kind, Number(row[kind])]))
    return {
      authority,
      lon: Number(row.lon),
      lat: Number(row.lat),
      spreadKm: Number(row.spread_km),
      counts: counts as Record<SettlementKind, number>,
      schools: SETTLEMENT_KINDS.reduce((sum, kind) => sum + Number(row[kind]), 0),
      primaryPupils: numberOrNull(row.median_pupils_primary),
      secondaryPupils: numberOrNull(row.median_pupils_secondary),
      fsmPct: numberOrNull(row.median_fsm_pct),
    }
  })
}

function withoutStrays(all: readonly Settlement[]): readonly Settlement[] {
  const middles = new Map(
    localAuthorities.map((authority) => {
      const own = all.filter((settlement) => settlement.authority === authority)
      return [authority, { lon: median(own.map(({ lon }) => lon)), lat: median(own.map(({ lat }) => lat)) }]
    }),
  )
  return all.filter((settlement) => {
    const middle = middles.get(settlement.authority)
    return middle !== undefined && kilometresBetween(settlement, middle) <= FARTHEST_KM
  })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? NaN
}
