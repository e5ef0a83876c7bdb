import type { KindHeadings } from '../kind_headings'

/** Packages of activity. */
export const PACKAGES: KindHeadings = {
  needed: [[['package_name']], [['package_type'], ['sessions'], ['disciplines']]],
  neededWords: {
    package_name: 'a name of the package',
    package_type: 'a type of activity',
    sessions: 'a number of sessions',
    disciplines: 'disciplines',
  },
  fields: {
    package_name: [
      'Package name',
      'Package',
      'Package title',
      'Name of package',
      'Offer name',
      'Offer',
      'Activity package',
    ],
    package_type: ['Package type', 'Activity type', 'Type of activity', 'Type'],
    phases: ['Phases', 'Phase', 'School phases', 'Key stages', 'Key stage', 'Suitable for'],
    sessions: ['Sessions', 'Number of sessions', 'No. of sessions', 'Sessions in package'],
    disciplines: ['Disciplines', 'Discipline', 'STEM disciplines', 'STEM area', 'Subjects', 'Subject'],
  },
}
