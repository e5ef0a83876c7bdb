import type { MatchDecision } from '../../../domain/project/decisions'
import { SETTING_TYPES, type SettingType } from '../../../domain/engagement/setting'
import { withMatches } from '../../../domain/matching/match_decisions'
import type { MatchCandidate, Waiting } from '../../../domain/matching/matching'
import { spellingsOf } from '../../../domain/matching/placeholder_names'
import { writtenName } from '../../../findings/matching_sentences'
import type { MatchSentences } from '../../../findings/matching_sentences'
import type { UndoStack } from '../../../state/undo_stack.svelte'

/** Where a person stands in the review: which way of writing, which candidate, and the way back. */
export class ReviewSession {
  /** Place of the current entry in the list. */
  current = $state(0)
  /** Which candidate a person chose to accept; null while none is: then it is the first, where that is worth a look. */
  candidate = $state<number | null>(null)
  /** What was last done, for people who listen. */
  announcement = $state('')
  constructor(
    private readonly words: MatchSentences,
    private readonly matches: () => readonly MatchDecision[],
    private readonly decide: (matches: readonly MatchDecision[]) => void,
    private readonly undoStack: UndoStack<readonly MatchDecision[]>,
  ) {}

  get canUndo(): boolean {
    return this.undoStack.canUndo
  }

  moveTo(place: number): void {
    this.current = Math.max(0, place)
    this.candidate = null
  }

  /** One way of writing is this one, or, with null, none of them. The next one takes its place. */
  decideOne(waiting: Waiting, match: MatchCandidate | null): void {
    this.decideMany(spellingsOf(waiting).map((written) => ({ written, id: match?.id ?? null })))
    this.announcement = `${this.writtenLabel(waiting)} is ${match ? match.name : this.words.noneLabel}.`
  }

  /** One way of writing is no school but a setting of a kind: its rows count there. */
  decideSetting(waiting: Waiting, setting: SettingType): void {
    this.decideMany(spellingsOf(waiting).map((written) => ({ written, id: null, setting })))
    this.announcement = `${this.writtenLabel(waiting)} is no school: ${SETTING_TYPES[setting].toLowerCase()}.`
  }

  decideMany(newMatches: readonly MatchDecision[]): void {
    const current = this.matches()
    this.undoStack.push(current)
    this.decide(withMatches(current, newMatches))
    this.candidate = null
  }

  undo(): void {
    const last = this.undoStack.pop()
    if (!last) return
    this.decide(last)
    this.candidate = null
    this.announcement = 'The last decision is undone.'
  }

  /** As a log names it, in a sentence: its name, or else its number. */
  private writtenLabel(waiting: Waiting): string {
    const name = writtenName(waiting, this.words)
    return waiting.name === '' || waiting.placeholders ? name : `“${name}”`
  }
}
