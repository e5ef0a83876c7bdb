import type { FileChoice } from '../../../src/domain/files/import_report'
import type { TrialOutcome } from '../../../src/domain/files/recognition'
import type { Parts } from '../parts'

/**
 * Reads the first rows of a file as it is mapped; nothing is loaded. `registers`: those chosen with it, each ready to be
 * loaded, whose schools it is judged against; undefined where none is chosen and the open one stays.
 */
export const tryFile = (
  { tables }: Parts,
  choice: FileChoice,
  registers?: readonly FileChoice[],
): Promise<TrialOutcome> =>
  tables.taskQueue.run(async () => {
    const { intake } = await tables.sqlForFiles()
    return intake.tryFile(choice, tables.isOwnRegisterOpen && registers === undefined, registers)
  })
