import type { PlanPackAnswer } from '../../domain/plan/plan_pack'
import { formatDate, formatWindow } from '../../domain/time/academic_year'
import { loadedSource } from '../../findings/loaded_source'
import { areaPacks, handOverSheets, packGrouping } from '../../findings/plan/hand_over'
import type { PlanRow } from '../../findings/plan/plan_rows'
import { planHeadline, proofSentence } from '../../findings/plan/plan_sentences'
import { planMapSvg } from '../../pages/plan/plan_map_svg'
import { planPackHtml } from '../../pages/plan/plan_pack_html'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'

/** The plan on screen as one HTML file. Throws where there is no plan. */
export function packFile(
  answer: PlanPackAnswer,
  rows: readonly PlanRow[],
  open: OpenData,
  viewState: ViewState,
  title: string,
  today: string,
): string {
  const { plan } = answer
  if (plan.found.kind !== 'plan') throw new Error('these rules cannot all be kept, so there is no plan')
  const by = packGrouping(open.dataset.groupings, viewState.within)
  const sheets = handOverSheets(answer, {
    schools: open.schools,
    employers: open.employers,
    groupings: open.dataset.groupings,
    rows,
    priorityList: viewState.who === 'priority' ? 'the priority list' : null,
    by,
  })
  const { objective } = plan.question
  const { within } = viewState
  const outlines = within ? open.outlines[within.grouping] : undefined
  const area = open.dataset.groupings
    .find(({ key }) => key === within?.grouping)
    ?.areas.indexOf(within?.area ?? '')
  return planPackHtml(areaPacks(sheets), {
    title: `${title}${within ? `, ${within.area}` : ''}, ${formatDate(today)}`,
    headline: planHeadline(plan, plan.found.plan),
    proof: proofSentence(
      plan.found.plan,
      objective.kind === 'priced' ? objective.metresPerPoint / 1000 : null,
    ),
    source: loadedSource(open.dataset, viewState.everywhere, formatWindow(viewState.window)),
    made: new Date(`${today}T00:00:00Z`),
    map: planMapSvg({
      schools: open.schools,
      inScope: Array.from(plan.schools.school),
      visited: new Set(rows.filter(({ isInPlan }) => isInPlan).map(({ school }) => school)),
      outline: outlines && area !== undefined && area >= 0 ? { outlines, area } : null,
    }),
  })
}
