import type { AddressState, ViewName } from './view_parts'

/** The change that opens a view as it was left, without a chosen school, a presentation or a story that came with a link. */
export const viewAlone = (view: ViewName): Partial<AddressState> => ({
  view,
  school: null,
  slide: null,
  present: false,
  guess: null,
  headline: false,
  story: null,
  packs: 'none',
})
