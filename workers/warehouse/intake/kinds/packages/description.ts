import type { FileKindDescription } from '../file_kind_description'

/** Packages of activity that are on offer to schools. */
export const packages: FileKindDescription = {
  label: 'Packages file',
  hint: 'Name of each package on offer, its type of activity, phases, sessions, disciplines',
  repeats: 'another of the same name: the first counts',
  fieldLabels: {
    package_name: 'Package',
    package_type: 'Type of activity',
    phases: 'Phases',
    sessions: 'Sessions',
    disciplines: 'Disciplines',
  },
}
