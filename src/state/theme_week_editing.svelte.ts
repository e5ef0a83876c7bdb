import type { ThemeWeeks } from '../domain/calendar/theme_weeks'
import type { Project } from './project.svelte'
import { UndoableDecisions } from './undoable_decisions.svelte'

/** The theme weeks that people keep in place of those of the app. */
export class ThemeWeekEditing extends UndoableDecisions<'themeWeeks'> {
  constructor(project: Pick<Project, 'decisions' | 'decide'>) {
    super(project, 'themeWeeks')
  }

  keep(weeks: ThemeWeeks, announcement: string): void {
    this.become(weeks, announcement)
  }
}
