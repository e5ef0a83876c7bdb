import type { KindHeadings } from '../kind_headings'

/** Known by no heading: only a person says that a table is their own, and which columns are which. */
export const OWN_TABLE: KindHeadings = {
  needed: [[['own_label']], [['own_figure']]],
  neededWords: { own_label: 'labels of the groups', own_figure: 'numbers' },
  fields: { own_label: [], own_figure: [] },
}
