import { describe, expect, test } from 'vitest'
import {
  addList,
  addSchools,
  changeListedSchool,
  currentList,
  MAX_LIST_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_LISTED_SCHOOLS,
  removeList,
  removeSchools,
  renameList,
} from '../../../src/domain/outreach_list/outreach_list'
import { NO_DECISIONS } from '../../../src/domain/project/decisions'
import type { Decisions } from '../../../src/domain/project/decisions'
import { changesTables } from '../../../src/domain/project/applied_decisions'
import { listSummary } from '../../../src/findings/outreach_list/list_sentences'
import { ListEditing } from '../../../src/state/list_editing.svelte'

const OAK = { id: '900001', name: 'Oak School' }
const ELM = { id: '900002', name: 'Elm School' }
const autumn = addSchools(addList([], 'Autumn calls'), '1', [OAK, ELM])

describe('lists of schools', () => {
  test('a new list has an id and a name that no other has', () => {
    const lists = addList(removeList(addList(addList([], 'Calls'), 'Calls'), '1'), 'Calls 2')
    expect(lists.map(({ id, name }) => [id, name])).toEqual([
      ['2', 'Calls 2'],
      ['3', 'Calls 2 2'],
    ])
    const long = addList(addList([], 'x'.repeat(200)), 'x'.repeat(200))
    for (const { name } of long) expect(name.length).toBeLessThanOrEqual(MAX_LIST_NAME_LENGTH)
    expect(new Set(long.map(({ name }) => name)).size).toBe(2)
  })

  test('a list can be renamed, not to a blank name', () => {
    expect(renameList(autumn, '1', ' Spring calls ')[0]?.name).toBe('Spring calls')
    expect(renameList(autumn, '1', 'Autumn calls')[0]?.name).toBe('Autumn calls')
    expect(renameList(autumn, '1', '  ')).toBe(autumn)
  })

  test('a school is put on a list once, to ring, and keeps its state and note when it is ticked again', () => {
    const rung = changeListedSchool(autumn, '1', ELM.id, { state: 'rung', note: 'Ring back' })
    expect(addSchools(rung, '1', [ELM, OAK])).toEqual([
      {
        id: '1',
        name: 'Autumn calls',
        schools: [
          { ...OAK, state: 'to_ring', note: '' },
          { ...ELM, state: 'rung', note: 'Ring back' },
        ],
      },
    ])
    expect(removeSchools(rung, '1', [OAK.id])[0]?.schools).toEqual([
      { ...ELM, state: 'rung', note: 'Ring back' },
    ])
    const [long] = changeListedSchool(autumn, '1', OAK.id, { note: 'x'.repeat(2000) })
    expect(long?.schools[0]?.note).toHaveLength(MAX_NOTE_LENGTH)
  })

  test('the list worked on is the one asked for, or the first', () => {
    const two = addList(autumn, 'Spring')
    expect(currentList(two, '2')?.name).toBe('Spring')
    expect(currentList(two, '9')?.name).toBe('Autumn calls')
    expect(currentList([], null)).toBeUndefined()
  })

  test('its states are counted in words', () => {
    const [list] = changeListedSchool(autumn, '1', ELM.id, { state: 'booked' })
    expect(listSummary(list?.schools ?? [])).toBe('2 schools: 1 to ring, 1 booked')
    expect(listSummary([])).toBe('0 schools')
  })

  test('a change of lists asks nothing of the open tables', () => {
    expect(changesTables({ outreachLists: autumn })).toBe(false)
    expect(changesTables({ story: [] })).toBe(false)
    expect(changesTables({ schoolMatches: [] })).toBe(true)
  })
})

/** A project as far as lists know it. */
class FakeProject {
  decisions: Decisions = NO_DECISIONS
  decide(change: Partial<Decisions>): void {
    this.decisions = { ...this.decisions, ...change }
  }
}

describe('changes of lists', () => {
  const begin = () => {
    const project = new FakeProject()
    const editing = new ListEditing(project)
    editing.create('Autumn calls')
    const list = () => editing.lists[0]!
    editing.add(list(), [OAK, ELM])
    return { project, editing, list }
  }

  test('the school of the first tick of all is on the list that the tick makes', () => {
    const editing = new ListEditing(new FakeProject())
    editing.setTicked(undefined, [OAK], true)
    expect(editing.lists).toEqual([
      { id: '1', name: 'My list', schools: [{ ...OAK, state: 'to_ring', note: '' }] },
    ])
    editing.setTicked(editing.lists[0], [OAK], false)
    expect(editing.lists[0]?.schools).toEqual([])
  })

  test('each is undone by itself, the deletion of a list too, and is said', () => {
    const { editing, list } = begin()
    editing.setState(list(), OAK.id, 'booked')
    editing.remove(list())
    expect(editing.lists).toEqual([])
    expect(editing.announcement).toBe('“Autumn calls” with 2 schools is deleted. Undo brings it back.')
    editing.undo()
    expect(list().schools.map(({ state }) => state)).toEqual(['booked', 'to_ring'])
    editing.undo()
    expect(list().schools.map(({ state }) => state)).toEqual(['to_ring', 'to_ring'])
    editing.undo()
    expect(list().schools).toEqual([])
    editing.undo()
    expect(editing.lists).toEqual([])
    expect(editing.canUndo).toBe(false)
  })

  test('a note is kept as it is typed, and one undo takes all of it back', () => {
    const { editing, list } = begin()
    for (const note of ['R', 'Ri', 'Ring']) editing.write(list(), OAK.id, note)
    editing.write(list(), ELM.id, 'x')
    expect(list().schools.map(({ note }) => note)).toEqual(['Ring', 'x'])
    editing.undo()
    editing.undo()
    expect(list().schools.map(({ note }) => note)).toEqual(['', ''])
  })

  test('lists of a project opened since are not undone into those before', () => {
    const { project, editing } = begin()
    project.decide({ outreachLists: [] })
    expect(editing.canUndo).toBe(false)
    editing.undo()
    expect(editing.lists).toEqual([])
  })

  test('a list that would be too long takes none, and says so', () => {
    const { editing, list } = begin()
    const many = Array.from({ length: MAX_LISTED_SCHOOLS }, (_, at) => ({ id: `S${at}`, name: `S${at}` }))
    editing.add(list(), many)
    expect(list().schools).toHaveLength(2)
    expect(editing.announcement).toBe(
      'A list holds 2,000 schools at most, so none was added: keep to fewer by the filters.',
    )
  })
})
