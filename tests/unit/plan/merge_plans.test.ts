import { expect, test } from 'vitest'
import { MAX_PLAN_VERSIONS, type KeptPlan, type KeptVisit } from '../../../src/domain/plan/kept_plan'
import { conflictsOf, mergeCounts, mergedPlan } from '../../../src/domain/plan/merge_plans'
import { planSettings } from '../../../src/domain/plan/plan_settings'
import { NO_DECISIONS, type Decisions } from '../../../src/domain/project/decisions'
import { mergeSentence, visitsWords } from '../../../src/findings/plan/kept_plan_sentences'
import { PlanEditing } from '../../../src/state/plan_editing.svelte'
import { PLAN_QUESTION } from './plan_answers'

const visitOf = (school: string, supplier: string, change: Partial<KeptVisit> = {}): KeptVisit => ({
  ...{ school, schoolName: `School ${school}`, supplier, visit: 1, metres: 4000, value: 50, week: '' },
  ...{ state: 'planned', barrier: null, detail: null, outUntil: '', changedOn: '' },
  ...change,
})
const planOf = (name: string, visits: readonly KeptVisit[]): KeptPlan => ({
  ...{ id: '1', name, term: { from: '2026-01-01', to: '2026-03-31' }, savedAt: '2026-01-05T09:00:00.000Z' },
  ...{ settings: planSettings(PLAN_QUESTION, {}), visits, versions: [] },
})
const decided = (state: KeptVisit['state']): Partial<KeptVisit> => ({ state, changedOn: '2026-01-06' })

const OURS = planOf('Ours', [
  visitOf('S1', 'V1'),
  visitOf('S2', 'V2', decided('confirmed')),
  visitOf('S3', 'V3'),
  visitOf('S4', 'V4', decided('offered')),
  visitOf('S5', 'V5'),
])
const THEIRS = planOf('Theirs', [
  visitOf('S1', 'V1'),
  visitOf('S2', 'V2', decided('declined')),
  visitOf('S3', 'V3', decided('offered')),
  visitOf('S4', 'V9'),
  visitOf('S6', 'V6', decided('confirmed')),
])

test('two plans conflict at a school where another goes or something else was decided, and nowhere else', () => {
  const conflicts = conflictsOf(OURS, THEIRS)
  expect(
    conflicts.map(({ school, ours, theirs }) => [school, visitsWords(ours), visitsWords(theirs)]),
  ).toEqual([
    ['S2', 'V2, confirmed', 'V2, declined'],
    ['S4', 'V4, offered', 'V9, planned'],
  ])
  expect(conflictsOf(OURS, OURS)).toEqual([])
  expect(mergeSentence(mergeCounts(OURS, THEIRS))).toBe(
    '2 schools are alike in both; 1 is in ours alone and 1 in theirs: all of them stay.',
  )
})

test('a merged plan has the schools of both, each conflict as it was answered, and both plans among its versions', () => {
  const merged = mergedPlan(OURS, THEIRS, new Set(['S4']), '2026-01-07T09:00:00.000Z')
  expect(merged.visits.map(({ school, supplier, state }) => `${school} ${supplier} ${state}`)).toEqual([
    'S1 V1 planned',
    'S2 V2 confirmed',
    'S3 V3 offered',
    'S4 V9 planned',
    'S5 V5 planned',
    'S6 V6 confirmed',
  ])
  expect(merged.versions.map(({ visits }) => visits)).toEqual([THEIRS.visits, OURS.visits])
  const long = { ...OURS, versions: Array.from({ length: MAX_PLAN_VERSIONS }, () => OURS) }
  expect(mergedPlan(long, THEIRS, new Set(), '').versions).toHaveLength(MAX_PLAN_VERSIONS)
})

test('a merge is one change that undo takes back, and a plan can be taken beside the others', () => {
  const project = {
    decisions: { ...NO_DECISIONS, plans: [OURS] } as Decisions,
    decide(change: Partial<Decisions>) {
      project.decisions = { ...project.decisions, ...change }
    },
  }
  const editing = new PlanEditing(project)
  editing.merge(OURS, THEIRS, new Set())
  expect(editing.plans[0]!.visits).toHaveLength(6)
  expect(editing.announcement).toMatch(/“Theirs” is merged into “Ours”, which has 6 visits now/)
  editing.undo()
  expect(editing.plans).toEqual([OURS])
  expect(editing.takeAsAnother(THEIRS)).toBe('2')
  expect(editing.plans.map(({ name }) => name)).toEqual(['Ours', 'Theirs'])
})
