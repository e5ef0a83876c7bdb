import type { Aim } from './aims'

/**
 * Made up, to show what the matrix is for: as many as SQW (2022, 2.18) counted in the grant agreement of the programme that
 * it reviewed, whose own wording it does not give.
 */
export const EXAMPLE_AIMS: readonly Aim[] = [
  { name: 'Reach every school in a year', measures: ['reach'] },
  { name: 'Put priority schools first', measures: ['priority_reach'] },
  { name: 'Come back to schools, not visit once', measures: ['sustained', 'repeat'] },
  { name: 'Give young people time with those who do the work', measures: ['sessions', 'young_people'] },
  { name: 'Make STEM enjoyable', measures: ['enjoyment', 'scored_4_or_5'] },
  { name: 'Support what is taught', measures: ['learning_objectives'] },
  { name: 'Join schools and their communities', measures: ['community_links'] },
  { name: 'Make good use of volunteers’ time', measures: ['volunteer_hours'] },
  { name: 'Answer what schools ask for', measures: ['requests_filled'] },
  { name: 'Hear from those who took part', measures: ['feedback', 'response_rate'] },
  { name: 'Know what was learnt', measures: ['evaluation_level_2'] },
  { name: 'Widen who sees STEM as for them', measures: [] },
  { name: 'Help teachers talk about careers', measures: [] },
  { name: 'Show technical and academic routes alike', measures: [] },
  { name: 'Keep volunteers from year to year', measures: [] },
]
