import { counted } from '../domain/words/counted'
import {
  addList,
  addSchools,
  changeListedSchool,
  MAX_LISTED_SCHOOLS,
  MAX_LISTS,
  removeList,
  removeSchools,
  renameList,
} from '../domain/outreach_list/outreach_list'
import type {
  CallState,
  ListedSchool,
  OutreachList,
  OutreachLists,
} from '../domain/outreach_list/outreach_list'
import type { Project } from './project.svelte'
import { UndoStack } from './undo_stack.svelte'

const MAX_UNDO_STEPS = 50
const FIRST_NAME = 'My list'

interface Change {
  readonly before: OutreachLists
  readonly after: OutreachLists
}

/** The lists of the project and every change to them. */
export class ListEditing {
  readonly #undoStack = new UndoStack<Change>(MAX_UNDO_STEPS)
  /** The school whose note is being typed: one undo takes all of it back. */
  #typing = ''
  /** What was just done. */
  announcement = $state('')

  constructor(private readonly project: Pick<Project, 'decisions' | 'decide'>) {}

  get lists(): OutreachLists {
    return this.project.decisions.outreachLists
  }

  /** False too where another project was opened since the last change: its lists are not those. */
  get canUndo(): boolean {
    return this.#undoStack.last?.after === this.lists
  }

  /** Makes a list and gives its id; undefined where there are too many. */
  create(name = FIRST_NAME): string | undefined {
    if (this.lists.length >= MAX_LISTS) {
      this.announcement = `A project holds ${MAX_LISTS} lists at most: delete one first.`
      return undefined
    }
    const lists = addList(this.lists, name)
    const made = lists.at(-1)
    this.#become(lists, `“${made?.name}” is a new list.`)
    return made?.id
  }

  rename(list: OutreachList, name: string): void {
    const lists = renameList(this.lists, list.id, name)
    if (lists !== this.lists) this.#become(lists, `“${list.name}” is renamed.`)
  }

  remove(list: OutreachList): void {
    this.#become(
      removeList(this.lists, list.id),
      `“${list.name}” with ${counted(list.schools.length, 'school')} is deleted. Undo brings it back.`,
    )
  }

  /** Puts schools on a list; where it would be too long, none. */
  add(list: OutreachList, schools: readonly Pick<ListedSchool, 'id' | 'name'>[]): void {
    const lists = addSchools(this.lists, list.id, schools)
    const { length } = lists.find(({ id }) => id === list.id)?.schools ?? list.schools
    if (length > MAX_LISTED_SCHOOLS)
      this.announcement = `A list holds ${counted(MAX_LISTED_SCHOOLS, 'school')} at most, so none was added: keep to fewer by the filters.`
    else if (length > list.schools.length)
      this.#become(lists, `“${list.name}” now has ${counted(length, 'school')}.`)
  }

  takeOff(list: OutreachList, schoolIds: readonly string[]): void {
    const lists = removeSchools(this.lists, list.id, schoolIds)
    const { length } = lists.find(({ id }) => id === list.id)?.schools ?? []
    this.#become(
      lists,
      `“${list.name}” now has ${counted(length, 'school')}. Undo brings back what was taken off.`,
    )
  }

  /** Puts schools on a list or takes them off. Where there is none yet, the first that are put on make one. */
  setTicked(
    list: OutreachList | undefined,
    schools: readonly Pick<ListedSchool, 'id' | 'name'>[],
    on: boolean,
  ): void {
    const made = list ? undefined : this.create()
    const target = list ?? this.lists.find(({ id }) => id === made)
    if (!target) return
    if (on) this.add(target, schools)
    else
      this.takeOff(
        target,
        schools.map(({ id }) => id),
      )
  }

  setState(list: OutreachList, schoolId: string, state: CallState): void {
    this.#become(changeListedSchool(this.lists, list.id, schoolId, { state }), '')
  }

  /** Called as a note is typed, so that none of it is lost. */
  write(list: OutreachList, schoolId: string, note: string): void {
    const lists = changeListedSchool(this.lists, list.id, schoolId, { note })
    const typing = `${list.id} ${schoolId}`
    const last = this.#undoStack.last
    if (typing === this.#typing && last?.after === this.lists) {
      this.#undoStack.pop()
      this.#become(lists, '', last.before)
    } else this.#become(lists, '')
    this.#typing = typing
  }

  undo(): void {
    if (!this.canUndo) return
    const change = this.#undoStack.pop()
    if (!change) return
    this.project.decide({ outreachLists: change.before })
    this.#typing = ''
    this.announcement = 'The last change is undone.'
  }

  #become(after: OutreachLists, announcement: string, before = this.lists): void {
    this.#undoStack.push({ before, after })
    this.#typing = ''
    this.project.decide({ outreachLists: after })
    this.announcement = announcement
  }
}
