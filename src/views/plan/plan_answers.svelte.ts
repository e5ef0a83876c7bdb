import { dequal } from 'dequal'
import type { DeliveredInTerm } from '../../domain/plan/delivered_in_term'
import type { DeliveredBySchool, KeptPlan, KeptPlans } from '../../domain/plan/kept_plan'
import { declinedSchools, fixedVisitsOf, planOfTerm } from '../../domain/plan/kept_plan'
import type { PlanAnswer, PlanQuestion } from '../../domain/plan/plan_question'
import type { PlanWeeks, PlanWeeksQuestion } from '../../domain/plan/plan_weeks'
import { isFixedState } from '../../domain/plan/visit_state'
import { nowIso } from '../../domain/project/project_file'
import type { Window } from '../../domain/time/academic_year'
import { deliveredBySchool } from '../../findings/plan/delivered_by_school'
import {
  newlyVisited,
  orderedRows,
  plannedVisits,
  planRows,
  type PlanRow,
} from '../../findings/plan/plan_rows'
import { planQuestionOf, termOfPlan } from '../../findings/plan/plan_question_of'
import { settingsOfView } from '../../findings/plan/settings_of_view'
import type { UnsavedPlan } from '../../state/plan_editing.svelte'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { stableValue } from '../../ui/stable_value'
import { Asker } from '../../warehouse/answer.svelte'
import { askOnChange } from '../../warehouse/ask_on_change.svelte'
import { askWhenIdle } from '../../warehouse/ask_when_idle.svelte'
import type { Answering } from '../../warehouse/warehouse'
import { planInSteps } from './plan_in_steps'

/** While no log covers the term. */
const NONE_DELIVERED: DeliveredBySchool = Object.freeze(new Map<string, number>())
const NO_NEW_SCHOOLS: ReadonlySet<string> = Object.freeze(new Set<string>())

/** Milliseconds: longer than a dragged slider rests between two plans. */
const IDLE = 250

interface WeeksQuestion extends PlanWeeksQuestion {
  readonly answer: PlanAnswer
}

interface Sources {
  readonly open: OpenData
  readonly viewState: ViewState
  readonly plans: KeptPlans
  readonly today: string
}

/**
 * The best plan for the rules of a view, worked out anew whenever what it asks changes. Make it while a component starts.
 * What an address says of other things leaves every value here as it is, so that nothing is drawn again for it.
 */
export class PlanAnswers {
  readonly #sources: () => Sources
  readonly #newSchools = new WeakMap<PlanAnswer, ReadonlySet<string>>()
  readonly #plans: Asker<PlanQuestion, PlanAnswer>
  readonly #log: Asker<Window, DeliveredInTerm>
  readonly #weeks: Asker<WeeksQuestion, { readonly of: PlanAnswer; readonly weeks: PlanWeeks }>
  /** It stays on the screen where newer rules cannot all be kept. */
  #lastPlan: PlanAnswer | undefined = $state.raw()
  /** The last whose road is as short as can be. */
  #finalPlan: PlanAnswer | undefined
  /** A plan of the greatest value for these rules is on screen, and its road is being shortened. */
  isShortening = $state(false)

