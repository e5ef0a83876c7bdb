import { agreeing } from '../../../../../src/domain/words/counted'
import type { PlannedTable } from '../../planned_file'

/** Headings of groups of young people, which together are all of them. */
const GROUP =
  /^(number of |no\.? of |total )?(boys|girls|males?|females?|(ks|key stage) ?\d|(primary|secondary)|y(ea)?r? ?\d{1,2})( (pupils|students|learners|children))?( attended| reached)?$/i
const BEGINS = /^(start|from|time start|start(ing)? time|time from|arrival time)$/i
const ENDS = /^(end|finish|to|end(ing)? time|finish time|time (to|end|finish)|departure time)$/i

const quoted = (headings: readonly string[]): string =>
  headings
    .slice(0, 4)
    .map((heading) => `“${heading}”`)
    .join(', ')

/**
 * Sentences where a log has no column of young people, or of hours, but columns that would come to one. But for boys
 * and girls they are not added up, for what stands in none of them is not known.
 */
export function noticesOfParts({ headings: { headings }, plan: { positions } }: PlannedTable): string[] {
  const hasBoth = positions.has('boys') && positions.has('girls')
  const used = new Set(
    [...positions]
      .filter(([field]) => hasBoth || !['boys', 'girls'].includes(field))
      .map(([, place]) => place),
  )
  const free = headings.filter((_, position) => !used.has(position)).map((heading) => heading.trim())
  const groups = free.filter((heading) => GROUP.test(heading))
  const begin = free.find((heading) => BEGINS.test(heading))
  const end = free.find((heading) => ENDS.test(heading))
  return [
    ...(!positions.has('pupils') && !hasBoth && groups.length > 0
      ? [
          `No column gives the number of young people in all: ${quoted(groups)} ${agreeing(groups.length, 'was', 'were')} not read. Add a column “Young people” with their sum and load the file again.`,
        ]
      : []),
    ...(!positions.has('hours') && begin !== undefined && end !== undefined
      ? [
          `No column gives the hours: ${quoted([begin, end])} were not read. Add a column “Hours” with the time between them and load the file again.`,
        ]
      : []),
  ]
}
