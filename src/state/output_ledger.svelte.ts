import type { LeftTable, RevealedAnswer } from '../domain/people/left_table'
import type { Warehouse } from '../warehouse/warehouse'

/** An output with numbers of people: its name ("Report, Tees Valley, July 2025 (PPTX)") and its tables. */
interface PeopleOutput {
  readonly name: string
  readonly tables: readonly LeftTable[]
}

/** What an output would give away beside those that left. */
interface RevealingOutput extends RevealedAnswer {
  /** Outputs that left before. */
  readonly besides: readonly string[]
}

/**
 * Which tables of people left in this tab, so that no later one gives a hidden number away: which areas, phases, days
 * and hidden cells, and no number. It goes with the tab.
 */
export class OutputLedger {
  private outputs = $state.raw<readonly PeopleOutput[]>([])
  private version = 0

  constructor(private readonly warehouse: Pick<Warehouse, 'revealedPeople'>) {}

  /** How many outputs have left, and the last of them. */
  get size(): number {
    return this.outputs.length
  }
  get last(): PeopleOutput | undefined {
    return this.outputs.at(-1)
  }

  /** What `output` would give away; null where nothing. Outputs of other data than is open now are left aside. */
  async check(output: PeopleOutput, version: number): Promise<RevealingOutput | null> {
    this.forgetOther(version)
    const left = this.outputs.flatMap(({ tables }) => tables)
    if (left.length === 0) return null
    const { revealed, leaveOut } = await this.warehouse.revealedPeople(left, output.tables)
    return revealed.length === 0
      ? null
      : { besides: this.outputs.map(({ name }) => name), revealed, leaveOut }
  }

  /** Notes that an output has left. */
  add(output: PeopleOutput, version: number): void {
    this.forgetOther(version)
    this.outputs = [...this.outputs, output]
  }

  private forgetOther(version: number): void {
    if (version !== this.version) this.outputs = []
    this.version = version
  }
}
