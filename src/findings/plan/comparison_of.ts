import { groupingInSentence } from '../../domain/words/grouping_label'
import { planDifferences, planFigures, type PlanDifference } from './compare_plans'
import {
  areaChanges,
  compareHeadline,
  compareRows,
  differenceSentence,
  leftAsideSentence,
  worstOffRule,
} from './compare_sentences'
import { areasLeftAside } from '../../domain/plan/frontier_steps'
import type { PlanFrontier } from '../../domain/plan/plan_frontier'
import type { PlanAnswer } from '../../domain/plan/plan_question'
import { targetInWindow } from '../../domain/coverage/targets'
import type { Grouping, SchoolDirectory, Target } from '../../domain/project/dataset'

interface Sources {
  readonly schools: SchoolDirectory
  readonly targets: readonly Target[]
  readonly grouping: Pick<Grouping, 'key' | 'label' | 'areas'>
  readonly frontier: PlanFrontier | undefined
}

/** All that the page says of two plans; undefined where one of them is none. */
export function comparisonOf(
  a: PlanAnswer,
  b: PlanAnswer,
  { schools, targets, grouping, frontier }: Sources,
) {
  if (a.found.kind !== 'plan' || b.found.kind !== 'plan') return undefined
  const figures = {
    a: planFigures(a, a.found.plan, schools, grouping.key),
    b: planFigures(b, b.found.plan, schools, grouping.key),
  }
  /** What the rules of A cannot raise counts in neither, as in the chart. */
  const stuck = frontier ? areasLeftAside(frontier) : new Set<number>()
  const { phase, window, priorityOnly, within } = a.question.schools
  const target = targetInWindow(
    targets,
    priorityOnly ? 'priority reach' : 'reach',
    phase,
    window,
    within?.area,
  )
  const context = {
    value: a.question.value,
    areaName: (area: number) => grouping.areas[area] ?? '',
    leftAside: stuck,
    targetPct: target?.value ?? null,
    areaNoun: groupingInSentence(grouping.label),
  }
  const differences = planDifferences(
    { answer: a, plan: a.found.plan },
    { answer: b, plan: b.found.plan },
  ).map((difference): PlanDifference & { id: string; name: string; authority: string } => {
    const school = a.schools.school[difference.row] ?? -1
    return {
      ...difference,
      id: schools.ids[school] ?? '',
      name: schools.names[school] ?? '',
      authority: schools.localAuthorities[school] ?? '',
    }
  })
  const changes = areaChanges(figures.a, figures.b)
  return {
    headline: compareHeadline(figures.a, figures.b, context, differences.length),
    rows: compareRows(figures.a, figures.b, context),
    differences,
    differenceSentence: differenceSentence(
      figures.a.schools,
      differences,
      a.supply.employersStandIn ? 'employer' : 'volunteer',
    ),
    changes: changes.map((change) => ({ ...change, name: context.areaName(change.area) })),
    unchanged: figures.a.areas.length - changes.length,
    worstOffRule: worstOffRule(context.areaNoun, figures.a.withoutArea),
    leftAside: leftAsideSentence([...stuck].sort((x, y) => x - y).map(context.areaName)),
  }
}
