import { beforeAll, expect, test } from 'vitest'
import { LEFT_OUT_REASONS } from '../../src/domain/plan/left_out_reasons'
import { SUPPLY_VERDICTS, type PlanAnswer, type PlanQuestion } from '../../src/domain/plan/plan_question'
import { PLAN_STATES, planStates } from '../../src/domain/plan/plan_states'
import {
  NEED_PRESETS,
  NO_WEIGHTS,
  PRESET_WEIGHTS,
  type NeedWeights,
} from '../../src/domain/need/need_weights'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { csvRows, csvTable } from '../csv_rows'
import { planSettings } from '../../src/domain/plan/plan_settings'
import { visibleSupply } from '../../workers/warehouse/arrays/plan_supply_counts'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisTest } from './engine_of_this_test'
import { textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'
import { UNFILTERED } from './unfiltered'
import { PLAN_QUESTION } from '../fixtures/plan/plan_question'

const QUESTION: PlanQuestion = {
  ...PLAN_QUESTION,
  schools: {
    phase: 'all',
    window: windowOfYear(2023),
    ...UNFILTERED,
  },
  value: 'one',
  objective: { kind: 'value_first' },
  limitKm: 30,
  dbsOn: '2025-10-01',
}

const VOLUNTEERS = [
  'Volunteer ID,Postcode district,Disciplines,Phases,Modes,Visits per term,Travel (km),DBS expiry,Status',
  'V1,EC3A,Maths,,In school,1,,01/10/2025,Active',
  'V2,EC3A,,Primary; Secondary,,2,20,01/09/2026,Active',
  'V3,EC3A,Maths,,In school,9,,30/09/2025,Active',
  'V4,EC3A,Maths,,In school,9,,Yes,Active',
  'V5,EC3A,Maths,,Live online,9,,01/09/2026,Active',
  'V6,,Maths,,In school,9,,01/09/2026,Active',
  'V7,EC3A,Maths,,In school,9,,01/09/2026,Lapsed',
].join('\n')

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = newWarehouse()
  await loadOwnFiles(warehouse)
})

test('employers stand in with one visit each while no volunteers are loaded, and volunteers take their place', async () => {
  const without = warehouse.plan(QUESTION)
  expect(without.supply).toMatchObject({ employersStandIn: true, all: 1, usable: 1 })
  expect(without.found).toMatchObject({ kind: 'plan', plan: { points: 1, proven: true } })
  await loadOwnFiles(warehouse, [{ file: textFile('volunteers.csv', VOLUNTEERS), kind: 'volunteers' }])
  const { supply, found, supplierIds, supplierVerdicts, districts } = warehouse.plan(QUESTION)
  expect(Array.from(supplierVerdicts, (verdict) => SUPPLY_VERDICTS[verdict])).toEqual([
    'usable',
    'usable',
    'dbsEnded',
    'dbsNotKnown',
    'notInSchool',
    'withoutPosition',
    'otherStatus',
  ])
  expect(districts).toMatchObject({
    names: ['EC3A'],
    suppliers: Int32Array.of(6),
    usable: Int32Array.of(2),
    visits: Int32Array.of(3),
    ofSupplier: Int32Array.of(0, 0, 0, 0, 0, -1, 0),
  })
  const counts = {
    employersStandIn: false,
    all: 7,
    usable: 2,
    withoutPosition: 1,
    outOfReach: 0,
    otherStatus: 1,
    notInSchool: 1,
    otherPhase: 0,
    otherDiscipline: 0,
    dbsNotKnown: 1,
    dbsEnded: 1,
    visits: 3,
    disciplineNotKnown: 1,
  }
  expect(supply).toEqual(visibleSupply(counts, 5))
  expect(supply).toMatchObject({ all: 7, usable: HIDDEN_COUNT, dbsEnded: HIDDEN_COUNT, otherPhase: 0 })
  if (found.kind !== 'plan') throw new Error(found.because)
  expect(found.plan.proven).toBe(true)
  expect(new Set(found.plan.visits.map(({ supplier }) => supplierIds[supplier]))).toEqual(
    new Set(['V1', 'V2']),
  )
})

