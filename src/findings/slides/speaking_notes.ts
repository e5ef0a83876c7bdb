import { formatPerClasses, groupHeadline } from '../class_of_thirty/class_sentences'
import type { ClassPicture } from '../class_of_thirty/class_picture'
import type { ClassStep } from './class_steps'
import { chairsTexts } from './chairs_slide'
import { groupFinding } from './slide_sentences'

/** Words to say over a slide of a class, and what to ask the room; what is on the slide they need not read out. */
export function speakingNotes(step: ClassStep, picture: ClassPicture): string {
  const { title, headline, classOf, lens, note } = picture
  switch (step.kind) {
    case 'class':
      return `${title}, what would you see? ${headline.replace(/\.$/, '')}. Ask: which number surprises you? ${note}`.trim()
    case 'group':
      return `${groupHeadline(step.group, classOf, lens)}. ${groupFinding(step.group, picture)} Ask: who knows somebody who does this?`
    case 'chairs': {
      const { finding, base } = chairsTexts(picture)
      return `The picture hardly changes, and yet: ${finding} ${base} Ask: whose chair could be yours, if you wanted it?`
    }
    case 'small': {
      const [first] = step.lines
      const example = first ? ` ${first.label}: ${formatPerClasses(first.exact, classOf.size)}.` : ''
      return `These jobs are real too, and each is less than one child of a class.${example} Ask: which of them did you not know of?`
    }
    case 'exact':
      return 'For whoever asks how exact this is: these are the numbers before they were rounded to whole children.'
  }
}
