import { readAddress, slideQuery } from '../../state/address/address_text'
import type { AddressState } from '../../state/address/view_parts'
import { EVERY_GROUP } from '../../findings/slides/class_slide'

/** A way one view can stand on a slide. */
export interface SlideForm {
  readonly label: string
  readonly isActive: (state: AddressState) => boolean
  readonly change: Partial<AddressState>
}

const number: SlideForm = {
  label: 'Number',
  isActive: ({ headline }) => headline,
  change: { headline: true },
}

/** The forms that the view of a slide can take, the usual one first; a single one where there is no choice. */
export function slideForms(query: string): readonly SlideForm[] {
  const { state } = readAddress(query)
  const picture = (label: string): SlideForm => ({
    label,
    isActive: ({ headline }) => !headline,
    change: { headline: false },
  })
  switch (state.view) {
    case 'coverage':
      return [picture('Map'), number]
    case 'plan':
      return [picture('Map'), number]
    case 'gaps':
      return [picture('List'), number]
    case 'class-of-30':
      return state.oneChild ? [] : CLASS_FORMS
    case 'brief':
    case 'report':
    case 'data':
    case 'school':
    case 'providers':
    case 'lists':
    case 'match-requests':
    case 'calendar':
    case 'events':
    case 'story':
      return []
  }
}

const CLASS_FORMS: readonly SlideForm[] = [
  {
    label: 'Picture',
    isActive: ({ guess, exact }) => guess === null && !exact,
    change: { guess: null, exact: false },
  },
  {
    label: 'Exact numbers',
    isActive: ({ guess, exact }) => guess === null && exact,
    change: { guess: null, exact: true },
  },
  {
    label: 'Guess one group',
    isActive: ({ guess }) => guess !== null && guess !== EVERY_GROUP,
    change: { guess: 'Q', exact: false },
  },
  {
    label: 'Guess every group',
    isActive: ({ guess }) => guess === EVERY_GROUP,
    change: { guess: EVERY_GROUP, exact: false },
  },
]

/** The query of the same view in another form. */
export const withQueryChange = (query: string, change: Partial<AddressState>): string =>
  slideQuery({ ...readAddress(query).state, ...change })

const VIEW_LABELS = {
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
  story: 'Story',
  report: 'Report',
  brief: 'One page',
  data: 'Data',
} as const

/** Which view a slide is of, as the navigation names it. */
export const slideView = (query: string): string => VIEW_LABELS[readAddress(query).state.view]
