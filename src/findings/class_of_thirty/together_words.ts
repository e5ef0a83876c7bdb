import type { ClassGroup } from '../../domain/class_of_thirty/class_of_thirty'
import { childrenWords, exactWords, inClassesWords } from './class_of_thirty_words'

/** How a group stands in the picture: "together about 1 child", or the classes it would take to meet one. */
export function togetherWords(group: ClassGroup, size: number): string {
  const { children, exact, combined: together, parts } = group
  if (children === 0) return `No figure in this class: ${inClassesWords(exact, size)} (${exactWords(exact)}).`
  if (together) return `Together about ${childrenWords(children)} between them (${exactWords(exact)}).`
  if (parts.length === 1) return `Drawn as ${childrenWords(children)}, exactly ${exactWords(exact)}.`
  return `Part of the ${childrenWords(children)} drawn for this group:`
}
