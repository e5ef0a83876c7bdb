import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import type { ClassPicture } from '../../../src/findings/class_of_thirty/class_picture'
import { figuresOf, placeNamed } from './published'

/** Sectors of Tees Valley in 2025, a small area with unreliable figures, as the view shows them. */
export const teesValley: ClassPicture = classPicture(
  {
    question: { kind: 'jobs', lens: 'sector', place: placeNamed('Tees Valley'), year: 2025, baseYear: null },
    figures: figuresOf('TV_LSIP', 'SIC22', 2025),
    baseFigures: null,
    replacement: null,
  },
  2026,
)

/** The 26 sub-major groups of occupations of Tees Valley in 2025: as many rows as a page is asked for. */
export const finerOccupations: ClassPicture = classPicture(
  {
    question: {
      kind: 'jobs',
      lens: 'submajor',
      place: placeNamed('Tees Valley', { classification: 'SOC26' }),
      year: 2025,
      baseYear: null,
    },
    figures: figuresOf('TV_LSIP', 'SOC26', 2025),
    baseFigures: null,
    replacement: null,
  },
  2026,
)