test('who is too far, of another phase or of another discipline is counted as that', () => {
  const { school } = warehouse.plan(QUESTION).schools
  const verdictsOf = ({ supplierVerdicts }: PlanAnswer) =>
    Array.from(supplierVerdicts, (verdict) => SUPPLY_VERDICTS[verdict])
  const maths = verdictsOf(warehouse.plan({ ...QUESTION, disciplines: ['maths'] }))
  for (const one of ['usable', 'otherDiscipline', 'dbsEnded'] as const)
    expect(maths.filter((verdict) => verdict === one)).toHaveLength(1)
  const colleges = warehouse.plan({ ...QUESTION, schools: { ...QUESTION.schools, phase: 'college' } })
  expect(school.length).toBeGreaterThan(colleges.schools.school.length)
  expect(verdictsOf(colleges).some((verdict) => verdict === 'otherPhase' || verdict === 'outOfReach')).toBe(
    true,
  )
})

test('disciplines, musts, pins and floors are rules of the plan, and what cannot be is said', () => {
  const maths = warehouse.plan({ ...QUESTION, disciplines: ['maths'] }).found
  expect(maths).toMatchObject({ kind: 'plan', plan: { points: 1 } })
  const { points, metres } = maths.kind === 'plan' ? maths.plan : { points: NaN, metres: NaN }
  expect(warehouse.planWorth({ ...QUESTION, disciplines: ['maths'] })).toEqual({ points, metres })
  const pinned = warehouse.plan({ ...QUESTION, pins: [['100002', 'V1']] })
  if (pinned.found.kind !== 'plan') throw new Error(pinned.found.because)
  const [pin] = pinned.found.plan.visits
  expect(pin).toMatchObject({ pinned: true, supplier: 0 })
  expect(warehouse.schools().ids[pinned.schools.school[pin!.school]!]).toBe('100002')
  expect(warehouse.plan({ ...QUESTION, pins: [['100001', 'V3']] }).found).toMatchObject({
    kind: 'infeasible',
    because: 'pins',
    faults: [{ fault: 'not_usable' }],
  })
  const must = ['100001', '100002']
  expect(warehouse.plan({ ...QUESTION, disciplines: ['maths'], must }).found).toMatchObject({
    kind: 'infeasible',
    because: 'must',
    sets: [{ visits: 1, missing: 1 }],
  })
})

test('the project keeps the volunteers: the same question gives the same plan', async () => {
  const other = newWarehouse(engineOfThisTest)
  const saved = await warehouse.saveProject(NOTE)
  expect(await other.plansOfProject(new File([saved], 'ours.reachatlas'))).toEqual({
    kind: 'plans',
    plans: NOTE.decisions.plans,
  })
  expect(await other.plansOfProject(textFile('log.csv', 'a,b'))).toMatchObject({ kind: 'refused' })
  await other.openProject(saved)
  const [before, after] = [warehouse, other].map((each) => {
    const answer = each.plan(QUESTION)
    return { ...answer, version: 0, schools: { ...answer.schools, version: 0 } }
  })
  expect(after).toEqual(before)
})

test('“Plan (CSV)” has a row for each visit, with ids alone of those who go, and names what is not possible', () => {
  const csv = warehouse.planCsv({ ...QUESTION, pins: [['100002', 'V1']] }, [
    { school: '100002', supplier: 'V1', state: 'confirmed', week: '2026-W07' },
  ])
  expect(csv.startsWith('\uFEFFschool_id,school,volunteer_id,visit,road_km,value,week,status,')).toBe(true)
  const rows = csvRows(csv)
  const { found } = warehouse.plan({ ...QUESTION, pins: [['100002', 'V1']] })
  if (found.kind !== 'plan') throw new Error(found.because)
  expect(rows).toHaveLength(found.plan.visits.length)
  expect(rows.find(({ school_id }) => school_id === '100002')).toMatchObject({
    volunteer_id: 'V1',
    visit: '1',
    value: '1',
    week: '2026-W07',
    status: 'pinned',
    supplier: 'volunteer',
    state: 'confirmed',
  })
  expect(rows.filter(({ status }) => status === 'planned')).toHaveLength(rows.length - 1)
  for (const { road_km } of rows) expect(road_km).toMatch(/^\d+(\.\d)?$/)
  const must = ['100001', '100002']
  const impossible = csvRows(warehouse.planCsv({ ...QUESTION, disciplines: ['maths'], must }))
  expect(impossible).toHaveLength(1)
  expect(impossible[0]).toMatchObject({ volunteer_id: '', visit: '', status: 'must, not possible' })
})

