import { capitalised } from '../../domain/words/capitalised'
import type { Infeasible, PinFault } from '../../domain/plan/plan'
import { agreeing, counted } from '../../domain/words/counted'

/** How sentences name what rules are about. */
interface Naming {
  readonly schoolName: (row: number) => string
  readonly supplierId: (supplier: number) => string
  readonly areaName: (area: number) => string
}

const PIN_FAULTS: Readonly<Record<PinFault, (school: string, supplier: string) => string>> = {
  supplier_full: (school, supplier) => `${supplier} has no visit left for ${school}`,
  school_full: (school, supplier) =>
    `${school} has more pinned visits than it may have, that of ${supplier} among them`,
  must_not: (school, supplier) => `${supplier} is pinned to ${school}, which must not be visited`,
  not_usable: (school, supplier) => `${supplier}, pinned to ${school}, cannot go: see “Who can go”`,
  repeated: (school, supplier) => `${supplier} is pinned to ${school} twice`,
  no_position: (school, supplier) => `the position of ${school} or of ${supplier} is not known`,
}

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Why no plan keeps all rules, a sentence each; sets that compete for visits have sentences of their own. */
export function infeasibleSentences(reason: Infeasible, naming: Naming): readonly string[] {
  switch (reason.because) {
    case 'pins':
      return reason.faults.map(
        ({ school, supplier, fault }) =>
          `${capitalised(PIN_FAULTS[fault](naming.schoolName(school), naming.supplierId(supplier)))}.`,
      )
    case 'must':
      return [
        `${joined(reason.giveUp.map(naming.schoolName))} must be visited, and cannot be beside the other rules.`,
      ]
    case 'floors':
      return reason.areas.map(
        ({ area, floor, possible }) =>
          `At most ${counted(possible, 'school')} of ${naming.areaName(area)} can be visited; the rule asks for ${floor}.`,
      )
  }
}

/** What the button says that gives up the least that is enough. */
export function giveUpWords(reason: Infeasible, { schoolName, areaName }: Naming): string {
  switch (reason.because) {
    case 'pins':
      return `Take back ${counted(reason.faults.length, 'pin')}`
    case 'must': {
      const [first] = reason.giveUp
      return reason.giveUp.length === 1 && first !== undefined
        ? `Give up ${schoolName(first)}`
        : `Give up these ${counted(reason.giveUp.length, 'school')}`
    }
    case 'floors': {
      const [first] = reason.areas
      return reason.areas.length === 1 && first
        ? `Ask for ${first.possible} in ${areaName(first.area)}`
        : `Ask these ${counted(reason.areas.length, 'area')} for what ${agreeing(reason.areas.length, 'it has', 'they can have')}`
    }
  }
}
