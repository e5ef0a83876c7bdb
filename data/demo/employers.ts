import { MARK, inventedWord, neverTwice } from './invented_names'
import { scatterOnLand } from './land'
import type { Place } from './place'
import { districtOf, postcodeIn } from './postcodes'
import { randomFor, weighted, type Random } from './random'
import { sectionsIn, sectorNoun, withSecondSection } from './sectors'
import { settlements, type Settlement } from './settlements'

export interface DemoEmployer {
  readonly index: number
  readonly id: string
  readonly name: string
  readonly sicSections: string
  readonly sizeBand: string
  readonly postcode: string | null
  readonly place: Place | null
  readonly locatedBy: 'given' | 'district' | 'none'
}

const COUNT = 1500

const drawSettlement = weighted(settlements.map((settlement) => [settlement, settlement.schools] as const))
const drawSizeBand = weighted([
  ['micro', 12],
  ['small', 24],
  ['medium', 32],
  ['large', 30],
  ['unknown', 2],
])
const drawLocatedBy = weighted([
  ['given', 88],
  ['district', 10],
  ['none', 2],
] as const)

/** Employers where the schools are, in the sections the region's jobs are in. */
export function makeEmployers(): readonly DemoEmployer[] {
  const random = randomFor('employers')
  const unique = neverTwice()
  const regions = [...new Set(settlements.map(({ authority }) => authority.region))]
  const drawSection = new Map(regions.map((region) => [region, sectionsIn(region)]))
  return Array.from({ length: COUNT }, (_, index) => {
    const settlement = drawSettlement(random)
    const section = drawSection.get(settlement.authority.region)?.(random) ?? 'M'
    return {
      index,
      id: `DE${String(index + 1).padStart(4, '0')}`,
      name: unique(() => `${MARK} ${inventedWord(random)} ${sectorNoun(random, section)}`),
      sicSections: withSecondSection(random, section),
      sizeBand: drawSizeBand(random),
      ...locate(random, settlement),
    }
  })
}

function locate(
  random: Random,
  settlement: Settlement,
): Pick<DemoEmployer, 'postcode' | 'place' | 'locatedBy'> {
  const site = scatterOnLand(random, settlement, 2.5)
  const district = districtOf(site)
  const postcode = postcodeIn(random, district.code)
  const locatedBy = drawLocatedBy(random)
  switch (locatedBy) {
    case 'given':
      return { postcode, place: site, locatedBy }
    case 'district':
      return { postcode, place: { lon: district.lon, lat: district.lat }, locatedBy }
    case 'none':
      return { postcode: null, place: null, locatedBy }
  }
}
