import { sayCount } from '../../../charts/say_number'
import type { Changes } from '../../../domain/changes'

const counted = (count: number, what: string): string => `${sayCount(count)} ${what}${count === 1 ? '' : 's'}`

/** How many rows there are now and would be, and whether they differ at all. */
export function sayRows({ kind, before, after, groups, compared }: Changes): string {
  const what = kind === 'schools' ? 'school' : 'row'
  const counts = `${counted(before, what)} open now, ${sayCount(after)} in the new file`
  if (!compared) return `${counts}. That is too many to compare one by one.`
  return groups.length === 0 ? `${counts}, which says the same of each.` : `${counts}.`
}

/** What else replacing them would mean; '' where nothing. */
export function sayTail({ kind, engagementsLeft, withoutId }: Changes): string {
  if (engagementsLeft > 0)
    return `${counted(engagementsLeft, 'open engagement')} ${engagementsLeft === 1 ? 'is' : 'are'} at schools that are not in the new file: not counted until ${engagementsLeft === 1 ? 'its school is' : 'their schools are'} found.`
  if (kind === 'engagements' && withoutId > 0)
    return `${sayCount(withoutId)} of the new rows have no id: they are the same only where all they say is the same.`
  return ''
}
