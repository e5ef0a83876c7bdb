import type { FileKindDescription } from '../file_kind_description'

/** A table of one’s own. */
export const ownTable: FileKindDescription = {
  label: 'Table of your own',
  hint: 'Any labels with numbers, for class of 30; you say what they are and their source',
  details: 'source',
  opens: 'class_of_30',
  fieldLabels: {
    own_label: 'Labels of the groups',
    own_figure: 'Numbers',
  },
}
