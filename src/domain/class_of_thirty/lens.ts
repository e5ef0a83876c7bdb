/** Lenses on published figures of work, and on a table of the person’s own, which is kept with them. */
const JOB_LENSES = [
  'sector',
  'section',
  'occupation',
  'submajor',
  'skill',
  'stem',
  'sex',
  'openings',
  'own',
] as const
export type JobLens = (typeof JOB_LENSES)[number]

/** Lenses on the pupils of the schools that are loaded. */
const PUPIL_LENSES = ['fsm', 'reached', 'encounters'] as const
export type PupilLens = (typeof PUPIL_LENSES)[number]

/** Pupils of every loaded school, as the place to stand beside. */
export const EVERYWHERE = 'everywhere'

/** The figures that a class of 30 is made from. */
export const LENSES = [...JOB_LENSES, ...PUPIL_LENSES] as const
export type Lens = (typeof LENSES)[number]

export const isJobLens = (lens: Lens): lens is JobLens => JOB_LENSES.some((each) => each === lens)
