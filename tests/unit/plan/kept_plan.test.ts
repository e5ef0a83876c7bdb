import { describe, expect, test } from 'vitest'
import {
  declinedSchools,
  fixedVisitsOf,
  MAX_KEPT_VISITS,
  MAX_PLANS,
  stateInLog,
  type KeptPlan,
  type KeptVisit,
} from '../../../src/domain/plan/kept_plan'
import { planSettings } from '../../../src/domain/plan/plan_settings'
import { yearAfter } from '../../../src/domain/plan/visit_state'
import { changesTables } from '../../../src/domain/project/applied_decisions'
import { NO_DECISIONS, type Decisions } from '../../../src/domain/project/decisions'
import { PlanEditing } from '../../../src/state/plan_editing.svelte'
import { plansWithoutPeople } from '../../../workers/warehouse/project/people_in_plans'
import { keptPlansSchema } from '../../../workers/warehouse/project/plan_json'
import { safeParse } from 'valibot'
import { PLAN_QUESTION } from './plan_answers'

const TERM = { from: '2026-01-01', to: '2026-03-31' }
const SETTINGS = planSettings({ ...PLAN_QUESTION, pins: [['S2', 'Jane']] }, { phase: 'all' })

const visitOf = (school: string, supplier: string, change: Partial<KeptVisit> = {}): KeptVisit => ({
  school,
  schoolName: `School ${school}`,
  supplier,
  visit: 1,
  metres: 4000,
  value: 50,
  week: '',
  state: 'planned',
  barrier: null,
  detail: null,
  outUntil: '',
  changedOn: '',
  ...change,
})

const SHOWN = {
  savedAt: '2026-01-05T09:00:00.000Z',
  settings: SETTINGS,
  visits: [visitOf('S1', 'V1'), visitOf('S2', 'V2')],
  term: TERM,
}

class FakeProject {
  decisions: Decisions = NO_DECISIONS
  decide(change: Partial<Decisions>): void {
    this.decisions = { ...this.decisions, ...change }
  }
}

const begin = () => {
  const project = new FakeProject()
  const editing = new PlanEditing(project)
  return { project, editing, plan: () => editing.plans[0] as KeptPlan }
}

describe('plans that are kept', () => {
  test('the first state makes a plan of what is on screen, and one undo takes it back, one redo brings it again', () => {
    const { editing, plan } = begin()
    const id = editing.setVisit(undefined, visitOf('S2', 'V2', { state: 'offered' }), SHOWN)
    expect(plan()).toMatchObject({ id, name: 'My plan', term: TERM, settings: SETTINGS })
    expect(plan().visits.map(({ state }) => state)).toEqual(['planned', 'offered'])
    editing.undo()
    expect(editing.plans).toEqual([])
    expect([editing.canUndo, editing.canRedo]).toEqual([false, true])
    editing.redo()
    expect(plan().visits.map(({ state }) => state)).toEqual(['planned', 'offered'])
    editing.setVisit(plan(), visitOf('S1', 'V1', { state: 'confirmed' }), SHOWN)
    expect(editing.canRedo).toBe(false)
    editing.undo()
    expect(plan().visits[0]!.state).toBe('planned')
  })

  test('several stand side by side by name, and a deleted one comes back', () => {
    const { editing, plan } = begin()
    editing.create(SHOWN)
    editing.create(SHOWN)
    expect(editing.plans.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'My plan'],
      ['2', 'My plan 2'],
    ])
    editing.rename(plan(), 'Spring')
    editing.remove(plan())
    expect(editing.announcement).toBe('“Spring” with 2 visits is deleted. Undo brings it back.')
    editing.undo()
    expect(plan().name).toBe('Spring')
  })

  test('a new version keeps what people decided, and an earlier one can be gone back to', () => {
    const { editing, plan } = begin()
    editing.setVisit(undefined, visitOf('S2', 'V2', { state: 'confirmed' }), SHOWN)
    const later = { ...SHOWN, savedAt: '2026-01-06T09:00:00.000Z', visits: [visitOf('S3', 'V1')] }
    editing.saveVersion(plan(), later)
    expect(plan().visits.map(({ school, state }) => [school, state])).toEqual([
      ['S3', 'planned'],
      ['S2', 'confirmed'],
    ])
    expect(plan().versions).toHaveLength(1)
    editing.restore(plan(), 0)
    expect(plan().visits.map(({ school }) => school)).toEqual(['S1', 'S2'])
    expect(plan().versions.map(({ savedAt }) => savedAt)).toEqual([later.savedAt])
  })

  test('too many plans and too many visits are refused in words', () => {
    const { project, editing } = begin()
    const many = Array.from({ length: MAX_KEPT_VISITS + 1 }, (_, at) => visitOf(`S${at}`, 'V1'))
    expect(editing.create({ ...SHOWN, visits: many })).toBeUndefined()
    expect(editing.announcement).toBe('A kept plan holds 5,000 visits at most: plan a smaller area.')
    for (let at = 0; at < MAX_PLANS; at++) editing.create(SHOWN)
    expect(editing.create(SHOWN)).toBeUndefined()
    expect(editing.announcement).toBe('A project holds 30 plans at most: delete one first.')
    expect(changesTables({ plans: project.decisions.plans })).toBe(false)
    project.decide({ plans: [] })
    expect(editing.canUndo).toBe(false)
  })
})

