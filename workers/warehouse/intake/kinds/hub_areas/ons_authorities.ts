import { factsIn } from '../../../../../data/facts_text'
import localAuthorities from '../../../../../data/facts/local_authorities.csv?raw'

/**
 * Districts of England by the county that registers of schools have in their place: first and last of a run of the ONS's
 * codes E07000008 to E07000245, by the code of the county (ONS, Local Authority District to County, April 2025).
 */
const DISTRICTS_OF_COUNTIES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  E10000003: [[8, 12]],
  E10000007: [[32, 39]],
  E10000008: [[40, 47]],
  E10000011: [[61, 65]],
  E10000012: [[66, 77]],
  E10000013: [[78, 83]],
  E10000014: [[84, 94]],
  E10000015: [
    [95, 104],
    [240, 243],
  ],
  E10000016: [[105, 116]],
  E10000017: [[117, 128]],
  E10000018: [[129, 135]],
  E10000019: [[136, 142]],
  E10000020: [[143, 149]],
  E10000024: [[170, 176]],
  E10000025: [[177, 181]],
  E10000028: [[192, 199]],
  E10000029: [
    [200, 206],
    [244, 245],
  ],
  E10000030: [[207, 217]],
  E10000031: [[218, 222]],
  E10000032: [[223, 229]],
  E10000034: [[234, 239]],
}

/** A local authority or district of England by the ONS's code, with the code of its authority in registers of schools. */
export interface OnsAuthority {
  readonly gss: string
  readonly code: string
  /** The ONS’s code of that authority, which some registers have. */
  readonly authorityGss: string
  /** True of a district: its county is the authority. */
  readonly isDistrict: boolean
}

const districtsOf = (county: string): string[] =>
  (DISTRICTS_OF_COUNTIES[county] ?? []).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => `E07${String(first + at).padStart(6, '0')}`),
  )

export const ONS_AUTHORITIES: readonly OnsAuthority[] = factsIn(localAuthorities, [
  'la_code',
  'gss_code',
]).flatMap(({ la_code: code, gss_code: gss }) => [
  { gss, code, authorityGss: gss, isDistrict: false },
  ...districtsOf(gss).map((district) => ({ gss: district, code, authorityGss: gss, isDistrict: true })),
])
