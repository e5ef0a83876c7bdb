import type { EmployerFilter } from '../../domain/employers/employer_filter'
import type { ViewState } from '../../state/view_state'

/** Which employers count, as the address says it. */
export const employerFilterOf = ({
  sector,
  publicBodies,
}: Pick<ViewState, 'sector' | 'publicBodies'>): EmployerFilter => ({
  section: sector,
  leavesOutPublicBodies: publicBodies === 'out',
})
