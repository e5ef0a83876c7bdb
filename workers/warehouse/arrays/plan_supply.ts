import { COLLEGE, PRIMARY, SECONDARY, type PlanSuppliers } from '../../../src/domain/plan/instance'
import type { PlanQuestion, PlanSupply } from '../../../src/domain/plan/plan_question'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from './open_columns'

/** Suppliers of a plan, in the order of their file, with their ids. */
export interface PlanSupplyColumns {
  readonly suppliers: PlanSuppliers
  readonly ids: readonly string[]
  readonly supply: PlanSupply
}

const PHASE_BITS: readonly (readonly [string, number])[] = [
  ['primary', PRIMARY],
  ['secondary', SECONDARY],
  ['college', COLLEGE],
]

const phaseBits = (phases: string): number =>
  PHASE_BITS.reduce((bits, [phase, bit]) => (phases.includes(phase) ? bits | bit : bits), 0)

const NOBODY = {
  usable: 0,
  otherStatus: 0,
  notInSchool: 0,
  withoutPosition: 0,
  dbsNotKnown: 0,
  dbsEnded: 0,
  disciplineNotKnown: 0,
}

/** Volunteers, or where none are loaded employers with one visit each (PLAN_MODEL §1). */
export const planSupply = (open: OpenColumns, question: PlanQuestion): PlanSupplyColumns =>
  open.volunteers.ids.length > 0 ? volunteerSupply(open, question) : employerSupply(open)

function volunteerSupply({ volunteers }: OpenColumns, question: PlanQuestion): PlanSupplyColumns {
  const { ids, lon, lat, disciplines, dbsExpiry, modes, statuses } = volunteers
  const day = dayNumber(question.dbsOn)
  const counts = { ...NOBODY }
  const whyNot = (each: number): keyof typeof NOBODY => {
    if (!question.statuses.includes(statuses[each]!)) return 'otherStatus'
    if (modes[each] !== '' && !modes[each]!.includes('in_school')) return 'notInSchool'
    if (Number.isNaN(lon[each]!)) return 'withoutPosition'
    if (dbsExpiry[each] === -1) return 'dbsNotKnown'
    return dbsExpiry[each]! < day ? 'dbsEnded' : 'usable'
  }
  const usable = Uint8Array.from(ids, (_, each) => {
    const why = whyNot(each)
    counts[why]++
    if (why === 'usable' && disciplines[each] === '') counts.disciplineNotKnown++
    return Number(why === 'usable')
  })
  const wanted = new Set(question.disciplines)
  const offers = Uint8Array.from(disciplines, (codes) =>
    Number(wanted.size === 0 || codes.split(';').some((code) => wanted.has(code))),
  )
  return {
    ids,
    supply: { employersStandIn: false, all: ids.length, ...counts },
    suppliers: {
      lon,
      lat,
      usable,
      offers,
      visits: volunteers.visits.map((visits) => (visits === -1 ? 1 : visits)),
      limit: volunteers.travelKm.map((km) => (Number.isNaN(km) ? Infinity : limitMetres(km))),
      phases: Uint8Array.from(volunteers.phases, phaseBits),
    },
  }
}

function employerSupply({ employers }: OpenColumns): PlanSupplyColumns {
  const { ids, lon, lat } = employers
  const count = ids.length
  const usable = Uint8Array.from(lon, (degrees) => Number(!Number.isNaN(degrees)))
  const placed = usable.reduce((sum, each) => sum + each, 0)
  return {
    ids,
    supply: {
      ...NOBODY,
      employersStandIn: true,
      all: count,
      usable: placed,
      withoutPosition: count - placed,
    },
    suppliers: {
      lon,
      lat,
      usable,
      offers: new Uint8Array(count).fill(1),
      visits: new Int32Array(count).fill(1),
      limit: new Float64Array(count).fill(Infinity),
      phases: new Uint8Array(count),
    },
  }
}
