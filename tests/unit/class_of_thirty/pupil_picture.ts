import type { PupilLens } from '../../../src/domain/class_of_thirty/lens'
import type { PupilsAnswer } from '../../../src/domain/class_of_thirty/pupils'
import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import type { ClassPicture } from '../../../src/findings/class_of_thirty/class_picture'
import type { PupilsClassQuestion } from '../../../src/findings/class_of_thirty/class_question'

export const NORTH_EAST: PupilsAnswer = {
  schools: 180,
  pupils: 150_000,
  withoutRoll: 2,
  hidden: 0,
  meals: { schools: 179, pupils: 149_000, eligible: 44_700 },
  once: { least: 45_000, most: 70_000 },
  twice: { least: 20_000, most: 30_000 },
  fourTimes: { least: 5000, most: 10_000 },
  activities: 1234,
  withoutHeadcount: 56,
}

/** Pupils of a region that is made up, in a demo or of files a person loaded. */
export const pupilPicture = (
  lens: PupilLens,
  answer: Partial<PupilsAnswer> = {},
  loadedFrom: PupilsClassQuestion['loadedFrom'] = { demo: true, files: [] },
): ClassPicture =>
  classPicture(
    {
      question: {
        kind: 'pupils',
        lens,
        phase: 'secondary',
        within: { grouping: 'region', area: 'North East' },
        window: { from: '2024-09-01', to: '2025-08-31' },
        period: '2024/25',
        loadedFrom,
      },
      pupils: { ...NORTH_EAST, ...answer },
    },
    2026,
  )