describe('what kept plans say of the next one', () => {
  const plan = (visits: readonly KeptVisit[]): KeptPlan => ({
    ...SHOWN,
    id: '1',
    name: 'A',
    visits,
    versions: [],
  })

  test('offered, confirmed and delivered visits are fixed, and a newer log marks delivered ones by itself', () => {
    const visits = [
      visitOf('S1', 'V1', { state: 'offered' }),
      visitOf('S2', 'V2'),
      visitOf('S3', 'V3', { state: 'confirmed' }),
      visitOf('S3', 'V4', { visit: 2 }),
      visitOf('S4', 'V5', { state: 'declined' }),
    ]
    const delivered = new Map([
      ['S2', 1],
      ['S3', 1],
      ['S4', 1],
    ])
    expect(visits.map((visit) => stateInLog(visit, delivered))).toEqual([
      'offered',
      'delivered',
      'delivered',
      'planned',
      'declined',
    ])
    expect(fixedVisitsOf(plan(visits), delivered)).toEqual([
      { school: 'S1', supplier: 'V1', isDone: false },
      { school: 'S2', supplier: 'V2', isDone: true },
      { school: 'S3', supplier: 'V3', isDone: true },
    ])
  })

  test('a school that declined is left out until its day, a year where nobody says otherwise', () => {
    expect([yearAfter('2026-01-14'), yearAfter('2028-02-29')]).toEqual(['2027-01-14', '2029-03-01'])
    const plans = [plan([visitOf('S1', 'V1', { state: 'declined', outUntil: '2026-04-01' })])]
    expect(declinedSchools(plans, '2026-03-31')).toEqual(['S1'])
    expect(declinedSchools(plans, '2026-04-01')).toEqual([])
  })
})

describe('plans in a project file', () => {
  const plans: KeptPlan[] = [
    { ...SHOWN, id: '1', name: 'A', versions: [SHOWN], visits: [visitOf('S1', 'V1'), visitOf('S2', 'Jane')] },
  ]
  const withVisit = (change: object) => [
    { ...plans[0], versions: [], visits: [{ ...visitOf('S1', 'V1'), ...change }] },
  ]

  test('are read as they were written, a week they do not have yet as none', () => {
    const bare = [{ ...plans[0]!, versions: [] }]
    const { success, output } = safeParse(keptPlansSchema, bare)
    expect(success).toBe(true)
    expect(output).toMatchObject(
      bare.map(({ term: { from, to }, ...rest }) => ({ ...rest, term: { from, to } })),
    )
  })

  test.each([
    { state: 'gone' },
    { barrier: 'weather' },
    { metres: -1 },
    { value: Infinity },
    { week: '2026-60' },
    { outUntil: 'soon' },
    { school: 'x'.repeat(61) },
  ])('are refused where a visit is not as the app writes it: %o', (change) => {
    expect(safeParse(keptPlansSchema, withVisit(change)).success).toBe(false)
  })

  test('lose the visits and pins of suppliers who were people', () => {
    const { plans: cleaned, removed } = plansWithoutPeople(plans, new Set(['Jane']))
    expect(removed).toBe(1)
    expect(JSON.stringify(cleaned)).not.toContain('Jane')
    expect(cleaned[0]!.visits).toHaveLength(1)
  })
})
