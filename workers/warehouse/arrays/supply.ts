import { columnFrom } from '../../../src/domain/column_from'
import { isReached } from '../../../src/domain/engagement/engagement'
import { HIDDEN_COUNT, isSmallCount } from '../../../src/domain/people/small_numbers'
import { lowestDecileAt } from '../../../src/domain/supply/access'
import { giStar } from '../../../src/domain/supply/hot_spots'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import { RURAL_KM } from '../../../src/domain/supply/rural_radius'
import type {
  Discipline,
  DisciplineSupply,
  SupplyAnswer,
  SupplyQuestion,
} from '../../../src/domain/supply/supply'
import { quantileOf } from '../../../src/domain/numbers/quantile'
import { DISCIPLINES } from '../../../src/domain/volunteers/volunteer'
import { engagementStatuses } from './engagement_status'
import type { OpenColumns } from './open_columns'
import { schoolsInScope } from './school_scope'
import { supplyModel, type SupplyModel } from './supply_model'
import { supplyByArea } from './supply_by_area'
import { volunteersInReach } from './supply_in_reach'
import { countedSuppliers, visiblePart } from './supply_suppliers'

/** Schools within so much road of each other lend each other their access in Gi*. */
const GI_KM = 20
const GI_COLD = -1.96

/** Volunteers in reach of each school of those that `has` keeps. */
function rawOf({ pairs, school }: SupplyModel, has: (supplier: number) => boolean): Int32Array {
  const raw = new Int32Array(school.length)
  for (let row = 0; row < raw.length; row++)
    for (let at = pairs.start[row]!; at < pairs.start[row + 1]!; at++)
      if (has(pairs.supplier[at]!)) raw[row]!++
  return raw
}

/** Supply within reach of the schools of a scope, shared with every school of the phase (DOMAIN §4.7). */
export function supplyOf(open: OpenColumns, question: SupplyQuestion): SupplyAnswer {
  const { directory, groupings, volunteers, threshold } = open
  const model = supplyModel(open, question)
  const { access, raw } = model.all
  const { demand } = model.schools
  const inScope = schoolsInScope(directory, groupings, question)
  const rows = [...model.school.keys()].filter((row) => inScope[model.school[row]!] === 1)
  const count = (counts: (row: number) => boolean): number => rows.filter(counts).length
  const decileAt = lowestDecileAt(access)
  const isLowest = columnFrom(Uint8Array, access, (each) => Number(each <= decileAt))
  const offers = (code: string) =>
    columnFrom(Uint8Array, volunteers.disciplines, (codes) => Number(codes.split(';').includes(code)))
  const isActive = open.accepted > 0 ? engagementStatuses(open.engagements, question.window, 'all') : null
  const reached = columnFrom(Uint8Array, model.school, (school) =>
    Number(isActive && isReached(isActive.status[school]!)),
  )
  const middle = quantileOf(access.toSorted(), 0.5) ?? NaN
  const reachOf = (of: readonly number[]) => ({
    schools: of.length,
    reached: of.reduce((sum, row) => sum + reached[row]!, 0),
  })
  const { gi } = giStar(model, access, limitMetres(GI_KM))

  const rawOfDiscipline = (discipline: Discipline): Int32Array => {
    const has = offers(discipline)
    return rawOf(model, (supplier) => has[supplier] === 1)
  }
  const byDiscipline = DISCIPLINES.map((discipline): DisciplineSupply => {
    const own = rawOfDiscipline(discipline)
    const has = offers(discipline)
    const people = model.volunteers.local.filter((each) => has[each] === 1).length
    return {
      discipline,
      suppliers: visiblePart(people, model.volunteers.local.length, threshold),
      schoolsWithNone: count((row) => own[row] === 0),
      coldSpots: count((row) => own[row] === 0 && isLowest[row] === 1),
    }
  })
  const disciplineRaw = rawOfDiscipline(question.discipline)
  const isCold = (row: number): boolean => isLowest[row] === 1 && disciplineRaw[row] === 0

  return {
    question,
    version: directory.version,
    known: volunteers.ids.length > 0,
    activityKnown: isActive !== null,
    suppliers: countedSuppliers(
      model.volunteers,
      volunteers,
      question.dbsOn,
      model.volunteers.local.length - model.all.reaching,
      threshold,
    ),
    sumCheck: {
      received: model.all.received,
      offered: model.all.sharedVisits,
      withoutPupils: visiblePart(model.all.withoutDemand, model.volunteers.local.length, threshold),
    },
    ruralLabel: model.ruralLabel,
    everySchool: model.school.length,
    unplaced: inScope.reduce(
      (sum, isIn, school) => sum + Number(isIn === 1 && Number.isNaN(directory.lon[school]!)),
      0,
    ),
    byRadius: RURAL_KM.map((km) => count((row) => model.radiusKm[row] === km)),
    classNotKnown: count((row) => model.classNotKnown[row] === 1),
    withoutPupils: count((row) => demand[row] === 0),
    rawNone: count((row) => raw[row] === 0),
    rawMedian: quantileOf(
      rows.map((row) => raw[row]!).sort((a, b) => a - b),
      0.5,
    ),
    accessMedian: middle,
    lowestDecileAt: decileAt,
    inLowestDecile: isLowest.reduce((sum, each) => sum + each, 0),
    tiedAtDecile: access.reduce((sum, each) => sum + Number(each === decileAt), 0),
    giBelow: gi.reduce((sum, each) => sum + Number(each < GI_COLD), 0),
    richAndPoor: {
      rich: reachOf(rows.filter((row) => access[row]! >= middle)),
      poor: reachOf(rows.filter((row) => access[row]! < middle)),
    },
    ...volunteersInReach(model, rows, volunteers, threshold),
    byArea: supplyByArea(open, question, model, rows, { disciplineRaw, reached, isCold }),
    byDiscipline,
    schools: {
      school: columnFrom(Uint32Array, rows, (row) => model.school[row]!),
      radiusKm: columnFrom(Uint8Array, rows, (row) => model.radiusKm[row]!),
      raw: columnFrom(Int32Array, rows, (row) =>
        isSmallCount(raw[row]!, threshold) ? HIDDEN_COUNT : raw[row]!,
      ),
      disciplineRaw: columnFrom(Int32Array, rows, (row) =>
        visiblePart(disciplineRaw[row]!, raw[row]!, threshold),
      ),
      access: columnFrom(Float64Array, rows, (row) => access[row]!),
      inLowestDecile: columnFrom(Uint8Array, rows, (row) => isLowest[row]!),
      isCold: columnFrom(Uint8Array, rows, (row) => Number(isCold(row))),
      isReached: columnFrom(Uint8Array, rows, (row) => reached[row]!),
    },
  }
}
