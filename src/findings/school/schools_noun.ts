import { counted } from '../../domain/words/counted'
import type { ReportingPhase } from '../../domain/school/phase'

/** "1 secondary school", "2 secondary schools", "1 more college": a count with the noun that agrees with it. */
export const countedSchools = (count: number, phase: ReportingPhase, between = ''): string =>
  counted(count, `${between}${schoolsNoun(phase).replace(/s$/, '')}`)

/** "secondary schools", "colleges", "schools": the noun a sentence needs. */
export function schoolsNoun(phase: ReportingPhase): string {
  switch (phase) {
    case 'primary':
      return 'primary schools'
    case 'secondary':
      return 'secondary schools'
    case 'college':
      return 'colleges'
    case 'special':
      return 'special schools'
    case 'all':
      return 'schools'
  }
}
