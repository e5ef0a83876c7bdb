import { PROVIDER_SORTS, type Provider, type ProviderSort } from '../../domain/employers/provider_list'
import { formatWindow, type Window } from '../../domain/time/academic_year'
import { counted } from '../../domain/words/counted'
import { sectionLabel } from '../../domain/employers/section_labels'
import { formatCount, formatShare } from '../format_number'

const SORT_LABELS: Readonly<Record<ProviderSort, string>> = {
  visits: 'Most engagements',
  name: 'A to Z',
  spread: 'Most schools',
  last: 'Last there',
  priority: 'Most priority schools',
}

export const PROVIDER_SORT_OPTIONS = PROVIDER_SORTS.map((value) => ({ value, label: SORT_LABELS[value] }))

/** "Manufacturing; Education"; "not known". */
export const sectionWords = ({ sections }: Pick<Provider, 'sections'>): string =>
  sections === '' ? 'not known' : [...sections].map(sectionLabel).join('; ')

/** "4 of 12 (33%)"; "no list". */
export const priorityWords = ({ prioritySchools, schools }: Provider): string =>
  prioritySchools === null
    ? 'no list'
    : `${formatCount(prioritySchools)} of ${formatCount(schools)} (${formatShare(schools === 0 ? null : prioritySchools / schools, 'no schools')})`

/** How many there are, and how far the largest few carry the whole. */
export function providersFinding(providers: readonly Provider[], window: Window): string {
  const all = providers.reduce((sum, { activities }) => sum + activities, 0)
  if (all === 0) return `No delivered engagement names an employer or provider in ${formatWindow(window)}.`
  const most = providers
    .toSorted((a, b) => b.activities - a.activities)
    .slice(0, 10)
    .reduce((sum, { activities }) => sum + activities, 0)
  const start = `${counted(providers.length, 'employer or provider', 'employers and providers')} went to schools in ${formatWindow(window)}`
  return providers.length <= 10
    ? `${start}, ${counted(all, 'engagement')} in all.`
    : `${start}; the ten with most had ${formatShare(most / all, '')} of ${counted(all, 'engagement')} (${formatCount(most)}).`
}
