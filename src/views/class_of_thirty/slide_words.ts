import type { ClassGroup, ClassSize } from '../../domain/class_of_thirty'
import {
  betweenWords,
  exactWords,
  inClassesWords,
  jobsWords,
  percentWords,
} from '../../domain/class_of_thirty_words'
import { placeInSentence } from '../../domain/jobs_places'
import type { ClassPicture } from './class_picture'
import type { Slide } from './slides'

/** "About 3.9 million jobs in England in 2025: 12.6% of all." */
export const groupFinding = (group: ClassGroup, { subject }: ClassPicture): string =>
  `About ${jobsWords(group.jobs)} jobs in ${placeInSentence(subject.areaName)} in ${subject.year}: ${percentWords(group.share)} of all.`

/** Why the drawn number is not the whole truth: the exact one, and the other that would be fair. */
export const groupExact = (group: ClassGroup, size: ClassSize): string =>
  group.between.least < group.between.most
    ? `Exactly ${exactWords(group.exact)} of ${size}, so ${betweenWords(group)} would be fair.`
    : `Exactly ${exactWords(group.exact)} of ${size}.`

/** A slide as it is read aloud. */
export function slideWords(slide: Slide, picture: ClassPicture): string {
  switch (slide.kind) {
    case 'class':
      return picture.inWords
    case 'group':
      return `${slide.group.label}: ${slide.group.children} of ${picture.classOf.size}. ${groupFinding(slide.group, picture)}`
    case 'small':
      return `Smaller than one child: ${slide.lines
        .map(({ label, exact }) => `${label}, ${inClassesWords(exact, picture.classOf.size)}`)
        .join('; ')}.`
    case 'exact':
      return `Exact numbers: ${picture.classOf.groups
        .map(({ label, exact }) => `${label} ${exactWords(exact)}`)
        .join('; ')}.`
  }
}
