import { localAuthorities, type LocalAuthority } from './settlements'

export interface Hub {
  readonly name: string
  /** Codes of the LSIP areas it covers. */
  readonly lsips: readonly string[]
  /** Odds that a priority school here is reached in 2020/21, as a multiple of the country's. */
  readonly liveliness: number
  /** What each further year adds to the multiple. */
  readonly trend: number
}

const hub = (name: string, lsips: string, liveliness: number, trend: number): Hub => ({
  name,
  lsips: lsips.split(' ').map((two) => `E690000${two}`),
  liveliness,
  trend,
})

/**
 * Seventeen hubs, as in SQW 2022 (1.3), drawn for the demo from whole LSIP areas. Their contrasts are invented, over
 * the range of SQW 2.5; size has nothing to do with them (2.14).
 */
export const HUBS: readonly Hub[] = [
  hub('Cumbria and Lancashire', '06 19', 0.8, 0.06),
  hub('Derbyshire and Nottinghamshire', '07', 0.56, 0.02),
  hub('East Anglia', '03 22', 0.72, 0.08),
  hub('Greater Manchester', '14', 1.5, 0),
  hub('Hertfordshire, Essex and South Midlands', '10 16 27', 0.66, 0),
  hub('Humber and North Yorkshire', '17 38', 0.54, 0.12),
  hub('Lincolnshire and Leicestershire', '12 20', 0.37, 0.03),
  hub('London', '13', 1.15, -0.05),
  hub('Merseyside and Cheshire', '04 21', 1.9, -0.08),
  hub('North East', '23 24 31', 4.2, 0),
  hub('South Coast', '01 09 18 26', 0.9, 0.05),
  hub('South West', '05 08 11 15 30 36', 1.25, 0.02),
  hub('South Yorkshire', '28', 2.8, 0),
  hub('Staffordshire and the Marches', '29 33 35', 0.48, 0.06),
  hub('Thames Valley', '02 25 32', 1.35, -0.06),
  hub('West Midlands', '34', 1, 0.04),
  hub('West Yorkshire', '37', 0.62, 0.1),
]

const hubByLsip = new Map(HUBS.flatMap((each) => each.lsips.map((lsip) => [lsip, each] as const)))

export function hubOf(authority: LocalAuthority): Hub {
  const found = hubByLsip.get(authority.lsipCode)
  if (!found) throw new Error(`No hub covers ${authority.name}`)
  return found
}

/** A row of area_members. */
export interface AreaMember {
  readonly groupingKey: string
  readonly groupingLabel: string
  readonly authority: LocalAuthority
  readonly area: string
  readonly validFrom: string
}

export const areaMembers: readonly AreaMember[] = [
  ...localAuthorities.map((authority) => ({
    groupingKey: 'hub',
    groupingLabel: 'Hub',
    authority,
    area: hubOf(authority).name,
    validFrom: '2019-09-01',
  })),
  ...localAuthorities.map((authority) => ({
    groupingKey: 'lsip',
    groupingLabel: 'LSIP area',
    authority,
    area: authority.lsip,
    validFrom: '2022-09-01',
  })),
]
