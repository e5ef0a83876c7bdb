import type { Turnover } from '../../domain/class_of_thirty/turnover'
import { counted } from '../../domain/words/counted'
import type { ClassPicture } from './class_picture'
import { formatRounded } from './class_sentences'

/** Children who sit elsewhere in the later picture than in the earlier one. */
const childrenMoved = ({ changes }: NonNullable<ClassPicture['since']>): number =>
  changes.reduce((sum, { drawn }) => sum + Math.max(0, drawn.to - drawn.from), 0)

/** "No child moves between 2025 and 2035." */
export function movesSentence(since: NonNullable<ClassPicture['since']>): string {
  const moved = childrenMoved(since)
  const [from, to] = [since.basePeriod, since.period].toSorted()
  const years = `between ${from} and ${to}`
  return moved === 0
    ? `No child moves ${years}.`
    : `${counted(moved, 'child moves', 'children move')} ${years}.`
}

/** "But people leave: about 15 of the 30 chairs fall free from 2020 to 2035 and are filled again." */
export function chairsSentence({ chairs, from, to }: Turnover, size: number): string {
  const free = Math.round(chairs)
  return free > size
    ? `People leave: as many openings from ${from} to ${to} as every one of the ${size} chairs filled again, and ${free - size} of them twice.`
    : `People leave: about ${free} of the ${size} chairs fall free from ${from} to ${to} and are filled again.`
}

/** "14.9 million of 17.2 million openings, 2020 to 2035, replace people who leave; there were 29.9 million jobs in 2020." */
export const turnoverBase = ({ from, to, jobs, openings, replacing }: Turnover): string =>
  `${formatRounded(replacing)} of ${formatRounded(openings)} openings, ${from} to ${to}, replace people who leave; there were ${formatRounded(jobs)} jobs in ${from}.`
