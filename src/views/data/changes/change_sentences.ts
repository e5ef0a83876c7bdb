import { agreeing, counted } from '../../../domain/words/counted'
import { isLog, isRegister } from '../../../domain/files/file_kind'
import { formatCount } from '../../../findings/format_number'
import type { Changes, MergePreview, MergeMode } from '../../../domain/files/changes'

const rowOf = ({ kind }: Changes): string => (isRegister(kind) ? 'school' : 'row')

/** "England", "Scotland and Wales"; '' where a register is of no nation that is known. */
const nationsOf = ({ nations }: Changes): string => nations.join(' and ')

/** How many rows there are now and in the new file, and how many are in both. */
export function rowsSentence(changes: Changes): string {
  const { before, newRows: fresh, shared, compared } = changes
  const counts = `${counted(before, rowOf(changes))} open now, ${formatCount(fresh)} in the new file`
  return compared
    ? `${counts}, ${shared === 0 ? 'none' : formatCount(shared)} of them in both.`
    : `${counts}. That is too many to compare one by one, so the new file can only stand alone.`
}

/** Why not all of the new file can stand beside what is open; '' where it can. */
export const noChoiceSentence = ({ idConflicts: clashing }: Changes): string =>
  clashing === 0
    ? ''
    : `It cannot be added whole: ${agreeing(clashing, 'one of its ids is', `${formatCount(clashing)} of its ids are`)} of other schools that are open.`

/** One way to take the new rows in, as a person chooses it. */
export function wayLabel(changes: Changes, way: MergeMode): string {
  if (isLog(changes.kind))
    return way === 'add' ? 'Add to the log that is open' : 'Replace the log that is open'
  if (way === 'add') return 'Add to the schools that are open'
  if (way === 'add_others') return 'Add to the schools that are open those whose ids are free'
  if (way === 'replace') return 'Replace all the schools that are open'
  return `Replace the schools of ${nationsOf(changes) || 'the same register'} alone`
}

/** What the button that does it says. */
export const WAY_BUTTONS: Record<MergeMode, string> = {
  add: 'Add',
  add_others: 'Add',
  replace_nation: 'Replace',
  replace: 'Replace',
}

/** What one way would come to. */
export function outcomeSentence(changes: Changes, { mode: way, unchanged: stay }: MergePreview): string {
  const { before, newRows: fresh, shared } = changes
  const then = `${counted(stay + fresh, rowOf(changes))} then open`
  if (way === 'replace')
    return `The ${formatCount(fresh)} of the new file ${agreeing(fresh, 'stands', 'stand')} alone: ${then}.`
  if (way === 'add_others') {
    const { idConflicts: left } = changes
    return `${counted(fresh - left - shared, 'comes', 'come')} in beside the ${formatCount(before)} open now; ${formatCount(left)} of the new file ${agreeing(left, 'is', 'are')} left out: ${counted(stay + fresh - left, 'school')} then open.`
  }
  if (way === 'replace_nation')
    return `${counted(before - stay, 'gives', 'give')} way to the ${formatCount(fresh)} of the new file; the ${formatCount(stay)} of other registers ${agreeing(stay, 'stays', 'stay')}: ${then}.`
  const both =
    shared === 0
      ? ''
      : `; the ${formatCount(shared)} in both ${agreeing(shared, 'says', 'say')} what the new file says`
  return `${counted(fresh - shared, 'comes', 'come')} in beside the ${formatCount(before)} open now${both}: ${then}.`
}

/** What else this way would mean; '' where nothing. */
export function consequenceSentence(
  { kind, withoutId }: Changes,
  { orphanedEngagements: engagementsLeft }: MergePreview,
): string {
  if (engagementsLeft > 0)
    return `${counted(engagementsLeft, 'open engagement')} ${agreeing(engagementsLeft, 'is', 'are')} at schools that would be open no more: not counted until ${agreeing(engagementsLeft, 'its school is', 'their schools are')} found.`
  if (isLog(kind) && withoutId > 0)
    return `${formatCount(withoutId)} of the new rows ${agreeing(withoutId, 'has no id: it is the same only where all it says', 'have no id: they are the same only where all they say')} is the same.`
  return ''
}

/** What the new file keeps and loses of the schools in both. */
export function fieldsSentence({ fields }: Changes): string {
  const kept = fields.reduce((sum, field) => sum + field.kept, 0)
  const lost = fields.reduce((sum, field) => sum + field.lost, 0)
  const keeps =
    kept === 0
      ? 'The new file overwrites only what it says.'
      : `The new file overwrites only what it says: ${counted(kept, 'value')} that it says nothing of ${agreeing(kept, 'stays', 'stay')} as ${agreeing(kept, 'it is', 'they are')}.`
  return lost === 0
    ? `${keeps} Nothing is lost.`
    : `${keeps} ${counted(lost, 'value')} would be lost: ${agreeing(lost, 'it is', 'they are')} blank in the new file and cannot be kept, or it says that there is none.`
}
