import type { ViewState } from '../../state/view_state'

/** What stands beside the map. */
export type SidePanel = 'areas' | 'list'

/**
 * The panel a person chose; else the areas compared, and of an area that is not made of local authorities, such as one
 * local authority, its schools.
 */
export const panelOf = ({ panel, within, by }: Pick<ViewState, 'panel' | 'within' | 'by'>): SidePanel =>
  panel === 'areas' || panel === 'list'
    ? panel
    : within === null || by === 'local_authority'
      ? 'areas'
      : 'list'