test('“Plan schools (CSV)” has every school in scope, with who could reach it and why it is not visited', () => {
  const question: PlanQuestion = { ...QUESTION, mustNot: ['100001'] }
  const csv = warehouse.planSchoolsCsv(question)
  expect(csvTable(csv)[0]!.join()).toBe(
    'school_id,name,phase,local_authority,hub,priority,status,pupils,need_score,value,visits,reachable_by,nearest_volunteer_km,why_not',
  )
  const rows = csvRows(csv)
  const { schools, inReach, found } = warehouse.plan(question)
  expect(rows).toHaveLength(schools.school.length)
  expect(rows.map(({ reachable_by }) => Number(reachable_by))).toEqual([...inReach])
  if (found.kind !== 'plan') throw new Error(found.because)
  const visits = rows.reduce((sum, row) => sum + Number(row['visits']), 0)
  expect(visits).toBe(found.plan.visits.length)
  for (const row of rows) expect(row['why_not'] === '', JSON.stringify(row)).toBe(row['visits'] !== '0')
  expect(rows.find(({ school_id }) => school_id === '100001')!['why_not']).toBe('It must not be visited.')
  const nobody = csvRows(warehouse.planSchoolsCsv({ ...question, mustNot: [], disciplines: ['space'] }))
  expect(nobody[0]!['why_not']).not.toBe('')
})

test('a school beside the plan has its need in parts, why it is out, who could go, and whether other weightings keep it', () => {
  const plan: PlanQuestion = { ...QUESTION, value: 'need' }
  const { schools, found, value } = warehouse.plan(plan)
  if (found.kind !== 'plan') throw new Error(found.because)
  const ids = Array.from(schools.school, (index) => warehouse.schools().ids[index]!)
  const visited = new Set(found.plan.visits.map(({ school }) => school))
  ids.forEach((school, row) => {
    const card = warehouse.schoolInPlan({ plan, school })!
    expect(card.row).toBe(row)
    const total = card.parts.reduce((sum, { weight }) => sum + weight, 0)
    const points = card.parts.reduce((sum, { weight, share }) => sum + weight * (share || 0), 0)
    expect(Math.round((100 * points) / total)).toBe(value[row])
    expect(card.why === null).toBe(visited.has(row))
    expect(card.visits.length > 0).toBe(visited.has(row))
    expect(card.suppliers.some(({ could }) => could.kind === 'goes_here')).toBe(visited.has(row))
  })
  const [row] = visited
  const question = { plan, school: ids[row!]! }
  const verdicts = new Map(warehouse.schoolInPlan(question)!.suppliers.map(({ id, could }) => [id, could]))
  expect(verdicts.get('V4')).toEqual({ kind: 'cannot', why: 'dbsNotKnown' })
  expect(verdicts.get('V7')).toEqual({ kind: 'cannot', why: 'otherStatus' })
  expect(verdicts.has('V6')).toBe(false)
  const { change } = warehouse.schoolInPlanChange(question)
  expect(change === null || change.value < value[row!]!).toBe(true)
  const isIn: boolean[] = []
  for (let from: number | null = 0; from !== null;) {
    const slice = warehouse.schoolInPlanWeightings(question, from)
    isIn.push(...slice.isIn)
    from = slice.next
  }
  expect(isIn).toHaveLength(100)
  expect(
    warehouse.schoolInPlan({
      plan: { ...plan, schools: { ...plan.schools, phase: 'college' } },
      school: ids[0]!,
    }),
  ).toBeNull()
})

test('the need of a school is the same by one statement of SQL, where one can give it', async () => {
  const weightings: readonly (NeedWeights | undefined)[] = [
    undefined,
    ...NEED_PRESETS.map((preset) => PRESET_WEIGHTS[preset]),
    { parts: { ...NO_WEIGHTS.parts, encounters: 3, started: 2, years: 1 }, columns: [] },
  ]
  for (const need of weightings) {
    const gaps = { ...QUESTION.schools, ...(need && { need }) }
    const { schools } = warehouse.plan({ ...QUESTION, schools: gaps })
    for (const [row, index] of schools.school.entries()) {
      const question = { gaps, school: warehouse.schools().ids[index]!, need: schools.need[row]! }
      const proof = await warehouse.needProof(question)
      expect(proof?.need, `${JSON.stringify(need)} ${question.school}`).toBe(question.need)
      expect(await warehouse.needProof({ ...question, need: 101 })).toBeNull()
    }
  }
  const byDistance = { parts: { ...NO_WEIGHTS.parts, distance: 1 }, columns: [] }
  const gaps = { ...QUESTION.schools, need: byDistance }
  expect(await warehouse.needProof({ gaps, school: '100001', need: 0 })).toBeNull()
})

const settingsFile = (text: string): File => textFile('settings.json', text)

