import type { DISCIPLINES } from '../../domain/volunteers/volunteer'

export const DISCIPLINE_LABELS: Readonly<Record<(typeof DISCIPLINES)[number], string>> = {
  biology: 'Biology',
  chemistry: 'Chemistry',
  computing: 'Computing',
  construction: 'Construction',
  data_ai: 'Data and AI',
  design_technology: 'Design and technology',
  engineering: 'Engineering',
  environment_earth: 'Environment and Earth',
  food: 'Food',
  health_medicine: 'Health and medicine',
  maths: 'Maths',
  physics: 'Physics',
  space: 'Space',
  other: 'Other',
}
