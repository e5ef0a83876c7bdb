import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
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

/** Where an editor's "go to definition" leads from the last name of `call` in a file: the files, from the root. */
function definitionsOf(file: string, call: string): string[] {
  const path = resolve(file)
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    {
      ...(ts.readConfigFile('tsconfig.json', (each) => ts.sys.readFile(each)).config as object),
      include: [],
      files: [path],
    },
    ts.sys,
    process.cwd(),
  )
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, types: ['vite/client'] }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
    directoryExists: (name) => ts.sys.directoryExists(name),
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
  })
  const text = readFileSync(path, 'utf8')
  const at = text.indexOf(call)
  if (at < 0) throw new Error(`${file} has no ${call}`)
  const found = service.getDefinitionAtPosition(path, at + call.length - 1) ?? []
  return found.map(({ fileName }) => fileName.slice(process.cwd().length + 1))
}

test('“go to definition” leads from a call to the code that answers it', { timeout: 60_000 }, () => {
  expect(definitionsOf('src/findings/class_of_thirty/one_child.ts', 'warehouse.yearGroup')).toEqual([
    `${ROOM}/questions/year_group.ts`,
  ])
})