test('“Plan settings (JSON)” is read back as it was written, and bad input is named key by key', async () => {
  const settings = planSettings(
    { ...QUESTION, pins: [['100002', 'V1']], floors: { grouping: 'hub', atLeast: { North: 2 } } },
    { phase: 'all' },
  )
  expect(await warehouse.readPlanSettings(settingsFile(JSON.stringify(settings)))).toEqual({
    kind: 'settings',
    settings,
  })
  const whyOf = async (text: string): Promise<string> => {
    const reading = await warehouse.readPlanSettings(settingsFile(text))
    return reading.kind === 'refused' ? reading.why : ''
  }
  expect(await whyOf('school_id,school')).toMatch(/“settings.json” is no JSON.*stays as it is/)
  expect(await whyOf('[1]')).toContain('holds no settings of a plan')
  expect(await whyOf('{"rule_km":"far","visits_per_school":3}')).toMatch(
    /rule_km must be a whole number of km from 1 to 200; visits_per_school must be 1 or 2/,
  )
  expect(await whyOf('{"rule_km":25,"volunteers":4}')).toContain('volunteers is no setting')
  expect(await whyOf('{"rule_km":25,"pins":[["100001"]]}')).toContain('pins must be a list of pairs')
})

test('offered, confirmed and delivered visits stay as they are, and what cannot stay is said', () => {
  const fixed = (school: string, supplier: string, isDone = false) => ({ school, supplier, isDone })
  const answerOf = (change: Partial<PlanQuestion>) => {
    const answer = warehouse.plan({ ...QUESTION, ...change })
    if (answer.found.kind !== 'plan') throw new Error(answer.found.because)
    const ids = warehouse.schools().ids
    const visits = answer.found.plan.visits.map(({ school, supplier, pinned }) => ({
      school: ids[answer.schools.school[school]!],
      supplier: answer.supplierIds[supplier],
      pinned,
    }))
    return { ...answer, visits, schoolsVisited: new Set(visits.map(({ school }) => school)) }
  }
  const kept = answerOf({ fixed: [fixed('100002', 'V1')] })
  expect(kept.fixed).toEqual({ kept: 1, outOfScope: 0, faults: [] })
  expect(kept.visits).toContainEqual({ school: '100002', supplier: 'V1', pinned: true })
  const gone = answerOf({ fixed: [fixed('100002', 'V99'), fixed('199999', 'V1'), fixed('100001', 'V7')] })
  expect(gone.fixed).toEqual({
    kept: 0,
    outOfScope: 0,
    faults: [
      { school: '100002', supplier: 'V99', fault: 'supplier_gone' },
      { school: '199999', supplier: 'V1', fault: 'school_gone' },
      { school: '100001', supplier: 'V7', fault: 'not_usable' },
    ],
  })
  const done = answerOf({ fixed: [fixed('100001', 'V7', true)], must: ['100001'] })
  expect(done.fixed.faults).toEqual([])
  expect(done.schoolsVisited.has('100001')).toBe(false)
  const only = { ...QUESTION.schools, schools: ['100001'] }
  const outside = answerOf({ schools: only, disciplines: ['maths'], fixed: [fixed('100002', 'V1')] })
  expect(outside.fixed.outOfScope).toBe(1)
  expect(outside.visits).toEqual([])
  expect(answerOf({ schools: only, disciplines: ['maths'] }).visits).toHaveLength(1)
})

test('every school left out has its reason, and a new volunteer brings what planning again brings', () => {
  const question: PlanQuestion = { ...QUESTION, limitKm: 2, mustNot: ['100001'] }
  const answer = warehouse.plan(question)
  if (answer.found.kind !== 'plan') throw new Error(answer.found.because)
  const { leftOut, plan } = answer.found
  expect(leftOut.filter((reason) => reason === 0)).toHaveLength(plan.schoolsVisited)
  const { unreached, recruits, gain: best } = warehouse.planLimits(question)
  const nobody = Array.from(leftOut.keys()).filter(
    (row) => LEFT_OUT_REASONS[leftOut[row]!] === 'nobody_in_reach',
  )
  expect(unreached.map(({ row }) => row).sort((a, b) => a - b)).toEqual(nobody)
  expect(nobody.length).toBeGreaterThan(0)
  expect(recruits.length).toBeGreaterThan(0)
  expect(best).toMatchObject({ points: recruits[0]!.points, leaving: [] })
  expect(best!.entering).toHaveLength(1)
  expect(best!.place.place).not.toBe('')
  const [place] = recruits
  const again = warehouse.planLimits(question, { district: place!.district, visits: 3 }).gain!
  expect(again.place.district).toBe(place!.district)
  expect(again.points).toBeGreaterThanOrEqual(best!.points)
  const nowhere = warehouse.planLimits(question, { district: 'ZZ99', visits: 1 }).gain!
  expect(nowhere.place).toEqual(best!.place)
})

