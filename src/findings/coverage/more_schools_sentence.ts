import { moreSchoolsNeeded } from '../../domain/coverage/coverage'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import { counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'

type Areas = Pick<CoverageAnswer, 'reach' | 'areaSchools' | 'areaReached' | 'noArea'>

/**
 * Why the schools more that areas need do not add up to what the headline says; '' where they do. "The areas need 152
 * more between them, the headline 130: 3 areas over the target do not make up for others; each is rounded up by itself."
 */
export function moreSchoolsSentence(answer: Areas, targetPct: number): string {
  const { reach, areaSchools, areaReached, noArea } = answer
  const whole = moreSchoolsNeeded(reach, targetPct)
  let sum = 0
  let isRounded = false
  let over = 0
  areaSchools.forEach((schools, area) => {
    const reached = areaReached[area] ?? 0
    const wanted = (targetPct * schools) / 100
    sum += moreSchoolsNeeded({ schools, reached }, targetPct)
    if (reached > wanted + 1e-9) over++
    else if (Math.abs(wanted - Math.round(wanted)) > 1e-9) isRounded = true
  })
  if (sum === whole) return ''
  const reasons = [
    over > 0
      ? `${counted(over, 'area over the target does', 'areas over the target do')} not make up for others`
      : '',
    isRounded ? 'each is rounded up by itself' : '',
    noArea > 0 ? `${counted(noArea, 'school is', 'schools are')} in no area here` : '',
  ].filter((reason) => reason !== '')
  return `The areas need ${formatCount(sum)} more between them, the headline ${formatCount(whole)}: ${reasons.join('; ')}.`
}
