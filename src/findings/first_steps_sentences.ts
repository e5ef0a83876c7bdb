export interface FirstStep {
  readonly view: 'coverage' | 'gaps' | 'class-of-30'
  /** What the press says, as its user would ask it. */
  readonly press: string
  /** What the view then shows. */
  readonly sentence: string
}

/** One for each of the three people the app is for: a strategy team, a hub officer and a presenter. */
export const FIRST_STEPS: readonly FirstStep[] = [
  {
    view: 'coverage',
    press: 'Where are we against target?',
    sentence: 'Coverage shows the share of schools reached in each area.',
  },
  {
    view: 'gaps',
    press: 'Which schools next?',
    sentence: 'Gaps lists the schools not reached, and who is near them.',
  },
  {
    view: 'class-of-30',
    press: 'Show a class of 30',
    sentence: 'Class of 30 draws the jobs of a place as 30 children.',
  },
]

export const FIRST_STEPS_LEAD =
  'What you see is an invented demo. Your own files go in under Data and never leave this computer.'
