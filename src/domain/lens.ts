/** Through what a class of 30 is seen. */
export const LENSES = [
  'sector',
  'section',
  'occupation',
  'submajor',
  'skill',
  'stem',
  'sex',
  'openings',
] as const
export type Lens = (typeof LENSES)[number]
