import type { FileChoice } from '../../../src/domain/files/import_report'
import type { TrialOutcome } from '../../../src/domain/files/recognition'
import type { Parts } from '../parts'

/**
 * Reads the first rows of a file as it is mapped; nothing is loaded. `registerChosen`: a register is chosen with it, so
 * that its schools are not those of the open one.
 */
export const tryFile = (
  { tables }: Parts,
  choice: FileChoice,
  registerChosen = false,
): Promise<TrialOutcome> =>
  tables.taskQueue.run(async () => {
    const { intake } = await tables.filledSql()
    return intake.tryFile(choice, tables.isOwnRegisterOpen && !registerChosen)
  })
