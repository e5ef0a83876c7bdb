import type { LeftTable } from '../../domain/people/left_table'
import { revealingSentence } from '../../findings/ledger_sentences'
import type { OutputLedger } from '../../state/output_ledger.svelte'

/** Asks a person before an output leaves that would give small numbers of people away beside those that left. */
export class LeaveGuard {
  /** What a person is asked now. */
  question = $state.raw<{ readonly text: string; readonly answer: (goesAhead: boolean) => void }>()

  constructor(
    private readonly ledger: () => OutputLedger,
    private readonly version: () => number,
  ) {}

  /** False where the person would rather not. `tables` are those of people in it. */
  async mayLeave(name: string, tables: readonly LeftTable[]): Promise<boolean> {
    if (tables.length === 0) return true
    const output = { name, tables }
    const found = await this.ledger().check(output, this.version())
    const goesAhead =
      found === null ||
      (await new Promise<boolean>((answer) => {
        this.question = { text: revealingSentence(name, found), answer }
      }))
    this.question = undefined
    if (goesAhead) this.ledger().add(output, this.version())
    else this.ledger().holdBack(output)
    return goesAhead
  }
}
