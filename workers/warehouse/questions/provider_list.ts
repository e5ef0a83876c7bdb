import type { Provider } from '../../../src/domain/employers/provider_list'
import type { StatementQuestion } from '../../../src/domain/statement/statement'
import { providersOfSubjects } from '../arrays/provider_list'
import type { Parts } from '../parts'
import { subjectsOf } from '../subjects_of'

/** Every employer and provider that went to schools in scope in the window, with the version of the data. */
export async function providerList(
  parts: Parts,
  question: Omit<StatementQuestion, 'kind'>,
): Promise<{ readonly version: number; readonly providers: readonly Provider[] }> {
  const subjects = await subjectsOf(parts, { ...question, kind: 'employer' })
  const open = parts.tables.columns()
  return {
    version: open.directory.version,
    providers: providersOfSubjects(open, subjects, question.listId),
  }
}
