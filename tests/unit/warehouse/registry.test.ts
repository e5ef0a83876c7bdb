import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bind } from '../../../workers/warehouse/bind'
import * as commands from '../../../workers/warehouse/commands/registry'
import type { Parts } from '../../../workers/warehouse/parts'
import * as questions from '../../../workers/warehouse/questions/registry'

const ROOM = 'workers/warehouse'
const LISTS = { questions, commands }

/** whoCouldShow → who_could_show */
const fileOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

describe.each(Object.entries(LISTS))('%s', (folder, list) => {
  test('are a module each, named after its one function, and every module is listed', () => {
    const modules = readdirSync(`${ROOM}/${folder}`).filter((file) => file !== 'registry.ts')
    expect(
      Object.keys(list)
        .map((name) => `${fileOf(name)}.ts`)
        .sort(),
    ).toEqual(modules.sort())
  })

  test('have no name that is written again as a string', () => {
    for (const file of ['worker.ts', 'warehouse.ts', 'bind.ts', `${folder}/registry.ts`]) {
      const text = readFileSync(`${ROOM}/${file}`, 'utf8')
      const strings = [...text.matchAll(/'([^'\n]*)'/g)].map(([, string]) => string)
      expect(strings.filter((string) => string !== undefined && string in list)).toEqual([])
    }
  })
})

test('a question and a command never share a name', () => {
  expect(Object.keys(questions).filter((name) => name in commands)).toEqual([])
})

test('a bound question is given its parts, and its caller gives the rest', () => {
  const parts = { loading: { cancelled: false } } as Parts
  bind({ cancelLoad: commands.cancelLoad }, () => parts).cancelLoad()
  expect(parts.loading.cancelled).toBe(true)
  const shout = (mark: string, word: string) => word + mark
  expect(bind({ shout }, () => '.').shout('reach')).toBe('reach.')
})
