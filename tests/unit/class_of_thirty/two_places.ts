import { classPicture } from '../../../src/views/class_of_thirty/class_picture'
import type { ClassPicture } from '../../../src/views/class_of_thirty/class_picture'
import type { JobsAnswer } from '../../../src/views/class_of_thirty/class_question'
import { figuresOf, placeNamed } from './published'

const sectorsOf = (areaName: string, code: string): JobsAnswer => ({
  question: { kind: 'jobs', lens: 'sector', place: placeNamed(areaName), year: 2025, baseYear: null },
  figures: figuresOf(code, 'SIC22', 2025),
  baseFigures: null,
  replacement: null,
})

/** Sectors of Tees Valley in 2025 beside those of England. */
export const twoPlaces: ClassPicture = classPicture(
  sectorsOf('Tees Valley', 'TV_LSIP'),
  2026,
  30,
  sectorsOf('England', 'EN'),
)
