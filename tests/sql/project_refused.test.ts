import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisFile } from './engine_of_this_test'
import { DECISIONS, loadOwnFiles, newWarehouse, NOTE, seenIn } from './own_world'

type Contents = Record<string, Uint8Array>

let own: Warehouse
let saved: Blob
const contentsOf = async (file: Blob): Promise<Contents> =>
  unzipSync(new Uint8Array(await file.arrayBuffer()))
const fileOf = (contents: Contents): Blob => new Blob([zipSync(contents)])
const jsonOf = (contents: Contents) =>
  JSON.parse(new TextDecoder().decode(contents['project.json'])) as Record<string, unknown>
const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))

beforeAll(async () => {
  own = newWarehouse()
  await loadOwnFiles(own)
  saved = await own.saveProject(NOTE)
})

describe('refused with its reason while what is open stays', () => {
  const cases: [what: string, file: () => Blob | Promise<Blob>, why: RegExp][] = [
    [
      'a picture',
      () => new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)]),
      /not a project saved by Reach Atlas/,
    ],
    ['nothing', () => new Blob([]), /not a project saved by Reach Atlas/],
    [
      'a Word document',
      () => fileOf({ 'word/document.xml': bytesOf('') }),
      /not a project saved by Reach Atlas/,
    ],
    [
      'another program’s project.json',
      () => fileOf({ 'project.json': bytesOf({ name: 'site' }) }),
      /not a project saved by Reach Atlas/,
    ],
    ['a file cut short', () => saved.slice(0, saved.size - 30), /damaged or cut short/],
    ['a file cut in half', () => saved.slice(0, Math.floor(saved.size / 2)), /damaged or cut short/],
    [
      'a part that says something else',
      async () => {
        const contents = await contentsOf(saved)
        const path = Object.keys(contents).find((each) => each.includes('schools'))!
        contents[path] = contents[path]!.map((byte, at) => (at === 2000 ? byte ^ 1 : byte))
        return fileOf(contents)
      },
      /damaged or cut short \(tables\/schools/,
    ],
    [
      'a part that is missing',
      async () => {
        const contents = await contentsOf(saved)
        return fileOf(
          Object.fromEntries(Object.entries(contents).filter(([path]) => !path.includes('lists'))),
        )
      },
      /damaged or cut short \(tables\/lists/,
    ],
    [
      'a later version',
      async () => {
        const contents = await contentsOf(saved)
        return fileOf({ ...contents, 'project.json': bytesOf({ ...jsonOf(contents), version: 99 }) })
      },
      /saved by a newer Reach Atlas \(file version 99/,
    ],
    [
      'a story of more slides than one may have',
      async () => {
        const contents = await contentsOf(saved)
        const story = Array.from({ length: 41 }, () => ({ query: 'view=gaps', title: '', notes: '' }))
        const json = { ...jsonOf(contents), decisions: { ...DECISIONS, story } }
        return fileOf({ ...contents, 'project.json': bytesOf(json) })
      },
      /damaged or cut short \(project\.json, decisions\.story/,
    ],
    [
      'a slide with notes past any limit',
      async () => {
        const contents = await contentsOf(saved)
        const story = [{ query: 'view=gaps', title: '', notes: 'x'.repeat(1001) }]
        const json = { ...jsonOf(contents), decisions: { ...DECISIONS, story } }
        return fileOf({ ...contents, 'project.json': bytesOf(json) })
      },
      /damaged or cut short \(project\.json, decisions\.story\.0\.notes/,
    ],
    [
      'a school twice',
      () => new Blob([readFileSync('tests/fixtures/guard/schools_twice.reachatlas')]),
      /two rows of its schools have the id/,
    ],
    [
      'a decision that is none',
      async () => {
        const contents = await contentsOf(saved)
        const json = { ...jsonOf(contents), decisions: { ...DECISIONS, story: 'once upon a time' } }
        return fileOf({ ...contents, 'project.json': bytesOf(json) })
      },
      /damaged or cut short \(project\.json, decisions\.story/,
    ],
  ]
  test.for(cases)('%s', async ([, file, why]) => {
    const before = await seenIn(own)
    const opening = await own.openProject(await file())
    expect(opening.outcome).not.toBe('opened')
    expect(opening).toMatchObject({ why: expect.stringMatching(why) as string })
    expect(await seenIn(own)).toEqual(before)
  })

  test('every single byte changed is either noticed or harms nothing', async () => {
    const whole = new Uint8Array(await saved.arrayBuffer())
    const expected = await seenIn(own)
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const bytes = whole.slice()
      bytes[at] = bytes[at]! ^ 0x41
      const opening = await own.openProject(new Blob([bytes]))
      if (opening.outcome === 'opened') expect(opening.note).toEqual(NOTE)
    }
    expect(await seenIn(own)).toEqual(expected)
  })
})

test('what is open stays where the engine refuses the tables of a project', async () => {
  let refuses = false
  const careful = newWarehouse(async () => {
    const engine = await engineOfThisFile()
    const refusing =
      (insert: Engine['insertArrow']): Engine['insertArrow'] =>
      (table, stream) => {
        if (refuses && table.includes('engagements')) throw new Error('refused by the engine')
        insert(table, stream)
      }
    return {
      ...engine,
      insertArrow: refusing(engine.insertArrow.bind(engine)),
      appendArrow: refusing(engine.appendArrow.bind(engine)),
    }
  })
  await loadOwnFiles(careful)
  const before = await seenIn(careful)
  refuses = true
  expect(await careful.openProject(saved)).toMatchObject({ outcome: 'refused' })
  refuses = false
  expect(await seenIn(careful)).toEqual(before)
})
