import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { accessOf, lowestDecileAt, zoneOf } from '../../src/domain/supply/access'
import { giStar } from '../../src/domain/supply/hot_spots'
import type { SupplyAnswer } from '../../src/domain/supply/supply'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { supplyOf } from '../../workers/warehouse/arrays/supply'
import { supplyModel, type SupplyModel } from '../../workers/warehouse/arrays/supply_model'
import { windowOfYear } from '../../src/domain/time/academic_year'
import type { FileChoice } from '../../src/domain/files/import_report'
import { realPath } from '../real_files'
import { realFile } from './intake_in_node'

interface KnownSumCheck {
  readonly sum_demand_x_access: number
  readonly sum_capacity_of_suppliers_in_reach: number
}

interface KnownReach {
  readonly suppliers: number
  readonly suppliers_with_a_school_in_reach: number
  readonly suppliers_with_none_in_reach: number
  readonly suppliers_whose_only_schools_have_no_pupil_number: number
  readonly sum_check: KnownSumCheck
  readonly raw_sum: number
  readonly raw_max: number
  readonly schools_with_raw_0: number
  readonly raw_median: number
  readonly access_mean: number
  readonly access_median: number
  readonly access_lowest_decile_at_most: number
  readonly schools_in_lowest_decile: number
  readonly by_discipline: Readonly<
    Record<
      'engineering' | 'computing' | 'physics',
      {
        readonly suppliers: number
        readonly raw_sum: number
        readonly schools_with_raw_0: number
        readonly sum_check: KnownSumCheck
        readonly cold_spots: number
      }
    >
  >
}

interface KnownSchool {
  readonly urn: string
  readonly lon: number
  readonly lat: number
  readonly radius_km: number
  readonly pupils: number | null
  readonly raw: number
  readonly by_zone: readonly number[]
  readonly nearest_road_km: number | null
  readonly raw_engineering: number
  readonly access_visits_per_pupil: number
  readonly gi_star: number
}

/** supply_A.expected.json: what a correct reading gives (DEFINITIONS.md, Supply). */
export interface KnownSupply {
  readonly schools: {
    readonly secondary_in_register: number
    readonly with_position: number
    readonly pupils_not_known: number
    readonly demand_pupils: number
  }
  readonly radius_of_schools: Readonly<Record<string, number>>
  readonly suppliers: {
    readonly local: number
    readonly local_capacity: number
    readonly local_with_valid_dbs_on_2025_10_01: number
    readonly online_shown_apart: number
    readonly online_capacity_shown_apart: number
    readonly active_secondary_left_out_no_position: number
  }
  readonly with_urban_rural_file: KnownReach
  readonly register_alone_radius_10: KnownReach
  readonly gi_star_below_minus_1_96: number
  readonly cold_spots_engineering_either_rule: number
  readonly cold_spots_engineering_urns: readonly string[]
  readonly sample_of_30: readonly KnownSchool[]
  readonly edge_cases: Readonly<Record<string, KnownSchool>>
  readonly by_la: Readonly<
    Record<
      string,
      {
        readonly name: string
        readonly schools: number
        readonly pupils: number
        readonly raw_sum: number
        readonly raw_0: number
        readonly raw_engineering_0: number
        readonly visits_reaching: number
        readonly cold_spots_engineering: number
      }
    >
  >
}

/** The class of place of every school, as a person chooses its column. */
export const urbanRural = (): FileChoice => ({
  file: realFile(realPath('planning', 'urban_rural.csv')),
  kind: 'school_attributes',
  mapping: {
    kind: 'school_attributes',
    headings: ['URN', 'UrbanRural (code)', 'UrbanRural (name)'],
    fields: { urn: 'URN' },
    dates: null,
    units: {},
    codes: {},
    groupings: ['UrbanRural (name)'],
  },
})

const GI_METRES = 20_000
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0)

const KNOWN_DISCIPLINES = ['engineering', 'computing', 'physics'] as const
type KnownDiscipline = (typeof KNOWN_DISCIPLINES)[number]

/** Access to the volunteers of one discipline alone. */
const ofDiscipline = (open: OpenColumns, model: SupplyModel, discipline: KnownDiscipline) =>
  accessOf(model.pairs, model.schools, model.volunteers.suppliers.visits, (each) =>
    open.volunteers.disciplines[each]!.split(';').includes(discipline),
  )

const asking = (open: OpenColumns, radius: 'rural' | '10', discipline: KnownDiscipline) =>
  supplyOf(open, {
    phase: 'secondary',
    within: null,
    by: 'local_authority',
    window: windowOfYear(2024),
    discipline,
    radius,
    dbsOn: '2025-10-01',
  })

