import type { ClassGroup } from '../../domain/class_of_thirty/class_of_thirty'
import { formatChildren, formatExact, formatPerClasses } from './class_sentences'

/** How a group stands in the picture: "together about 1 child", or the classes it would take to meet one. */
export function groupSizeSentence(group: ClassGroup, size: number): string {
  const { children, exact, combined: together, parts } = group
  if (children === 0)
    return `No figure in this class: ${formatPerClasses(exact, size)} (${formatExact(exact)}).`
  if (together) return `Together about ${formatChildren(children)} between them (${formatExact(exact)}).`
  if (parts.length === 1) return `Drawn as ${formatChildren(children)}, exactly ${formatExact(exact)}.`
  return `Part of the ${formatChildren(children)} drawn for this group:`
}
