import { describe, expect, test } from 'vitest'
import { PRIMARY, SECONDARY, COLLEGE } from '../../../src/domain/plan/instance'
import { SUPPLY_VERDICTS, type SupplyVerdict } from '../../../src/domain/plan/plan_question'
import { dayNumber } from '../../../src/domain/time/academic_year'
import { employerPlaces } from '../../../workers/warehouse/arrays/employer_places'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { planSupply, type PlanSupplyColumns } from '../../../workers/warehouse/arrays/plan_supply'
import { supplyOf } from '../../../workers/warehouse/arrays/plan_supply_counts'

const DAY = dayNumber('2025-10-01')
const RULES = { dbsOn: '2025-10-01', statuses: ['active', 'prospective'], disciplines: ['maths', 'space'] }

type Row = readonly [
  status: string,
  modes: string,
  disciplines: string,
  dbs: number,
  lon: number,
  verdict: SupplyVerdict,
  usable: 0 | 1,
  offers: 0 | 1,
]
/** Each volunteer with the first thing that is in its way, whether it may go into a school, and whether it offers the discipline. */
const VOLUNTEERS: readonly Row[] = [
  ['active', '', 'maths', DAY, 0, 'usable', 1, 1],
  ['prospective', 'in_school;live_online', 'physics;maths', DAY + 100, 0, 'usable', 1, 1],
  ['active', 'live_online', 'maths', DAY, 0, 'notInSchool', 0, 1],
  ['lapsed', 'in_school', 'maths', DAY, 0, 'otherStatus', 0, 1],
  ['', 'in_school', 'maths', DAY, 0, 'otherStatus', 0, 1],
  ['active', 'in_school', '', DAY, 0, 'otherDiscipline', 1, 0],
  ['active', 'in_school', 'physics', DAY, 0, 'otherDiscipline', 1, 0],
  ['active', 'in_school', 'maths', -1, 0, 'dbsNotKnown', 0, 1],
  ['active', 'in_school', 'maths', DAY - 1, 0, 'dbsEnded', 0, 1],
  ['active', 'in_school', 'maths', DAY, NaN, 'usable', 0, 1],
  ['lapsed', 'live_online', 'physics', -1, 0, 'otherStatus', 0, 0],
  ['active', 'live_online', 'physics', -1, 0, 'notInSchool', 0, 0],
  ['active', 'in_school', 'physics', -1, 0, 'otherDiscipline', 0, 0],
]

const volunteersOf = (rows: readonly Row[]) => {
  const column = <Place extends number>(place: Place) => rows.map((row): Row[Place] => row[place])
  return {
    ids: rows.map((_, each) => `V${each}`),
    districts: rows.map(() => 'L4'),
    statuses: column(0),
    modes: column(1),
    disciplines: column(2),
    dbsExpiry: Int32Array.from(column(3)),
    lon: Float64Array.from(column(4)),
    lat: Float64Array.from(column(4)),
    phases: rows.map(() => ''),
    visits: Int32Array.from(rows, () => -1),
    travelKm: Float64Array.from(rows, () => NaN),
  }
}
const EMPLOYERS = {
  ids: ['Acme', 'Bell', 'Crane'],
  lon: Float64Array.of(0, 1, NaN),
  lat: Float64Array.of(51, 52, NaN),
}
const openOf = (rows: readonly Row[]): OpenColumns =>
  ({
    volunteers: volunteersOf(rows),
    employers: {
      ...EMPLOYERS,
      places: employerPlaces({ ...EMPLOYERS, postcodes: ['L4 1AA', 'L5 1AA', 'L6 1AA'] }),
    },
  }) as unknown as OpenColumns

describe('suppliers of a plan', () => {
  test('a volunteer can go whose status, way of visiting, discipline and DBS allow it, on the last day of the DBS too', () => {
    const { ids, employersStandIn, districts, verdictOf, knowsDiscipline, suppliers } = planSupply(
      openOf(VOLUNTEERS),
      RULES,
    )
    expect({ ids, employersStandIn, districts }).toEqual({
      ids: VOLUNTEERS.map((_, each) => `V${each}`),
      employersStandIn: false,
      districts: VOLUNTEERS.map(() => 'L4'),
    })
    VOLUNTEERS.forEach(([, , disciplines, , , verdict, usable, offers], each) =>
      expect(
        [verdictOf(each), suppliers.usable[each], suppliers.offers[each], knowsDiscipline(each)],
        `V${each}`,
      ).toEqual([verdict, usable, offers, disciplines !== '']),
    )
    expect([suppliers.visits[0], suppliers.limit[0], suppliers.phases[0]]).toEqual([1, Infinity, 0])
  })

  test('where no discipline is named everybody offers it', () => {
    const { suppliers, verdictOf } = planSupply(openOf(VOLUNTEERS), { ...RULES, disciplines: [] })
    expect([...suppliers.offers]).toEqual(VOLUNTEERS.map(() => 1))
    expect([verdictOf(5), verdictOf(6), verdictOf(12)]).toEqual(['usable', 'usable', 'dbsNotKnown'])
  })

  test('without volunteers each employer with a position has one visit, however far, to a school of any phase', () => {
    const { ids, employersStandIn, districts, verdictOf, knowsDiscipline, suppliers } = planSupply(
      openOf([]),
      RULES,
    )
    expect({ ids, employersStandIn, districts }).toEqual({
      ids: EMPLOYERS.ids,
      employersStandIn: true,
      districts: ['L4', 'L5', ''],
    })
    expect([verdictOf(0), knowsDiscipline(0)]).toEqual(['usable', true])
    expect(suppliers).toEqual({
      lon: EMPLOYERS.lon,
      lat: EMPLOYERS.lat,
      usable: Uint8Array.of(1, 1, 0),
      offers: Uint8Array.of(1, 1, 1),
      visits: Int32Array.of(1, 1, 1),
      limit: Float64Array.of(Infinity, Infinity, Infinity),
      phases: Uint8Array.of(0, 0, 0),
    })
  })
})

