import { academicYearLabel } from '../../domain/time/academic_year'
import { reachRate } from '../../domain/coverage/coverage'
import type { YearOfReach } from '../../domain/coverage/reach_over_years'

/** "Reach rose from 41% in 2019/20 to 58% in 2024/25": of whole years alone; of fewer than two, what there is. */
export function yearsFinding(
  years: readonly YearOfReach[],
  formatRate: (rate: number | null) => string,
): string {
  const whole = years.filter((each) => each.whole && each.reach.schools > 0)
  const [first, last] = [whole[0], whole.at(-1)]
  if (!first || !last || first === last) return 'Reach by academic year'
  const [before, after] = [first, last].map(({ reach }) => formatRate(reachRate(reach)))
  const [since, until] = [academicYearLabel(first.year), academicYearLabel(last.year)]
  if (before === after) return `Reach was ${after} in ${until}, as in ${since}`
  const rose = (reachRate(last.reach) ?? 0) > (reachRate(first.reach) ?? 0)
  return `Reach ${rose ? 'rose' : 'fell'} from ${before} in ${since} to ${after} in ${until}`
}