  readonly #sameTerm = stableValue<Window>(dequal)
  readonly term = $derived.by(() =>
    this.#sameTerm(termOfPlan(this.#sources().viewState, this.#sources().today)),
  )
  readonly kept: KeptPlan | undefined = $derived.by(() =>
    planOfTerm(this.#sources().plans, this.#sources().viewState.plan, this.term),
  )
  /** Null while no log covers the term. */
  readonly delivered: DeliveredBySchool | null = $derived.by(() =>
    deliveredBySchool(this.#log.answer.last, this.#sources().open.schools),
  )
  readonly #sameDeclined = stableValue<readonly string[]>(dequal)
  readonly declined = $derived.by(() =>
    this.#sameDeclined(declinedSchools(this.#sources().plans, this.term.from)),
  )
  /** The rules of the address alone. */
  readonly rules: PlanQuestion = $derived.by(() => this.#questionOf())
  readonly #sameQuestion = stableValue<PlanQuestion>(dequal)
  readonly question = $derived.by(() =>
    this.#sameQuestion(
      this.#questionOf({
        fixed: this.kept ? fixedVisitsOf(this.kept, this.delivered ?? NONE_DELIVERED) : [],
        declined: this.declined,
      }),
    ),
  )
  readonly answer: PlanAnswer | undefined = $derived.by(() => this.#ofOpenData(this.#plans.answer.last))
  /** Why the rules cannot all be kept, where they cannot. */
  readonly reason = $derived(this.answer?.found.kind === 'infeasible' ? this.answer.found : undefined)
  readonly onScreen: PlanAnswer | undefined = $derived.by(() =>
    this.reason ? (this.#ofOpenData(this.#lastPlan) ?? this.answer) : this.answer,
  )
  readonly isLoading = $derived.by(() => this.#plans.answer.kind === 'loading' && !this.isShortening)
  readonly isSettled = $derived.by(() => this.#plans.answer.kind === 'ready' && !this.reason)
  readonly failure = $derived.by(() => (this.#plans.answer.kind === 'failed' ? this.#plans.answer.why : null))
  /** Weeks for the visits on screen, computed once plans have stopped coming; undefined until then. */
  readonly weeks: PlanWeeks | undefined = $derived.by(() => {
    const last = this.#weeks.answer.last
    return last?.of === this.onScreen ? last?.weeks : undefined
  })
  readonly #pins = $derived.by(() => this.#sources().viewState.pins)
  readonly #weekPins = $derived.by(() =>
    this.#sources().viewState.weekPins.filter(({ week }) => this.weeks?.termWeeks.includes(week)),
  )
  readonly #order = $derived.by(() => this.#sources().viewState.planSort)
  readonly #rows: readonly PlanRow[] = $derived.by(() =>
    this.onScreen
      ? planRows({
          answer: this.onScreen,
          schools: this.#sources().open.schools,
          kept: this.kept,
          delivered: this.delivered ?? NONE_DELIVERED,
          pins: this.#pins,
          declined: this.declined,
          newSchools: this.#newSchools.get(this.onScreen) ?? NO_NEW_SCHOOLS,
          ...(this.weeks && { weeks: this.weeks.weekOf, weekPins: this.#weekPins }),
        })
      : [],
  )
  /** The visits of the list, in its order. */
  readonly rows = $derived(orderedRows(this.#rows, this.#order))

  constructor(
    warehouse: Answering<'plan' | 'planAtOnce' | 'planWeeks' | 'deliveredInTerm'>,
    sources: () => Sources,
  ) {
    this.#sources = sources
    this.#plans = new Asker(async (question, { show, isOutdated }) => {
      const before = this.#finalPlan
      const take = (answer: PlanAnswer): PlanAnswer => {
        this.#newSchools.set(answer, newlyVisited(before, answer, sources().open.schools))
        if (answer.found.kind === 'plan') this.#lastPlan = answer
        return answer
      }
      this.isShortening = false
      const answer = await planInSteps(warehouse, question, {
        show: (first) => {
          show(take(first))
          this.isShortening = true
        },
        isOutdated,
        rest: () => new Promise((resolve) => setTimeout(resolve, IDLE)),
      })
      this.isShortening = false
      if (!answer.isRoadPending) this.#finalPlan = answer
      return take(answer)
    })
    this.#log = new Asker((term) => warehouse.deliveredInTerm(term))
    this.#weeks = new Asker(async ({ answer, ...weeks }) => ({
      of: answer,
      weeks: await warehouse.planWeeks(answer.question, weeks),
    }))
    const version = () => sources().open.dataset.version
    askOnChange(this.#log, () => this.term, version)
    askOnChange(this.#plans, () => this.question, version)
    askWhenIdle(this.#weeks, () => this.#weeksQuestion(), IDLE)
  }

  /** The plan on screen, to be kept; undefined where there is none. */
  unsaved(): UnsavedPlan | undefined {
    const { open, viewState, today } = this.#sources()
    return (
      this.onScreen && {
        savedAt: nowIso(),
        settings: settingsOfView(this.rules, viewState, today),
        visits: plannedVisits(this.onScreen, open.schools, this.weeks?.weekOf),
        term: this.term,
      }
    )
  }

  tryAgain(): void {
    this.#plans.ask(this.question)
  }

  #weeksQuestion(): WeeksQuestion | undefined {
    if (!this.isSettled || !this.answer) return undefined
    const agreed = (this.kept?.visits ?? [])
      .filter(({ state, week }) => isFixedState(state) && week !== '')
      .map(({ school, supplier, week }) => ({ school, supplier, week }))
    const { today, viewState } = this.#sources()
    return { answer: this.answer, term: this.term, today, agreed, pins: viewState.weekPins }
  }

  #ofOpenData(answer: PlanAnswer | undefined): PlanAnswer | undefined {
    return answer?.version === this.#sources().open.dataset.version ? answer : undefined
  }

  #questionOf(kept?: Parameters<typeof planQuestionOf>[4]): PlanQuestion {
    const { open, viewState, today } = this.#sources()
    const list = open.dataset.lists.find(({ listId }) => listId === viewState.list)
    return planQuestionOf(viewState, list, open.dataset.groupings, today, kept)
  }
}
