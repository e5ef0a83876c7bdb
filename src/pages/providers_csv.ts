import type { Provider } from '../domain/employers/provider_list'
import { csvFile } from '../domain/files/csv'
import { sectionLabel } from '../domain/employers/section_labels'

const HEADINGS = 'employer,engagements,schools,priority_schools,last_date,sectors'.split(',')

/** Employers and providers, a row each. */
export const providersCsv = (providers: readonly Provider[]): string =>
  csvFile(
    HEADINGS,
    providers.map(({ name, activities, schools, prioritySchools, lastDate, sections }) => [
      ...[name, activities, schools, prioritySchools, lastDate],
      [...sections].map(sectionLabel).join('; '),
    ]),
  )
