import { uniqueName } from '../words/unique_name'

/** How far a call to a school has come. */
export const CALL_STATES = ['to_ring', 'rung', 'booked', 'no'] as const
export type CallState = (typeof CALL_STATES)[number]

/** One school on a list that people made. */
export interface ListedSchool {
  /** Its id in the register. */
  readonly id: string
  /** Its name when it was put on the list, for a register that no longer has it. */
  readonly name: string
  readonly state: CallState
  readonly note: string
}

/** Schools that people chose to ring, under a name of their own. A priority list, in contrast, comes from a file. */
export interface OutreachList {
  readonly id: string
  readonly name: string
  /** In the order in which they were put on it. */
  readonly schools: readonly ListedSchool[]
}

export type OutreachLists = readonly OutreachList[]

export const MAX_LISTS = 100
export const MAX_LIST_NAME_LENGTH = 80
export const MAX_LISTED_SCHOOLS = 2000
export const MAX_NOTE_LENGTH = 1000

const uniqueListName = (lists: OutreachLists, name: string): string =>
  uniqueName(lists, name, MAX_LIST_NAME_LENGTH)

/** The lists with an empty one at the end, whose id no other has. */
export function addList(lists: OutreachLists, name: string): OutreachLists {
  const id = String(Math.max(0, ...lists.map((list) => Number(list.id) || 0)) + 1)
  return [...lists, { id, name: uniqueListName(lists, name), schools: [] }]
}

const changeList = (
  lists: OutreachLists,
  listId: string,
  change: (list: OutreachList) => Partial<OutreachList>,
): OutreachLists => lists.map((list) => (list.id === listId ? { ...list, ...change(list) } : list))

/** The lists with one renamed; a blank name changes nothing. */
export function renameList(lists: OutreachLists, listId: string, name: string): OutreachLists {
  const others = lists.filter(({ id }) => id !== listId)
  return name.trim() === ''
    ? lists
    : changeList(lists, listId, () => ({ name: uniqueListName(others, name) }))
}

export const removeList = (lists: OutreachLists, listId: string): OutreachLists =>
  lists.filter(({ id }) => id !== listId)

/** The lists with schools put on one of them, each once; those that are on it stay as they are. */
export function addSchools(
  lists: OutreachLists,
  listId: string,
  schools: readonly Pick<ListedSchool, 'id' | 'name'>[],
): OutreachLists {
  return changeList(lists, listId, (list) => {
    const listed = new Set(list.schools.map(({ id }) => id))
    const added = schools.filter(({ id }) => !listed.has(id))
    return {
      schools: [
        ...list.schools,
        ...added.map(({ id, name }) => ({ id, name, state: 'to_ring', note: '' }) as const),
      ],
    }
  })
}

export const removeSchools = (
  lists: OutreachLists,
  listId: string,
  schoolIds: readonly string[],
): OutreachLists => {
  const removed = new Set(schoolIds)
  return changeList(lists, listId, ({ schools }) => ({
    schools: schools.filter(({ id }) => !removed.has(id)),
  }))
}

/** The lists with the state or the note of one school changed; a note over the limit is cut. */
export const changeListedSchool = (
  lists: OutreachLists,
  listId: string,
  schoolId: string,
  change: Partial<Pick<ListedSchool, 'state' | 'note'>>,
): OutreachLists =>
  changeList(lists, listId, ({ schools }) => ({
    schools: schools.map((school) =>
      school.id === schoolId
        ? { ...school, ...change, note: (change.note ?? school.note).slice(0, MAX_NOTE_LENGTH) }
        : school,
    ),
  }))

/** The list that is worked on: the one asked for, or else the first. */
export const currentList = (lists: OutreachLists, listId: string | null): OutreachList | undefined =>
  lists.find(({ id }) => id === listId) ?? lists[0]
