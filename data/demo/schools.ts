import { dayNumber } from '../../src/domain/time/academic_year'
import { hubOf, type Hub } from './hubs'
import { MARK, inventedPlace, neverTwice } from './invented_names'
import { scatterOnLand } from './land'
import type { Place } from './place'
import { districtOf, postcodeIn } from './postcodes'
import { quantileAt, randomFor, type Random } from './random'
import { drawKind, type SchoolKind } from './school_kinds'
import { SETTLEMENT_KINDS, settlements, type LocalAuthority, type Settlement } from './settlements'
import { trustFor } from './trusts'

export interface DemoSchool extends SchoolKind {
  readonly index: number
  readonly id: string
  readonly name: string
  readonly status: string
  readonly fsmPct: number | null
  /** Where it stands; the register says so only when `located`. */
  readonly place: Place
  readonly located: boolean
  readonly postcode: string
  readonly authority: LocalAuthority
  readonly hub: Hub
  readonly trust: string | null
  /** Days since 1 January 1970. */
  readonly openDay: number
}

/** No real URN starts here. */
const FIRST_ID = 900_001

/** Share of the settlements' "other" establishments that a person would call a school or unit for pupils. */
const OTHERS_KEPT = 0.35

const ROLL = [0.3, 0.55, 0.75, 0.88, 0.97, 1.03, 1.15, 1.35, 1.7, 2.4]
const FSM = [0.2, 0.45, 0.66, 0.82, 0.95, 1.07, 1.22, 1.42, 1.7, 2.3]
const HIGHEST_FSM_PCT = 78
const FSM_WITHOUT_A_FIGURE = 22

/** The demo's register: as many schools, where they are and as large as in the published settlements. */
export function makeSchools(): readonly DemoSchool[] {
  const random = randomFor('schools')
  const unique = neverTwice()
  const schools: DemoSchool[] = []
  for (const settlement of settlements)
    for (const of of SETTLEMENT_KINDS)
      for (let n = 0; n < settlement.counts[of]; n++) {
        if (of === 'other' && !random.chance(OTHERS_KEPT)) continue
        const kind = drawKind(random, of, settlement)
        const name = unique(() => `${MARK} ${inventedPlace(random)} ${kind.noun}`)
        schools.push(makeSchool(random, schools.length, name, kind, settlement))
      }
  return schools
}

function makeSchool(
  random: Random,
  index: number,
  name: string,
  kind: SchoolKind,
  settlement: Settlement,
): DemoSchool {
  const { authority } = settlement
  const place = scatterOnLand(random, settlement, Math.max(0.3, settlement.spreadKm))
  return {
    ...kind,
    index,
    id: String(FIRST_ID + index),
    name,
    status: random.chance(0.004) ? 'Open, but proposed to close' : 'Open',
    pupils: Math.max(8, Math.round(kind.pupils * quantileAt(ROLL, random.next()))),
    fsmPct: drawFsm(random, kind, settlement),
    place,
    located: !random.chance(0.005),
    postcode: postcodeIn(random, districtOf(place).code),
    authority,
    hub: hubOf(authority),
    trust: trustFor(random, kind.type, authority),
    openDay: drawOpenDay(random, kind.type),
  }
}

/** Per cent, to one decimal; not given for one school in a hundred, nor for the kinds that never give it. */
function drawFsm(random: Random, kind: SchoolKind, settlement: Settlement): number | null {
  const spread = quantileAt(FSM, random.next())
  if (kind.fsmFactor === null || random.chance(0.01)) return null
  const pct = (settlement.fsmPct ?? FSM_WITHOUT_A_FIGURE) * kind.fsmFactor * spread
  return Math.round(Math.min(HIGHEST_FSM_PCT, pct) * 10) / 10
}

/** Academies and free schools opened as such since 2010; the rest mostly at the first of a month long ago. */
function drawOpenDay(random: Random, type: string): number {
  const young = type.startsWith('Academy') || type.startsWith('Free')
  const year = young ? 2010 + random.below(14) : 1900 + random.below(100)
  const month = random.pick(young ? ['04', '09', '09', '11'] : ['01', '04', '09'])
  return dayNumber(`${year}-${month}-01`)
}
