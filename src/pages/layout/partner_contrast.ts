import { contrast, GROUND_INKS } from '../../charts/class_of_thirty_colours'

/** What a mark that carries meaning must have against its ground (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3

/** Whether a partner's colour can be told from paper and from the stage, and what is done where it cannot. */
export function partnerContrastSentence(colour: string): string {
  const grounds = [
    { name: 'paper', ratio: contrast(colour, GROUND_INKS.paper.ground) },
    { name: 'the stage', ratio: contrast(colour, GROUND_INKS.stage.ground) },
  ]
  const ratio = (of: number) => `${of.toFixed(1)} to 1`
  const faint = grounds.filter((ground) => ground.ratio < LEAST_CONTRAST)
  if (faint.length === 0)
    return `This colour can be told from paper (${ratio(grounds[0]!.ratio)}) and from the stage (${ratio(grounds[1]!.ratio)}).`
  const [where] = faint
  return where
    ? `This colour is hard to tell from ${where.name}: ${ratio(where.ratio)}, where 3 to 1 is needed. A line stands round it there, and no words are set in it.`
    : ''
}
