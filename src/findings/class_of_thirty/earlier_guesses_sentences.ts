import type { ClassGroup } from '../../domain/class_of_thirty/class_of_thirty'
import type { GuessTotal } from '../../domain/class_of_thirty/guess_totals'
import { agreeing } from '../../domain/words/counted'

/** "3 rooms before this one guessed 6 on average, from 2 to 12; it is 4." '' where none did. */
export function earlierGuessesSentence(
  total: GuessTotal | undefined,
  { children }: Pick<ClassGroup, 'children'>,
): string {
  if (!total) return ''
  const { rooms, sum, lowest, highest } = total
  const who = agreeing(rooms, 'The room before this one', `${rooms} rooms before this one`)
  const usual = Number((sum / rooms).toFixed(1))
  const range = lowest < highest ? `, from ${lowest} to ${highest}` : ''
  return `${who} guessed ${usual}${agreeing(rooms, '', ' on average')}${range}; it is ${children}.`
}
