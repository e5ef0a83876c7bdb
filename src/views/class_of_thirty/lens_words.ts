import { LENSES } from '../../domain/job_groups'
import type { Lens } from '../../domain/job_groups'

export const LENS_WORDS: Readonly<Record<Lens, { readonly label: string; readonly inSentence: string }>> = {
  sector: { label: 'Sector', inSentence: 'sector' },
  occupation: { label: 'Occupation', inSentence: 'occupation' },
  skill: { label: 'Skill level', inSentence: 'skill level' },
  stem: { label: 'STEM or not', inSentence: 'STEM or not' },
}

export const LENS_OPTIONS = LENSES.map((value) => ({ value, label: LENS_WORDS[value].label }))
