import { version as app } from '../../package.json'
import { formatSavedAt } from '../domain/project/project_file'
import type { ProjectNote } from '../domain/project/project_file'

export const CHANGED_IN_ANOTHER_TAB_NOTICE = 'Another tab changed the project: its version is open now.'

export const KEPT_COPY_DAMAGED_NOTICE =
  'The project kept on this computer could not be opened: what is open is the demo. See Data, “Keep on this computer”.'

/** For a project of the demo that was saved by another version of the app. */
export const demoNotices = (savedBy: string): string[] =>
  savedBy === app
    ? []
    : [
        `This project is of the demo, which is open as Reach Atlas ${app} has it: it was saved by ${savedBy}, whose demo may differ.`,
      ]

export const keptCopyNotice = ({ name, savedAt }: ProjectNote): string =>
  `“${name}” is open, as kept on this computer on ${formatSavedAt(savedAt)}.`

/** `why`: the reason why the engine stopped. `reopened`: whether the same data could be opened again. */
export const restartNotice = (why: string, reopened: boolean): string => {
  const result = reopened ? 'What was open is open again.' : 'The demo is open; what was open is not.'
  return `The data engine stopped (${why}) and was started again. ${result}`
}

/** What was left out of a project as it opened because it is about people, from a phrase each. */
const omittedPeopleNotice = (phrases: readonly string[]): string =>
  `Left out, because it is about people: ${phrases.join('; ')}.`

/** The same for a project file, which itself has not changed. */
export const peopleInFileNotice = (phrases: readonly string[]): string =>
  `${omittedPeopleNotice(phrases)} The file itself still holds it: save the project again and delete that file.`

/** The same for the copy on this computer, which is saved again at once. */
export const peopleInKeptNotice = (phrases: readonly string[]): string =>
  `${omittedPeopleNotice(phrases)} What is kept on this computer is saved again without it.`

/** Says what is gone after a reload of a tab with own data that nothing kept. */
export const LOST_BY_RELOAD_NOTICE =
  'This page was loaded again, and what was open in it was neither kept on this computer nor saved: the demo is open. Choose your files again in Data; “Keep on this computer” there keeps them over a reload.'

export const notOpenedAgainNotice = (name: string): string =>
  `“${name}” could not be opened again: its files have changed or are gone. The demo is open; choose them again in Data.`

/** `name`: the project that the demo took the place of. */
export const demoInPlaceNotice = (name: string): string =>
  `The demo is open in the place of “${name}”, which can be opened again until other files are loaded or this tab is closed.`

export const SECOND_TAB_NOTICE =
  'Reach Atlas is open in another tab, and only one tab at a time keeps: nothing you change in this one is kept. Close the other tab, or save the project to a file in Data.'
