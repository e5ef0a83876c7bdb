import type { Target } from '../project/dataset'
import type { ReportingPhase } from '../school/phase'

/** The target in force for a phase and academic year: one stated for that year wins over one for every year. */
export function targetFor(
  targets: readonly Target[],
  metric: Target['metric'],
  phase: ReportingPhase,
  year: number,
): Target | null {
  const ofPhase = targets.filter((target) => target.metric === metric && target.phase === phase)
  return (
    ofPhase.find((target) => target.year === year) ?? ofPhase.find((target) => target.year === null) ?? null
  )
}