function expectReach(open: OpenColumns, radius: 'rural' | '10', known: KnownReach): void {
  const model = supplyModel(open, { phase: 'secondary', radius })
  const { access, raw } = model.all
  const sorted = access.toSorted()
  const middle =
    (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
  expect({
    suppliers: model.volunteers.local.length,
    suppliers_with_a_school_in_reach: model.all.reaching - model.all.withoutDemand,
    suppliers_with_none_in_reach: model.volunteers.local.length - model.all.reaching,
    suppliers_whose_only_schools_have_no_pupil_number: model.all.withoutDemand,
    raw_sum: sum(raw),
    raw_max: Math.max(...raw),
    schools_with_raw_0: raw.filter((each) => each === 0).length,
    schools_in_lowest_decile: access.filter((each) => each <= lowestDecileAt(access)).length,
    offered: model.all.sharedVisits,
  }).toEqual({
    suppliers: known.suppliers,
    suppliers_with_a_school_in_reach: known.suppliers_with_a_school_in_reach,
    suppliers_with_none_in_reach: known.suppliers_with_none_in_reach,
    suppliers_whose_only_schools_have_no_pupil_number:
      known.suppliers_whose_only_schools_have_no_pupil_number,
    raw_sum: known.raw_sum,
    raw_max: known.raw_max,
    schools_with_raw_0: known.schools_with_raw_0,
    schools_in_lowest_decile: known.schools_in_lowest_decile,
    offered: known.sum_check.sum_capacity_of_suppliers_in_reach,
  })
  expect(raw.toSorted()[Math.floor(raw.length / 2)]).toBe(known.raw_median)
  expect(model.all.received).toBeCloseTo(known.sum_check.sum_demand_x_access, 6)
  expect(sum(access) / access.length).toBeCloseTo(known.access_mean, 7)
  expect(middle).toBeCloseTo(known.access_median, 7)
  expect(lowestDecileAt(access)).toBeCloseTo(known.access_lowest_decile_at_most, 7)
  for (const discipline of KNOWN_DISCIPLINES) {
    const of = known.by_discipline[discipline]
    const answer = asking(open, radius, discipline)
    const row = answer.byDiscipline.find((each) => each.discipline === discipline)
    expect(row, discipline).toEqual({
      discipline,
      suppliers: of.suppliers,
      schoolsWithNone: of.schools_with_raw_0,
      coldSpots: of.cold_spots,
    })
    const own = ofDiscipline(open, model, discipline)
    expect([sum(own.raw), own.sharedVisits], discipline).toEqual([
      of.raw_sum,
      of.sum_check.sum_capacity_of_suppliers_in_reach,
    ])
    expect(own.received, discipline).toBeCloseTo(of.sum_check.sum_demand_x_access, 6)
  }
}

function expectSchool(open: OpenColumns, model: SupplyModel, gi: Float64Array, known: KnownSchool): void {
  const where = known.urn
  const row = model.school.findIndex((school) => open.directory.ids[school] === known.urn)
  expect(model.lon[row], where).toBeCloseTo(known.lon, 4)
  expect(model.lat[row], where).toBeCloseTo(known.lat, 4)
  expect(model.radiusKm[row], where).toBe(known.radius_km)
  expect(model.schools.demand[row], where).toBe(known.pupils ?? 0)
  const metres = model.pairs.metres.subarray(model.pairs.start[row], model.pairs.start[row + 1])
  const zones = [0, 1, 2].map(
    (zone) => metres.filter((each) => zoneOf(each, model.schools.radius[row]!) === zone).length,
  )
  expect(zones, where).toEqual(known.by_zone)
  if (known.nearest_road_km === null) expect(metres.length, where).toBe(0)
  else expect(metres[0]! / 1000, where).toBeCloseTo(known.nearest_road_km, 2)
  expect(model.all.access[row], where).toBeCloseTo(known.access_visits_per_pupil, 7)
  expect(gi[row], where).toBeCloseTo(known.gi_star, 3)
}

/** Every line of supply_A_schools.expected.csv, as the columns of the answer have it. */
function expectEverySchool(
  open: OpenColumns,
  model: SupplyModel,
  answer: SupplyAnswer,
  gi: Float64Array,
): void {
  const [heading, ...lines] = readFileSync(realPath('planning', 'supply_A_schools.expected.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
  const names = heading!.split(',')
  const rowOf = new Map(Array.from(model.school, (school, row) => [open.directory.ids[school]!, row]))
  const ten = supplyModel(open, { phase: 'secondary', radius: '10' })
  const neighbours = giStar(model, model.all.access, GI_METRES).neighbours
  const disciplines = KNOWN_DISCIPLINES.map((discipline) => ofDiscipline(open, model, discipline).raw)
  expect(lines).toHaveLength(rowOf.size)
  for (const line of lines) {
    const cells = Object.fromEntries(line.split(',').map((cell, at) => [names[at]!, cell]))
    const row = rowOf.get(cells['urn']!)!
    const found = [
      model.radiusKm[row],
      model.all.raw[row],
      ten.all.raw[row],
      answer.schools.inLowestDecile[row],
      answer.schools.isCold[row],
      neighbours[row]! + 1,
      ...disciplines.map((raw) => raw[row]),
    ]
    const known = [
      'radius_km',
      'raw',
      'raw_10km',
      'lowest_decile',
      'cold_spot_engineering',
      'neighbours_20km',
      ...KNOWN_DISCIPLINES.map((discipline) => `raw_${discipline}`),
    ]
    expect(found, cells['urn']).toEqual(known.map((name) => Number(cells[name])))
    expect(1000 * model.all.access[row]!, cells['urn']).toBeCloseTo(
      Number(cells['access_visits_per_1000_pupils']),
      4,
    )
    expect(1000 * ten.all.access[row]!, cells['urn']).toBeCloseTo(
      Number(cells['access_10km_visits_per_1000_pupils']),
      4,
    )
    expect(gi[row], cells['urn']).toBeCloseTo(Number(cells['gi_star']), 3)
  }
}

/** Supply within reach of every secondary school, with each figure of the expected files. */
export function expectSupply(
  open: OpenColumns,
  known: KnownSupply,
  codeOfAuthority: ReadonlyMap<string, string>,
): void {
  const answer = asking(open, 'rural', 'engineering')
  const model = supplyModel(open, { phase: 'secondary', radius: 'rural' })
  expect({
    with_position: answer.everySchool,
    unplaced: answer.unplaced,
    pupils_not_known: answer.withoutPupils,
    demand_pupils: sum(model.schools.demand),
  }).toEqual({
    with_position: known.schools.with_position,
    unplaced: known.schools.secondary_in_register - known.schools.with_position,
    pupils_not_known: known.schools.pupils_not_known,
    demand_pupils: known.schools.demand_pupils,
  })
  const radii = known.radius_of_schools
  expect([...answer.byRadius, answer.classNotKnown]).toEqual([
    radii['10 km']! + radii['10 km (class not known)']!,
    radii['20 km'],
    radii['30 km'],
    radii['10 km (class not known)'],
  ])
  const { suppliers } = answer
  expect([suppliers.local, suppliers.visits, suppliers.withDbs]).toEqual([
    known.suppliers.local,
    known.suppliers.local_capacity,
    known.suppliers.local_with_valid_dbs_on_2025_10_01,
  ])
  expect([suppliers.online, suppliers.onlineVisits, suppliers.noPosition]).toEqual([
    known.suppliers.online_shown_apart,
    known.suppliers.online_capacity_shown_apart,
    known.suppliers.active_secondary_left_out_no_position,
  ])
  expectReach(open, 'rural', known.with_urban_rural_file)
  expectReach(open, '10', known.register_alone_radius_10)
  const { gi } = giStar(model, model.all.access, GI_METRES)
  expect(answer.giBelow).toBe(known.gi_star_below_minus_1_96)
  const cold = Array.from(answer.schools.school).filter((_, row) => answer.schools.isCold[row] === 1)
  expect(cold.map((school) => open.directory.ids[school]).sort()).toEqual(known.cold_spots_engineering_urns)
  const either = answer.schools.isCold.filter((isCold, row) => isCold === 1 || gi[row]! < -1.96).length
  expect(either).toBe(known.cold_spots_engineering_either_rule)
  for (const school of [...known.sample_of_30, ...Object.values(known.edge_cases)])
    expectSchool(open, model, gi, school)
  expectEverySchool(open, model, answer, gi)
  const areas = new Map(answer.byArea.map((area) => [codeOfAuthority.get(area.name), area]))
  expect(answer.byArea.filter(({ name }) => name !== '')).toHaveLength(Object.keys(known.by_la).length)
  for (const [code, of] of Object.entries(known.by_la)) {
    const area = areas.get(code)!
    expect(area, of.name).toMatchObject({
      name: of.name,
      schools: of.schools,
      pupils: of.pupils,
      rawSum: of.raw_sum,
      rawNone: of.raw_0,
      disciplineNone: of.raw_engineering_0,
      coldSpots: of.cold_spots_engineering,
    })
    expect(area.visits, of.name).toBeCloseTo(of.visits_reaching, 3)
  }
}
