import type { WhyLeftOut } from '../../domain/plan/left_out'
import { counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'

/** How the sentences name schools and those who could visit them. */
interface Naming {
  readonly supplier: 'volunteer' | 'employer'
  /** The name and the value of a school, by its row. */
  readonly schoolName: (row: number) => string
  readonly value: (row: number) => number
  /** Null where road has no price. */
  readonly kmPerPoint: number | null
}

/** Why no school is visited where no plan keeps the rules. */
export const NO_PLAN = 'These rules cannot all be kept, so there is no plan.'

const kmWords = (metres: number): string => formatCount(Math.round(metres / 1000))

/** Why a school is in no visit of the best plan, as a sentence. */
export function whyNotSentence(why: WhyLeftOut, { supplier, schoolName, value, kmPerPoint }: Naming): string {
  switch (why.why) {
    case 'must_not':
      return 'It must not be visited.'
    case 'no_position':
      return 'Its position is not known.'
    case 'worth_nothing':
      return 'A visit to it is worth no points.'
    case 'nobody_in_reach':
      return why.nearest === null
        ? `No ${supplier} who can go meets its phase.`
        : `Nobody can reach it: the nearest ${supplier} is about ${kmWords(why.nearest.metres)} km away by road and travels ${kmWords(why.nearest.limit)} km at most.`
    case 'no_visit_left': {
      const could = `${counted(why.inReach, supplier)} could reach it, with no visit left`
      return why.displaces === null
        ? `${could}: all their visits are at other schools.`
        : `${could}: the least valuable of their schools is ${schoolName(why.displaces)}, at ${formatCount(value(why.displaces))}.`
    }
    case 'road_costs_more':
      return `${counted(why.inReach, supplier)} could reach it, but the road is longer than it is worth${kmPerPoint === null ? '' : ` at ${kmPerPoint} km a point`}.`
  }
}
