import {
  addPlan,
  MAX_KEPT_VISITS,
  MAX_PLANS,
  putVisit,
  removePlan,
  renamePlan,
  restoreVersion,
  saveVersion,
} from '../domain/plan/kept_plan'
import type { KeptPlan, KeptPlans, KeptVisit, PlanVersion } from '../domain/plan/kept_plan'
import { mergedPlan } from '../domain/plan/merge_plans'
import { nowIso } from '../domain/project/project_file'
import type { Window } from '../domain/time/academic_year'
import { counted } from '../domain/words/counted'
import type { Project } from './project.svelte'
import { UndoStack } from './undo_stack.svelte'

const MAX_UNDO_STEPS = 50
const FIRST_NAME = 'My plan'

interface Change {
  readonly before: KeptPlans
  readonly after: KeptPlans
}

/** The plan on screen, to be kept. */
export type UnsavedPlan = PlanVersion & { readonly term: Window }

/** The plans that are kept in the project, and every change to them. */
export class PlanEditing {
  readonly #undoStack = new UndoStack<Change>(MAX_UNDO_STEPS)
  readonly #redoStack = new UndoStack<Change>(MAX_UNDO_STEPS)
  /** What was just done. */
  announcement = $state('')

  constructor(private readonly project: Pick<Project, 'decisions' | 'decide'>) {}

  get plans(): KeptPlans {
    return this.project.decisions.plans
  }

  /** False too where another project was opened since the last change: its plans are not those. */
  get canUndo(): boolean {
    return this.#undoStack.last?.after === this.plans
  }

  get canRedo(): boolean {
    return this.#redoStack.last?.before === this.plans
  }

  /** Keeps the plan on screen under a name and gives its id; undefined where it cannot be kept. */
  create(unsaved: UnsavedPlan, name = FIRST_NAME): string | undefined {
    if (this.plans.length >= MAX_PLANS) {
      this.announcement = `A project holds ${MAX_PLANS} plans at most: delete one first.`
      return undefined
    }
    if (this.#isTooLong(unsaved.visits.length)) return undefined
    const plans = addPlan(this.plans, { ...unsaved, name })
    const made = plans.at(-1)
    this.#become(plans, `“${made?.name}” is kept, with ${counted(unsaved.visits.length, 'visit')}.`)
    return made?.id
  }

  rename(plan: KeptPlan, name: string): void {
    const plans = renamePlan(this.plans, plan.id, name)
    if (plans !== this.plans) this.#become(plans, `“${plan.name}” is renamed.`)
  }

  remove(plan: KeptPlan): void {
    this.#become(
      removePlan(this.plans, plan.id),
      `“${plan.name}” with ${counted(plan.visits.length, 'visit')} is deleted. Undo brings it back.`,
    )
  }

  saveVersion(plan: KeptPlan, version: PlanVersion): void {
    if (this.#isTooLong(version.visits.length + plan.visits.length)) return
    this.#become(saveVersion(this.plans, plan.id, version), `A new version of “${plan.name}” is kept.`)
  }

  restore(plan: KeptPlan, at: number): void {
    this.#become(
      restoreVersion(this.plans, plan.id, at),
      `“${plan.name}” is as it was in that version. Undo brings back what it was.`,
    )
  }

  /** Changes a visit of a plan; where no plan is kept, the plan on screen is kept first. Gives the plan’s id. */
  setVisit(plan: KeptPlan | undefined, visit: KeptVisit, unsaved: UnsavedPlan): string | undefined {
    const before = this.plans
    const planId = plan?.id ?? this.create(unsaved)
    if (planId === undefined) return undefined
    if (plan && this.#isTooLong(plan.visits.length + 1)) return planId
    const made = plan === undefined ? this.#undoStack.pop() : undefined
    this.#become(putVisit(this.plans, planId, visit), '', made?.before ?? before)
    return planId
  }

  /** Cancels visits that cannot take place. */
  cancel(plan: KeptPlan, visits: readonly KeptVisit[], changedOn: string): void {
    const after = visits.reduce(
      (plans, visit) => putVisit(plans, plan.id, { ...visit, state: 'cancelled', changedOn }),
      this.plans,
    )
    this.#become(after, `${counted(visits.length, 'visit')} of “${plan.name}” cancelled.`)
  }

  /** Takes a plan of another project file beside the others, or undefined where there are too many. */
  takeAsAnother({ id: _, versions: __, ...plan }: KeptPlan): string | undefined {
    return this.create(plan, plan.name)
  }

  /** Merges a colleague’s plan into one of these; of schools at which they differ, `takeTheirs` are taken from theirs. */
  merge(plan: KeptPlan, theirs: KeptPlan, takeTheirs: ReadonlySet<string>): void {
    const merged = mergedPlan(plan, theirs, takeTheirs, nowIso())
    if (this.#isTooLong(merged.visits.length)) return
    this.#become(
      this.plans.map((each) => (each.id === plan.id ? merged : each)),
      `“${theirs.name}” is merged into “${plan.name}”, which has ${counted(merged.visits.length, 'visit')} now. Both plans as they were are among its versions.`,
    )
  }

  undo(): void {
    if (this.canUndo) this.#step(this.#undoStack, this.#redoStack, 'before', 'The last change is undone.')
  }

  redo(): void {
    if (this.canRedo) this.#step(this.#redoStack, this.#undoStack, 'after', 'The change is made again.')
  }

  #step(from: UndoStack<Change>, to: UndoStack<Change>, side: keyof Change, announcement: string): void {
    const change = from.pop()
    if (!change) return
    to.push(change)
    this.project.decide({ plans: change[side] })
    this.announcement = announcement
  }

  #isTooLong(visits: number): boolean {
    if (visits <= MAX_KEPT_VISITS) return false
    this.announcement = `A kept plan holds ${counted(MAX_KEPT_VISITS, 'visit')} at most: plan a smaller area.`
    return true
  }

  #become(after: KeptPlans, announcement: string, before = this.plans): void {
    this.#undoStack.push({ before, after })
    this.#redoStack.clear()
    this.project.decide({ plans: after })
    this.announcement = announcement
  }
}