type Supplier = readonly [
  nearest: number,
  limit: number,
  phases: number,
  own: SupplyVerdict,
  hasSchool: boolean,
  counted: SupplyVerdict,
]
/** Each supplier of a plan with what is counted of it, whatever the threshold. */
const SUPPLIERS: readonly Supplier[] = [
  [3000, 3000, 0, 'usable', true, 'usable'],
  [3001, 3000, 0, 'usable', false, 'outOfReach'],
  [Infinity, Infinity, 0, 'usable', false, 'outOfReach'],
  [NaN, 3000, 0, 'otherStatus', false, 'withoutPosition'],
  [100, 3000, COLLEGE, 'otherStatus', false, 'otherStatus'],
  [100, 3000, COLLEGE, 'notInSchool', false, 'notInSchool'],
  [100, 3000, COLLEGE, 'dbsEnded', false, 'otherPhase'],
  [100, 3000, COLLEGE | PRIMARY, 'dbsEnded', false, 'dbsEnded'],
  [100, 3000, PRIMARY, 'usable', false, 'otherPhase'],
  [100, 3000, SECONDARY, 'usable', true, 'usable'],
  [100, 3000, 0, 'dbsNotKnown', false, 'dbsNotKnown'],
  [100, 3000, PRIMARY, 'usable', true, 'usable'],
]

test('who can go is counted with its visits, and everybody else by the first reason that holds', () => {
  const column = <Place extends number>(place: Place) =>
    SUPPLIERS.map((supplier): Supplier[Place] => supplier[place])
  const supplied: PlanSupplyColumns = {
    ids: SUPPLIERS.map((_, each) => `V${each}`),
    employersStandIn: false,
    districts: ['L1', 'L2', 'L3', 'L4', 'L5', 'L5', 'L1', '', 'L1', 'L9', 'L5', 'L9'],
    verdictOf: (each) => SUPPLIERS[each]![3],
    knowsDiscipline: (each) => each !== 9,
    suppliers: {
      lon: Float64Array.from(SUPPLIERS.keys()),
      lat: Float64Array.from(SUPPLIERS.keys()),
      visits: Int32Array.from(SUPPLIERS.keys(), (each) => each + 1),
      limit: Float64Array.from(column(1)),
      phases: Uint8Array.from(column(2)),
      usable: Uint8Array.from(SUPPLIERS, () => 1),
      offers: Uint8Array.from(SUPPLIERS, () => 1),
    },
  }
  const schools = {
    lon: Float64Array.of(0, 0),
    lat: Float64Array.of(0, 0),
    phases: Uint8Array.of(PRIMARY, SECONDARY),
    value: Float64Array.of(1, 1),
    area: Int32Array.of(-1, -1),
  }
  const pairs = {
    start: Int32Array.of(0, 2, 3),
    supplier: Int32Array.of(11, 0, 9),
    metres: Int32Array.of(100, 3000, 100),
  }
  const { supply, supplierVerdicts, districts } = supplyOf(
    supplied,
    schools,
    pairs,
    Float64Array.from(column(0)),
    1,
  )
  expect(Array.from(supplierVerdicts, (verdict) => SUPPLY_VERDICTS[verdict])).toEqual(column(5))
  expect(supply).toEqual({
    employersStandIn: false,
    all: 12,
    withoutPosition: 1,
    outOfReach: 2,
    otherStatus: 1,
    notInSchool: 1,
    otherPhase: 2,
    otherDiscipline: 0,
    dbsNotKnown: 1,
    dbsEnded: 1,
    usable: 3,
    visits: 1 + 10 + 12,
    disciplineNotKnown: 1,
  })
  expect(districts).toMatchObject({
    names: ['L1', 'L5', 'L9'],
    suppliers: Int32Array.of(3, 3, 2),
    usable: Int32Array.of(1, 0, 2),
    visits: Int32Array.of(1, 0, 22),
    ofSupplier: Int32Array.of(0, -1, -1, -1, 1, 1, 0, -1, 0, 2, 1, 2),
  })
})
