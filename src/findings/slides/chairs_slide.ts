import type { ClassPicture } from '../class_of_thirty/class_picture'
import { chairsSentence, movesSentence, turnoverBase } from '../class_of_thirty/turnover_sentences'

/** Whether a picture says whose chairs are filled again between its year and the one it is drawn from. */
export const hasChairs = ({ since }: ClassPicture): boolean => since?.turnover !== undefined

/** What the slide of chairs says: who moves, whose chairs are filled again, and from which figures. */
export function chairsTexts({ since, classOf }: ClassPicture): {
  readonly title: string
  readonly finding: string
  readonly base: string
} {
  if (!since?.turnover) return { title: '', finding: '', base: '' }
  const { turnover } = since
  return {
    title: movesSentence(since).replace(/\.$/, ''),
    finding: chairsSentence(turnover, classOf.size),
    base: turnoverBase(turnover),
  }
}
