import type { ViewName } from '../state/address/view_parts'

const VIEW_TITLES: Readonly<Record<ViewName, string>> = {
  coverage: 'Coverage',
  gaps: 'Gaps',
  school: 'School',
  providers: 'Employers and providers',
  lists: 'My lists',
  plan: 'Plan',
  calendar: 'Calendar',
  'match-requests': 'Requests',
  events: 'Events',
  'class-of-30': 'Class of 30',
  report: 'Report',
  data: 'Data',
  story: 'Story',
  brief: 'One page for a funder',
}

/** What the browser calls the page, in its tab and its history: the view first, since tabs are narrow. */
export const pageTitle = (view: ViewName): string => `${VIEW_TITLES[view]} – Reach Atlas`
