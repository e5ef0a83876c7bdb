import {
  withoutNumbers,
  type LeftOutputs,
  type LeftTable,
  type PeopleOutput,
  type RevealedAnswer,
} from '../domain/people/left_table'
import type { Warehouse } from '../warehouse/warehouse'

/** What an output would give away beside those that left. */
interface RevealingOutput extends RevealedAnswer {
  /** Outputs that left before. */
  readonly besides: readonly string[]
}

/** What the project keeps of the ledger; null where nobody asked to keep it. */
export interface LedgerKeeper {
  readonly decisions: { readonly leftOutputs: LeftOutputs | null }
  decide(change: { readonly leftOutputs: LeftOutputs | null }): void
}

/**
 * Which tables of people left, so that no later one gives a hidden number away: which areas, phases, days and hidden
 * cells, and no number. It goes with the tab, or with the project where people keep it there.
 */
export class OutputLedger {
  private outputs = $state.raw<readonly PeopleOutput[]>([])
  /** Tables of outputs that a person held back. */
  private heldBack: readonly LeftTable[] = []
  private version = 0

  constructor(
    private readonly warehouse: Pick<Warehouse, 'revealedPeople' | 'dataDigest'>,
    private readonly project: LedgerKeeper,
  ) {}

  /** How many outputs have left, and the last of them. */
  get size(): number {
    return this.outputs.length
  }
  get last(): PeopleOutput | undefined {
    return this.outputs.at(-1)
  }

  /** The data of this version is open: outputs that were kept of the same data count, those of other data do not. */
  async open(version: number): Promise<void> {
    if (version === this.version) return
    this.version = version
    this.outputs = []
    this.heldBack = []
    const kept = this.project.decisions.leftOutputs
    if (!kept || kept.outputs.length === 0) return
    const data = await this.warehouse.dataDigest()
    if (data === kept.data && version === this.version) this.outputs = [...kept.outputs, ...this.outputs]
  }

  /** What `output` would give away; null where nothing. */
  async check(output: PeopleOutput, version: number): Promise<RevealingOutput | null> {
    await this.open(version)
    const left = this.outputs.flatMap(({ tables }) => tables)
    if (left.length === 0) return null
    const { revealed, leaveOut } = await this.warehouse.revealedPeople(
      [...left, ...this.heldBack],
      output.tables,
    )
    return revealed.length === 0
      ? null
      : { besides: this.outputs.map(({ name }) => name), revealed, leaveOut }
  }

  /** Notes that an output has left. */
  add(output: PeopleOutput, version: number): void {
    void this.open(version)
    this.outputs = [...this.outputs, output]
    if (this.project.decisions.leftOutputs) void this.keep()
  }

  /** Notes that a person would rather not let an output leave. */
  holdBack({ tables }: PeopleOutput): void {
    this.heldBack = [...this.heldBack, ...tables.map(withoutNumbers)]
  }

  /** Keeps with the project which tables left, from now on. */
  async keep(): Promise<void> {
    const data = await this.warehouse.dataDigest()
    this.project.decide({ leftOutputs: { data, outputs: this.outputs } })
  }

  /** They go with the tab again. */
  keepNoLonger(): void {
    this.project.decide({ leftOutputs: null })
  }
}