test('each decision has its price, and visits of a kept plan are none', () => {
  const prices = warehouse.planPrices({ ...QUESTION, limitKm: 30, mustNot: ['100001'], must: ['100002'] })
  expect(prices.map(({ rule }) => rule.kind).sort()).toEqual(['must', 'must_not'])
  for (const { points } of prices) expect(points).toBeGreaterThanOrEqual(0)
  const fixed = [{ school: '100002', supplier: 'V1', isDone: false }]
  expect(warehouse.planPrices({ ...QUESTION, fixed })).toEqual([])
})

test('points of the fairness frontier come a few at a time, each the best plan under its own floors', () => {
  const all = warehouse.planFrontier(QUESTION, 'local_authority', 12)
  expect(all.isComplete).toBe(true)
  expect(warehouse.planFrontier(QUESTION, 'local_authority', 1).points).toEqual(all.points.slice(0, 1))
  const areas = warehouse.describe().groupings.find(({ key }) => key === 'local_authority')!.areas
  for (const { points, visitedIn } of all.points) {
    const atLeast = Object.fromEntries([...visitedIn].map((least, area) => [areas[area]!, least]))
    const { found } = warehouse.plan({ ...QUESTION, floors: { grouping: 'local_authority', atLeast } })
    expect(found).toMatchObject({ kind: 'plan', plan: { points, proven: true } })
  }
})

test('the log says which schools have a delivered engagement inside a term, and whether it covers the term', () => {
  const ids = warehouse.schools().ids
  const of = (from: string, to: string) => {
    const { known, school, engagements } = warehouse.deliveredInTerm({ from, to })
    return { known, schools: Array.from(school, (index, at) => [ids[index], engagements[at]]) }
  }
  expect(of('2023-09-01', '2023-12-31')).toEqual({ known: true, schools: [['100001', 1]] })
  expect(of('2024-01-01', '2024-03-31')).toEqual({ known: true, schools: [['100002', 1]] })
  expect(of('2024-04-01', '2024-07-31')).toEqual({ known: false, schools: [] })
})

test('the map of a plan has every school once: planned, in reach, or with nobody near', () => {
  const question = { ...QUESTION, disciplines: ['maths'] }
  const answer = warehouse.plan(question)
  const { bytes, counts } = planStates(answer, warehouse.schools())
  const { planned, in_reach, nobody_near, unplaced } = counts
  expect(planned + in_reach + nobody_near + unplaced).toBe(answer.schools.school.length)
  expect([...bytes].filter((byte) => byte < PLAN_STATES.length)).toHaveLength(answer.schools.school.length)
  expect(counts.planned).toBe(1)
  expect(counts.in_reach).toBeGreaterThan(0)
  expect(counts.full).toBe(counts.in_reach)
  const reasons = answer.found.kind === 'plan' ? answer.found.leftOut : new Uint8Array()
  expect(counts.full).toBe(reasons.filter((reason) => LEFT_OUT_REASONS[reason] === 'no_visit_left').length)
  const ids = Array.from(answer.schools.school, (school) => warehouse.schools().ids[school]!)
  const none = planStates(warehouse.plan({ ...question, mustNot: ids }), warehouse.schools())
  expect(none.counts).toMatchObject({ planned: 0, full: 0 })
  expect(none.counts.in_reach).toBe(counts.in_reach + 1)
})

test('the pack of a plan holds what is known of each visited school and the three nearest who could go', async () => {
  const pack = await warehouse.planPack(QUESTION)
  if (pack.plan.found.kind !== 'plan') throw new Error(pack.plan.found.because)
  const { ids } = warehouse.schools()
  const schools = Array.from(pack.sheets.gaps.school, (school) => ids[school]!)
  const visited = pack.plan.found.plan.visits.map(({ school }) => ids[pack.plan.schools.school[school]!]!)
  expect([...schools].sort()).toEqual([...new Set(visited)].sort())
  expect(pack.sheets.histories).toHaveLength(schools.length)
  for (const nearest of pack.nearest) {
    expect(nearest.map(({ supplier }) => supplier).sort()).toEqual(['V1', 'V2'])
    expect(nearest[0]!.metres).toBeLessThanOrEqual(nearest[1]!.metres)
  }
})
