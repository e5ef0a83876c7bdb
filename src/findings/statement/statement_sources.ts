import type { Dataset } from '../../domain/project/dataset'
import type { StatementQuestion } from '../../domain/statement/statement'

/** What the words of a statement are made of, beside its numbers. */
export interface StatementSources {
  readonly question: StatementQuestion
  readonly dataset: Pick<Dataset, 'demo' | 'files' | 'historyTo' | 'peopleThreshold' | 'lists'>
  readonly schoolNames: readonly string[]
  /** The place of all open schools. */
  readonly everywhere: string
}
