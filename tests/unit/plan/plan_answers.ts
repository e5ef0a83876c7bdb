import { EVERY_EMPLOYER } from '../../../src/domain/employers/employer_filter'
import { WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import type { GapsAnswer } from '../../../src/domain/gaps/priority_gap'
import type { PlannedVisit } from '../../../src/domain/plan/plan'
import type { PlanAnswer, PlanQuestion } from '../../../src/domain/plan/plan_question'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'

/** A small plan by hand: schools S1 to S4 in the register, the first three in scope, volunteers V1 and V2. */

export const PLAN_QUESTION: PlanQuestion = {
  schools: {
    phase: 'all',
    window: { from: '2024-09-01', to: '2025-08-31' },
    within: null,
    listId: null,
    priorityOnly: false,
    statuses: [],
    fsmAtLeast: null,
    nothingBooked: false,
    notVisitedFor: null,
    near: null,
    employers: EVERY_EMPLOYER,
  },
  value: 'need',
  objective: { kind: 'value_first' },
  limitKm: 25,
  visitsPerSchool: 1,
  secondVisitShare: 0.5,
  statuses: ['active'],
  dbsOn: '2026-03-31',
  disciplines: [],
  must: [],
  mustNot: [],
  pins: [],
  floors: null,
}

export const SCHOOLS: SchoolDirectory = {
  version: 1,
  ids: ['S1', 'S2', 'S3', 'S4'],
  names: ['Oak', 'Elm', 'Ash', 'Fir'],
  lon: Float64Array.of(-1, -1.1, -1.2, -1.3),
  lat: Float64Array.of(54, 54.1, 54.2, 54.3),
  phase: new Uint8Array(4),
  pupils: Int32Array.of(900, 800, 700, 600),
  fsmPct: Float32Array.of(42, 30, NaN, 10),
  fsmHidden: new Uint8Array(4),
  postcodes: ['A1 1AA', 'A1 1AB', 'A1 1AC', 'A1 1AD'],
  localAuthorities: ['Leeds', 'York', 'Hull', 'Hull'],
  groups: {},
}

const GAPS: GapsAnswer = {
  question: PLAN_QUESTION.schools,
  version: 1,
  known: true,
  history: WHOLE_HISTORY,
  near: null,
  asAt: '2025-08-31',
  population: 3,
  notReached: 3,
  never: 2,
  neverInLog: 2,
  fsmUnknown: 0,
  withoutColumnValue: 0,
  priorityReach: null,
  school: Uint32Array.of(0, 1, 2),
  status: Uint8Array.of(0, 0, 1),
  lastDay: Int32Array.of(-1, -1, 19_070),
  monthsSince: Int16Array.of(-1, -1, 41),
  reachedSince: new Uint8Array(3),
  booked: Int32Array.of(-1, -1, -1),
  engagements: new Uint32Array(3),
  onList: Uint8Array.of(1, 1, 1),
  need: Float32Array.of(80, 95, 60),
  needUnknown: [],
  nearestPlaces: new Int32Array(9).fill(-1),
  nearestCounts: new Uint32Array(9),
  nearestKm: new Float32Array(9).fill(NaN),
}

/** An answer with these visits, school and supplier by their row. */
export function answerWith(visits: readonly (readonly [school: number, supplier: number])[]): PlanAnswer {
  const planned = visits.map(([school, supplier]): PlannedVisit => ({
    school,
    supplier,
    visit: 1,
    metres: 4000 + 1000 * school,
    value: GAPS.need[school]!,
    pinned: false,
  }))
  const points = planned.reduce((sum, { value }) => sum + value, 0)
  return Object.assign({} as PlanAnswer, {
    question: PLAN_QUESTION,
    version: 1,
    isRoadPending: false,
    supply: SUPPLY,
    schools: GAPS,
    value: Float64Array.from(GAPS.need),
    inReach: Uint32Array.of(2, 2, 1),
    supplierIds: ['V1', 'V2'],
    supplierVisits: Int32Array.of(1, 2),
    fixed: { kept: 0, outOfScope: 0, faults: [] },
    found: {
      kind: 'plan',
      plan: {
        visits: planned,
        points,
        metres: 0,
        schoolsVisited: planned.length,
        bound: { kind: 'value_first', points, metres: 0 },
        proven: true,
      },
      oneMoreVisit: new Float64Array(2),
      leftOut: Uint8Array.from(GAPS.school, (row) => (planned.some(({ school }) => school === row) ? 0 : 5)),
    },
  })
}

const SUPPLY = Object.assign({} as PlanAnswer['supply'], { employersStandIn: false, all: 2, usable: 2 })
