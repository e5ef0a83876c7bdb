import { columnFrom } from '../../../src/domain/column_from'
import type { PlanInstance, PlanRules } from '../../../src/domain/plan/instance'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { PHASES } from '../../../src/domain/school/phase'
import type { OpenColumns } from './open_columns'
import type { PlanSupplyColumns } from './plan_supply'
import { columnOf } from './school_columns'
import { phasesOfSchool } from './volunteer_terms'

/** Whole points; a hidden or unknown number of pupils counts as none. */
export function valuesOf(
  { directory }: OpenColumns,
  { value }: Pick<PlanQuestion, 'value'>,
  school: Uint32Array,
  need: Float32Array,
): Float64Array {
  const score = columnFrom(Float64Array, need, (each) => Math.max(0, Math.round(each)))
  if (value === 'need') return score
  if (value === 'one') return new Float64Array(school.length).fill(1)
  const pupils = columnOf(school, directory.pupils, Float64Array).map((each) => Math.max(0, each))
  return value === 'pupils' ? pupils : pupils.map((each, at) => each * score[at]!)
}

/** The schools of a register by their index, a row each, with those who can go and the rules of a question. */
export function instanceOf(
  open: OpenColumns,
  question: PlanQuestion,
  school: Uint32Array,
  value: Float64Array,
  { suppliers, ids }: PlanSupplyColumns,
): PlanInstance {
  const { directory, groupings } = open
  const { floors } = question
  const group = floors ? directory.groups[floors.grouping] : undefined
  const areas = groupings.find(({ key }) => key === floors?.grouping)?.areas ?? []
  const area = group
    ? columnOf(school, group, Int32Array).map((each) => (each === NO_AREA ? -1 : each))
    : new Int32Array(school.length).fill(-1)
  return {
    schools: {
      lon: columnOf(school, directory.lon, Float64Array),
      lat: columnOf(school, directory.lat, Float64Array),
      phases: columnOf(school, directory.phase, Uint8Array).map((phase) => phasesOfSchool(PHASES[phase])),
      value,
      area,
    },
    suppliers,
    rules: rulesOf(question, rowOfSchool(school, directory.ids), ids, areas, schoolsByArea(area)),
  }
}

/** Row of a school in scope, by its id. Most questions name none, so that ids are looked at where one is named. */
function rowOfSchool(school: Uint32Array, ids: readonly string[]): (id: string) => number | undefined {
  let rows: ReadonlyMap<string, number> | undefined
  return (id) => {
    rows ??= new Map(Array.from(school, (index, row) => [ids[index]!, row]))
    return rows.get(id)
  }
}

function schoolsByArea(areas: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1)
  return counts
}

/** An area has no higher floor than it has schools in scope. Rules that name a school out of scope, or a supplier who is not loaded, hold for nobody and are left out. */
function rulesOf(
  question: PlanQuestion,
  rowOf: (schoolId: string) => number | undefined,
  supplierIds: readonly string[],
  areas: readonly string[],
  schoolsIn: ReadonlyMap<number, number>,
): PlanRules {
  const indexes = (ids: readonly string[]): number[] => ids.flatMap((id) => rowOf(id) ?? [])
  return {
    objective: question.objective,
    limit: limitMetres(question.limitKm),
    visitsPerSchool: question.visitsPerSchool,
    secondVisitShare: question.secondVisitShare,
    must: indexes(question.must),
    mustNot: indexes(question.mustNot),
    pins: question.pins.flatMap(([schoolId, supplierId]) => {
      const school = rowOf(schoolId)
      const supplier = supplierIds.indexOf(supplierId)
      return school === undefined || supplier === -1 ? [] : [{ school, supplier }]
    }),
    floors: new Map(
      Object.entries(question.floors?.atLeast ?? {}).flatMap(([area, floor]) => {
        const index = areas.indexOf(area)
        // Schools of no area are counted under -1 too, and have no floor.
        const possible = index === -1 ? 0 : Math.min(floor, schoolsIn.get(index) ?? 0)
        return possible === 0 ? [] : [[index, possible] as const]
      }),
    ),
  }
}
