import { describe, expect, test } from 'vitest'
import { openAhead } from '../../../src/state/open_ahead'

describe('ahead of the app is opened', () => {
  const calledWhere = async (outcome: string) => {
    const called: string[] = []
    const warehouse = new Proxy(
      {},
      {
        get: (_, name) => () => {
          called.push(String(name))
          return Promise.resolve({ outcome })
        },
      },
    )
    await openAhead(warehouse as never, Promise.resolve())
    return called
  }
  const OPEN_DATA = ['describe', 'schools', 'employers', 'outlines']

  test('the demo where nothing kept could be opened', async () => {
    expect(await calledWhere('nothing')).toEqual(['openKept', 'openDemo', ...OPEN_DATA])
    expect(await calledWhere('damaged')).toEqual(['openKept', 'openDemo', ...OPEN_DATA])
  })

  test('what is kept, and not the demo beside it', async () => {
    expect(await calledWhere('opened')).toEqual(['openKept', ...OPEN_DATA])
  })
})
