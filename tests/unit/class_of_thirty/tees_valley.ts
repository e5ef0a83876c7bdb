import { classPicture } from '../../../src/views/class_of_thirty/class_picture'
import type { ClassPicture } from '../../../src/views/class_of_thirty/class_picture'
import { figuresOf } from './published'

/** Sectors of Tees Valley in 2025, a small area with unreliable figures, as the view shows them. */
export const teesValley: ClassPicture = classPicture(
  {
    question: {
      lens: 'sector',
      place: {
        areaCode: 'TV_LSIP',
        areaName: 'Tees Valley',
        classification: 'SIC22',
        years: [2020, 2025, 2035],
        sourceId: 'jobs_projections',
      },
      year: 2025,
      baseYear: null,
    },
    figures: figuresOf('TV_LSIP', 'SIC22', 2025),
    baseFigures: null,
  },
  2026,
)
