import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import type { ClassPicture } from '../../../src/findings/class_of_thirty/class_picture'
import type { JobsClassAnswer } from '../../../src/findings/class_of_thirty/class_question'
import { figuresOf, placeNamed } from './published'

/** Sectors of a place in 2025, as they are answered. */
export const sectorsOf = (areaName: string, code: string): JobsClassAnswer => ({
  question: { kind: 'jobs', lens: 'sector', place: placeNamed(areaName), year: 2025, baseYear: null },
  figures: figuresOf(code, 'SIC22', 2025),
  baseFigures: null,
  replacement: null,
})

/** Sectors of a place in 2025 beside those of England. */
export const besideEngland = (areaName: string, code: string): ClassPicture =>
  classPicture(sectorsOf(areaName, code), 2026, { size: 30 }, sectorsOf('England', 'EN'))

/** Sectors of Tees Valley in 2025 beside those of England. */
export const twoPlaces = besideEngland('Tees Valley', 'TV_LSIP')

const occupationsIn = (year: number, baseYear: number | null): JobsClassAnswer => ({
  question: {
    kind: 'jobs',
    lens: 'occupation',
    place: placeNamed('Tees Valley', { classification: 'SOC26' }),
    year,
    baseYear,
  },
  figures: figuresOf('TV_LSIP', 'SOC26', year),
  baseFigures: baseYear === null ? null : figuresOf('TV_LSIP', 'SOC26', baseYear),
  replacement: null,
})

/** Occupations of Tees Valley in 2035 with those of 2025 beside them. */
export const twoYears: ClassPicture = classPicture(
  occupationsIn(2035, 2025),
  2026,
  { size: 30 },
  occupationsIn(2025, null),
)
